import { describe, expect, it } from 'vitest';
import { formatMoney, formatTime } from '../../src/i18n/format.ts';
import { PLAY } from '../../src/worker/protocol.ts';
import { readExample } from '../examples/readExample.ts';
import { isKept } from '../support/isKept.ts';
import { type Screen, said } from '../support/screen.ts';
import { serveCopy } from '../support/serveCopy.ts';
import { simulateAt } from '../support/simulateAt.ts';
import { readable } from '../support/texts.ts';
import { expectSound, visit } from '../support/visit.ts';

const kitchens = readExample('kitchens');

/** Workers that take their time, so that there is something to stop. */
function slowWorkers(): void {
  const ask = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: unknown) {
    setTimeout(() => ask.call(this, message), 250);
  };
}

/** The second question is one that no worker can bear. */
function dyingWorkers(): void {
  const ask = Worker.prototype.postMessage;
  let asked = 0;
  Worker.prototype.postMessage = function (this: Worker, message: unknown) {
    asked += 1;
    ask.call(this, asked === 2 ? null : message);
  };
}

/** The line under a figure that tells what was simulated. */
const played = (screen: Screen, figure: 'leadTime' | 'inventory' = 'leadTime') =>
  screen.figure(figure).locator('[data-variant]:not([aria-hidden])').getByText('±');

const status = (screen: Screen, words: 'done' | 'stopped') =>
  screen.page.getByText(screen.t(`stage:simulation.${words}`), { exact: true });

describe('the simulation', () => {
  it('runs by itself, and finds in the browser the very figures that it finds elsewhere', async () => {
    const visited = await visit();
    const { screen } = visited;
    await status(screen, 'done').waitFor({ timeout: 40_000 });
    const { position } = simulateAt(kitchens, kitchens.codp, PLAY);
    const { mean } = position.leadTime;
    const { inventory } = position.cost;
    expect(await said(played(screen))).toContain(readable(formatTime(mean?.mean ?? null, kitchens.timeUnit, 'en')));
    expect(await said(played(screen, 'inventory'))).toContain(
      readable(formatMoney(inventory?.mean ?? null, kitchens.currency, 'en')),
    );
    // The other positions are there as soon as the point is.
    await screen.closer.click();
    expect(await said(played(screen))).toContain('±');
    await expectSound(visited);
  });

  it('shows nothing of what was simulated before an edit, and simulates again when the hand rests', async () => {
    // The panel takes the room of that line where the window is low.
    const { screen } = await visit({ before: slowWorkers, viewport: { width: 1280, height: 900 } });
    await played(screen).waitFor({ timeout: 20_000 });
    const before = await said(played(screen));
    await screen.stage('Panels').click();
    await screen.field(screen.t('panel:stage.mean.material')).fill('30');
    await expect.poll(() => played(screen).count(), { interval: 15, timeout: 1_000 }).toBe(0);
    // Also while the field has not been left.
    await played(screen).waitFor({ timeout: 20_000 });
    expect(await said(played(screen))).not.toBe(before);
  });

  it('begins nothing while the point is held', async () => {
    const { page, screen } = await visit({ before: slowWorkers });
    await played(screen).waitFor({ timeout: 20_000 });
    const { x = 0, y = 0, width = 0 } = (await screen.point.boundingBox()) ?? {};
    await page.mouse.move(x + width / 2, y + 8);
    await page.mouse.down();
    const progress = () => page.getByRole('progressbar').getAttribute('value');
    const held = await progress();
    await page.waitForTimeout(800);
    expect(await progress()).toBe(held);
    await page.mouse.up();
    await expect.poll(progress).not.toBe(held);
  });

  it('stops when it is told to, keeps what it knows, and goes on', async () => {
    const visited = await visit({ before: slowWorkers });
    const { page, screen } = visited;
    await played(screen).waitFor({ timeout: 20_000 });
    await screen.button(screen.t('stage:simulation.stop')).click();
    await status(screen, 'stopped').waitFor({ state: 'attached' });
    const known = await said(played(screen));
    await page.waitForTimeout(600);
    expect(await said(played(screen))).toBe(known);
    await expectSound(visited);
    await screen.button(screen.t('stage:simulation.resume')).click();
    await expect.poll(() => said(played(screen))).not.toBe(known);
  });

  it('survives that a worker dies, and tells so', async () => {
    const { page, screen } = await visit({ before: dyingWorkers });
    await page.getByText(screen.t('common:notice.simulationCrashed')).waitFor({ timeout: 20_000 });
    await status(screen, 'done').waitFor({ timeout: 40_000 });
    expect(await said(played(screen))).toContain('±');
  });

  it('works without a network, in any folder', async () => {
    const { address, close } = await serveCopy('/some/folder/');
    const visited = await visit({ address, keepsOffline: true });
    await isKept(visited.page);
    await visited.page.context().setOffline(true);
    await close();
    await visited.page.reload();
    await played(visited.screen).waitFor({ timeout: 20_000 });
    await expectSound(visited);
  });
});

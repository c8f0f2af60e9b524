import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readExample } from '../examples/readExample.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { readable } from '../support/texts.ts';
import { expectSound, PHONE, type Visit, visit } from '../support/visit.ts';

const kitchens = readExample('kitchens');

async function openLive({ page, screen }: Visit) {
  await screen.button(screen.t('stage:action.live')).click();
  const step = screen.button(screen.t('live:step'));
  await expect.poll(() => step.isEnabled(), { timeout: 20_000 }).toBe(true);
  const moment = page.getByRole('slider', { name: screen.t('live:scrub') });
  return {
    play: screen.button(screen.t('live:play')),
    pause: screen.button(screen.t('live:pause')),
    step,
    moment,
    /** The moment in words. */
    clock: async () => readable(await moment.getAttribute('aria-valuetext')),
    picture: page.getByRole('img', { name: screen.t('live:picture') }),
    account: page.getByRole('list', { name: screen.t('live:words') }).getByRole('listitem'),
    spoken: page.locator('[aria-live]').filter({ hasText: 'orders in the chain' }),
  };
}

type Live = Awaited<ReturnType<typeof openLive>>;

async function setMoment({ moment, clock }: Live, value: number): Promise<string> {
  const before = await clock();
  await moment.fill(String(value));
  await expect.poll(clock).not.toBe(before);
  return clock();
}

/** What the drawing shows, as soon as it stands still. */
async function stillPicture(page: Page, { picture }: Live): Promise<string> {
  const shoot = async () => (await picture.locator('xpath=..').screenshot()).toString('base64');
  let before = await shoot();
  await expect
    .poll(async () => {
      const now = await shoot();
      const isStill = now === before;
      before = now;
      return isStill;
    })
    .toBe(true);
  await page.mouse.move(0, 0);
  return before;
}

describe('the live view', { timeout: 90_000 }, () => {
  it('plays, stands still, takes a step, and goes to any moment, forwards and back', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const live = await openLive(visited);
    expect(await screen.chart('leadTime').count()).toBe(0);
    await live.play.click();
    const begun = await live.clock();
    await expect.poll(live.clock).not.toBe(begun);
    await live.pause.click();
    expect(await live.spoken.textContent()).toMatch(/After .+: [\d,]+ orders in the chain/);
    const stopped = await live.clock();
    await live.step.click();
    await expect.poll(live.clock).not.toBe(stopped);
    const early = await setMoment(live, 300);
    const picture = await stillPicture(page, live);
    await setMoment(live, 700);
    expect(await stillPicture(page, live)).not.toBe(picture);
    expect(await setMoment(live, 300)).toBe(early);
    expect(await stillPicture(page, live)).toBe(picture);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(720);
    expect(await layoutFaults(page, 16)).toMatchObject({ overlaps: [], clipped: [], small: [], sideways: 0 });
    await expectSound(visited);
    await screen.button(screen.t('stage:action.live')).click();
    await screen.chart('leadTime').waitFor();
  });

  it('goes on with the same customers when the point is moved', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const live = await openLive(visited);
    await screen.button(screen.t('live:words')).click();
    await setMoment(live, 400);
    const latest = async () => readable(await live.account.first().textContent());
    // On to the moment at which a customer comes.
    await expect
      .poll(
        async () => {
          await live.step.click();
          return latest();
        },
        { timeout: 20_000, interval: 500 },
      )
      .toMatch(/Order [\d,]+ comes in/);
    const clock = await live.clock();
    const customer = /Order [\d,]+ comes in/.exec(await latest())?.[0] ?? '';
    const before = await stillPicture(page, live);
    await screen.point.press('ArrowLeft');
    await expectPosition(screen, kitchens, 2);
    await expect.poll(() => live.account.allTextContents().then((lines) => readable(lines.join()))).toContain(customer);
    expect(await live.clock()).toBe(clock);
    expect(await stillPicture(page, live)).not.toBe(before);
    await live.play.click();
    await screen.point.press('ArrowRight');
    await expect.poll(live.clock).not.toBe(clock);
    expect(await live.pause.isVisible()).toBe(true);
    await expectSound(visited);
  });

  it('goes on where it was when a number is edited', async () => {
    const visited = await visit();
    const { screen } = visited;
    const live = await openLive(visited);
    await live.play.click();
    await expect.poll(async () => Number(await live.moment.inputValue())).toBeGreaterThan(15);
    await screen.stage('Installation').click();
    await screen.field(screen.t('panel:stage.mean.material')).press('ArrowUp');
    const edited = Number(await live.moment.inputValue());
    await expect.poll(async () => Number(await live.moment.inputValue())).toBeGreaterThan(edited);
    expect(await live.pause.isVisible()).toBe(true);
  });

  it('goes from one thing that happens to the next where motion is not wanted', async () => {
    const visited = await visit({ reducedMotion: true });
    const live = await openLive(visited);
    await live.play.click();
    const seen = new Set<string>();
    const until = Date.now() + 3_000;
    while (Date.now() < until) seen.add(await live.clock());
    expect(seen.size).toBeGreaterThan(1);
    expect(seen.size).toBeLessThanOrEqual(5);
  });

  it('says so when it cannot be drawn, and comes back', async () => {
    const { page, screen } = await visit();
    await page.route(/painter\.worker/, (route) => route.abort());
    await screen.button(screen.t('stage:action.live')).click();
    await page.getByText(screen.t('live:broken')).waitFor();
    await page.unroute(/painter\.worker/);
    await screen.button(screen.t('live:retry')).click();
    await page.getByText(screen.t('live:broken')).waitFor({ state: 'detached' });
    await screen.button(screen.t('live:play')).click();
  });

  it('is there on a phone, under a finger, in Dutch', async () => {
    const visited = await visit({ ...PHONE, language: 'nl' });
    const { page, screen } = visited;
    await screen.button(screen.t('stage:action.live')).tap();
    await screen.button(screen.t('live:play')).tap();
    await screen.button(screen.t('live:pause')).tap();
    await page.evaluate(() => scrollTo(0, 0));
    expect(await layoutFaults(page)).toMatchObject({ overlaps: [], sideways: 0 });
    await expectSound(visited);
  });
});

import { describe, expect, it } from 'vitest';
import { readExample } from '../examples/readExample.ts';
import { expectClean } from '../support/browser.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { secondTab } from '../support/secondTab.ts';
import { expectSound, PHONE, type Visit, visit } from '../support/visit.ts';

const kitchens = readExample('kitchens');

async function rename({ screen }: Visit, name: string): Promise<void> {
  await screen.documentName.fill(name);
  await screen.documentName.press('Enter');
  await screen.saveState('saved').waitFor();
}

const notice = ({ page, screen }: Visit, reason: 'opened' | 'takenOver') =>
  page.getByText(screen.t(`bar:readOnly.${reason}`), { exact: true });
const nameIn = ({ screen }: Visit) => screen.documentName.inputValue();

async function takeOver(visited: Visit): Promise<void> {
  await visited.screen.button(visited.screen.t('bar:readOnly.takeOver')).click();
  await visited.screen.saveState('saved').waitFor();
}

describe('a document that another tab holds', () => {
  it('is looked at only, follows what is done there, and overwrites nothing', async () => {
    const first = await visit();
    await rename(first, 'Mine');
    const second = await secondTab(first);
    await notice(second, 'opened').waitFor();
    expect(await nameIn(second)).toBe('Mine');
    expect(await second.screen.saveState('saved').count(), 'nothing here is saved').toBe(0);
    await expectSound(second);
    await second.screen.button(second.screen.t('bar:dismiss')).click();
    expect(await notice(second, 'opened').count()).toBe(0);
    await second.screen.point.focus();
    await second.page.keyboard.press('ArrowRight');
    await notice(second, 'opened').waitFor();
    await second.screen.stage('Carcasses').click();
    await expectPosition(second.screen, kitchens, kitchens.codp);
    expect(await second.screen.field(second.screen.t('panel:stage.mean.material')).isDisabled()).toBe(true);
    await expectSound(second);
    await first.screen.closer.click();
    await expectPosition(second.screen, kitchens, 4);
    await first.page.reload();
    await expectPosition(first.screen, kitchens, 4);
    expect(await notice(first, 'opened').count(), 'a reload holds what it held').toBe(0);
    expectClean(second.app);
    expectClean(first.app);
  });

  it('is taken over with what is just being typed there, and back again', async () => {
    const first = await visit();
    await rename(first, 'Mine');
    const second = await secondTab(first);
    await first.screen.documentName.fill('Half a na');
    await takeOver(second);
    await notice(first, 'takenOver').waitFor();
    expect(await nameIn(second)).toBe('Half a na');
    expect(await nameIn(first)).toBe('Half a na');
    await expectSound(first);
    await rename(second, 'Theirs');
    await expect.poll(() => nameIn(first)).toBe('Theirs');
    await takeOver(first);
    await notice(second, 'takenOver').waitFor();
    await rename(first, 'Mine again');
    await first.page.reload();
    await expectPosition(first.screen, kitchens, kitchens.codp);
    expect(await nameIn(first)).toBe('Mine again');
    await expectSound(second);
    expectClean(first.app);
  });

  it('is taken over whole from a tab whose storage is full', async () => {
    const first = await visit();
    await rename(first, 'Mine');
    const second = await secondTab(first);
    await first.page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('refused by the test', 'QuotaExceededError');
      };
    });
    await first.screen.documentName.fill('Not saved');
    await first.screen.documentName.press('Enter');
    await first.screen.saveState('failed').waitFor();
    await takeOver(second);
    expect(await nameIn(second)).toBe('Not saved');
    await notice(first, 'takenOver').waitFor();
    await second.page.reload();
    await expectPosition(second.screen, kitchens, kitchens.codp);
    expect(await nameIn(second)).toBe('Not saved');
  });

  it('is taken away from a tab that does not answer, where what is not saved goes on as a copy', async () => {
    const first = await visit();
    await first.page.addInitScript(() => {
      // As in a tab that the browser has put to sleep: no message is heard.
      BroadcastChannel.prototype.addEventListener = () => {};
    });
    await rename(first, 'Mine');
    await first.page.reload();
    const second = await secondTab(first);
    await first.screen.documentName.fill('Half a na');
    await takeOver(second);
    expect(await nameIn(second)).toBe('Mine');
    await first.page.getByText(first.screen.t('common:notice.keptAsCopy')).waitFor();
    await first.screen.saveState('saved').waitFor();
    expect(await nameIn(first)).toBe(first.screen.t('common:copyOf', { name: 'Half a na' }));
    await rename(second, 'Theirs');
    await expectSound(first);
    expectClean(second.app);
  });

  it('can be worked on as a copy, by touch, and both are kept', async () => {
    const first = await visit(PHONE);
    await rename(first, 'Mine');
    const second = await secondTab(first);
    await notice(second, 'opened').waitFor();
    await expectSound(second);
    await second.screen.button(second.screen.t('bar:readOnly.workOnCopy')).tap();
    const copy = second.screen.t('common:copyOf', { name: 'Mine' });
    await expect.poll(() => nameIn(second)).toBe(copy);
    await second.screen.closer.tap();
    await second.screen.saveState('saved').waitFor({ state: 'attached' });
    await first.page.reload();
    await expectPosition(first.screen, kitchens, kitchens.codp);
    expect(await nameIn(first)).toBe('Mine');
    await second.page.reload();
    await expectPosition(second.screen, kitchens, 4);
    expect(await nameIn(second)).toBe(copy);
    expectClean(first.app);
    expectClean(second.app);
  });
});

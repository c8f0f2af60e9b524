import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/readDocument.ts';
import { readExample } from '../examples/readExample.ts';
import { expectClean } from '../support/browser.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { chooseFileIn } from '../support/openIn.ts';
import { secondTab } from '../support/secondTab.ts';
import { startPageOf } from '../support/startPage.ts';
import { expectSound, PHONE, type Visit, visit } from '../support/visit.ts';

const kitchens = readExample('kitchens');
const printers = readExample('printers');

/** Opens the app, names its document, and goes to the start page. */
async function visitStart(name: string, options: Parameters<typeof visit>[0] = {}) {
  const visited = await visit(options);
  await rename(visited, name);
  const start = startPageOf(visited.screen);
  await start.show();
  await start.card(name).waitFor();
  return { ...visited, start };
}

async function rename({ screen }: Visit, name: string): Promise<void> {
  await screen.documentName.fill(name);
  await screen.documentName.press('Enter');
  await screen.saveState('saved').waitFor({ state: 'attached' });
}

describe('the start page', () => {
  it('holds what was changed; renames, copies, deletes and gives back with the mouse', async () => {
    const visited = await visitStart('Mine');
    const { page, screen, start } = visited;
    expect(await start.names()).toEqual(['Mine']);
    await expectSound(visited);
    await start.choose('Mine', 'duplicate');
    const copy = screen.t('common:copyOf', { name: 'Mine' });
    await expect.poll(() => start.names()).toEqual([copy, 'Mine']);
    await start.choose(copy, 'rename');
    await start.nameField.fill('Theirs');
    await page.keyboard.press('Enter');
    await expect.poll(() => start.names()).toEqual(['Theirs', 'Mine']);
    await start.choose('Theirs', 'delete');
    await page.getByText(screen.t('start:deleted', { name: 'Theirs' })).waitFor();
    await expectSound(visited);
    await start.undo.click();
    await expect.poll(() => start.names()).toEqual(['Theirs', 'Mine']);
    const saved = page.waitForEvent('download');
    await start.choose('Theirs', 'save');
    const file = readDocument(readFileSync(await (await saved).path(), 'utf8'));
    expect(file).toMatchObject({ ok: true, value: { scenarios: [{ name: 'Theirs', codp: kitchens.codp }] } });
    await start.card('Theirs').click();
    await expectPosition(screen, kitchens, kitchens.codp);
    expect(await screen.documentName.inputValue()).toBe('Theirs');
    expect(await screen.undo.isDisabled(), 'each document has its own history').toBe(true);
    await screen.closer.click();
    await screen.saveState('saved').waitFor();
    await page.reload();
    await expectPosition(screen, kitchens, 4);
    expect(await screen.documentName.inputValue()).toBe('Theirs');
    expectClean(visited.app);
  });

  it('is used with the keyboard alone, and left as any page is', async () => {
    const visited = await visitStart('Mine');
    const { page, screen, start } = visited;
    await start.card('Mine').focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('Ours');
    await page.keyboard.press('Enter');
    await expect.poll(() => start.names()).toEqual(['Ours']);
    await expect.poll(() => start.card('Ours').evaluate((card) => card === document.activeElement)).toBe(true);
    await page.keyboard.press('F2');
    await page.keyboard.type('No');
    await page.keyboard.press('Escape');
    expect(await start.names()).toEqual(['Ours']);
    await page.keyboard.press('Delete');
    await expect.poll(() => start.undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => start.card('Ours').evaluate((card) => card === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expectPosition(screen, kitchens, kitchens.codp);
    expect(await screen.documentName.inputValue()).toBe('Ours');
    await start.show();
    await page.reload();
    await start.card('Ours').waitFor();
    await page.goBack();
    await expectPosition(screen, kitchens, kitchens.codp);
    expect(await screen.documentName.inputValue()).toBe('Ours');
    await expectSound(visited);
  });

  it('opens examples and comes back under a finger, and deletes the chain that is open', async () => {
    const visited = await visitStart('Van ons', { ...PHONE, language: 'nl' });
    const { page, screen, start } = visited;
    await expectSound(visited);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await start.example('printers').tap();
    await expectPosition(screen, readExample('printers', 'nl'), printers.codp);
    await start.show();
    await start.card('Van ons').tap();
    await expect.poll(() => screen.documentName.inputValue()).toBe('Van ons');
    await start.show();
    // An untouched copy is not kept.
    await expect.poll(() => start.names()).toEqual(['Van ons']);
    await start.more('Van ons').tap();
    await page.getByRole('menuitem', { name: screen.t('start:action.delete') }).tap();
    await start.undo.waitFor();
    await start.back.tap();
    await expectPosition(screen, readExample('kitchens', 'nl'), kitchens.codp);
    expect(await screen.documentName.inputValue(), 'an example has taken its place').not.toBe('Van ons');
    await expectSound(visited);
  });

  it('says at once that storage is full, and what another tab holds', async () => {
    const visited = await visitStart('Mine');
    const { page, screen, start } = visited;
    const other = await secondTab(visited);
    await other.screen.button(screen.t('bar:readOnly.workOnCopy')).click();
    await page.bringToFront();
    const copy = screen.t('common:copyOf', { name: 'Mine' });
    await expect.poll(() => start.names()).toEqual([copy, 'Mine']);
    await start.own.getByText(screen.t('start:card.heldElsewhere')).waitFor();
    await start.choose(copy, 'delete');
    await page.getByText(screen.t('start:refused.heldElsewhere')).waitFor();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('refused by the test', 'QuotaExceededError');
      };
    });
    await start.choose('Mine', 'duplicate');
    await page.getByText(screen.t('start:refused.quota')).waitFor();
    expect(await start.names()).toEqual([copy, 'Mine']);
    await expectSound(visited);
    await start.card(copy).click();
    await page.getByText(screen.t('bar:readOnly.opened')).waitFor();
  });

  it('tells of what a newer version has saved, and leaves it as it is', async () => {
    const visited = await visitStart('Mine');
    const { page, screen, start } = visited;
    const newer = '{"format":"koop-workspace","version":99,"news":[1]}';
    await page.evaluate(async (workspace) => {
      const [database] = await indexedDB.databases();
      const opening = indexedDB.open(database?.name ?? '');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const [name = ''] = opening.result.objectStoreNames;
      const change = opening.result.transaction(name, 'readwrite');
      change
        .objectStore(name)
        .put({ id: 'newer', revision: 9e15, workspace, opened: '', example: null }, 'document/newer');
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      opening.result.close();
      sessionStorage.setItem('koop-lab.document', 'newer');
    }, newer);
    await page.reload();
    await start.own.getByText(screen.t('start:unreadable.newer')).waitFor();
    await page.getByText(screen.t('common:notice.newerStored')).waitFor();
    await expectSound(visited);
    const saved = page.waitForEvent('download');
    await screen.button(screen.t('start:unreadable.save')).click();
    expect(readFileSync(await (await saved).path(), 'utf8')).toBe(newer);
  });
});

describe('a backup', () => {
  it('brings everything into an empty browser, and overwrites nothing', async () => {
    const first = await visitStart('Mine');
    await first.start.choose('Mine', 'duplicate');
    const copy = first.screen.t('common:copyOf', { name: 'Mine' });
    await expect.poll(() => first.start.names()).toEqual([copy, 'Mine']);
    const saved = first.page.waitForEvent('download');
    await first.screen.button(first.screen.t('start:backup.make')).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^koop-lab-\d{4}-\d\d-\d\d\.koop-backup\.json$/);
    const text = readFileSync(await download.path(), 'utf8');

    const second = await visit();
    const { page, screen } = second;
    const start = startPageOf(screen);
    const restore = async (content: string) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        screen.button(screen.t('start:backup.restore')).click(),
      ]);
      const buffer = Buffer.from(content);
      await chooser.setFiles({ name: 'all.koop-backup.json', mimeType: 'application/json', buffer });
    };
    const dialog = page.getByRole('dialog');
    // As any file, also where the open chain is.
    await chooseFileIn(screen, 'all.koop-backup.json', text);
    await dialog.getByText(screen.t('start:restored.added', { count: 2 })).waitFor();
    await expectSound(second);
    await screen.button(screen.t('start:restored.close')).click();
    expect((await start.names()).sort()).toEqual(['Mine', copy].sort());
    await restore(text);
    await dialog.getByText(screen.t('start:restored.present', { count: 2 })).waitFor();
    await screen.button(screen.t('start:restored.close')).click();
    expect(await start.names()).toHaveLength(2);

    const damaged = JSON.parse(text);
    damaged.documents[1].workspace.scenarios[0].codp = 99;
    await restore(JSON.stringify(damaged));
    await dialog.getByText('documents[1].workspace.scenarios[0].codp: found 99').waitFor();
    await page.keyboard.press('Escape');
    await restore(text.slice(0, 400));
    await dialog.getByText(screen.t('start:restored.unchanged')).waitFor();
    await dialog.getByText(/^line \d+, column \d+: /).waitFor();
    await page.keyboard.press('Escape');
    await start.card('Mine').click();
    await expectPosition(screen, kitchens, kitchens.codp);
    expect(await screen.documentName.inputValue()).toBe('Mine');
    expectClean(second.app);
  });
});

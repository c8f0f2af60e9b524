import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readDocument } from '../../src/document/readDocument.ts';
import { readExample } from '../examples/readExample.ts';
import { expectClean, openPage } from '../support/browser.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { screenOf } from '../support/screen.ts';
import { expectSound, type Visit, visit } from '../support/visit.ts';

const kitchens = readExample('kitchens');
const keukens = readExample('kitchens', 'nl');

declare global {
  interface Window {
    /** While it is there, the page's storage throws an error of this name. */
    storageFails?: string;
    /** `writing`: something is being written, and does not come to an end until this is taken away. */
    storageHolds?: 'nothing' | 'writing';
  }
}

/** Opens the app on a device whose storage fails from the first moment, until `window.storageFails` is taken away. */
async function visitFailing(errorName: string): Promise<Visit> {
  const app = await openPage();
  await app.page.addInitScript((name) => {
    window.storageFails = name;
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...parameters) {
      if (window.storageFails !== undefined) throw new DOMException('refused by the test', window.storageFails);
      return open.apply(this, parameters);
    };
  }, errorName);
  await app.page.goto(inject('address'));
  return { app, page: app.page, screen: screenOf(app.page, 'en') };
}

/** Lets every write from now on begin and not end, until `window.storageHolds` is taken away. */
async function holdStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.storageHolds = 'nothing';
    const { put } = IDBObjectStore.prototype;
    const { commit } = IDBTransaction.prototype;
    IDBTransaction.prototype.commit = function () {
      if (window.storageHolds === undefined) commit.call(this);
    };
    IDBObjectStore.prototype.put = function (...parameters) {
      if (window.storageHolds !== undefined) window.storageHolds = 'writing';
      // As long as one question follows another, the transaction stays open.
      const ask = (): void => {
        if (window.storageHolds !== undefined) this.count().onsuccess = ask;
      };
      ask();
      return put.apply(this, parameters);
    };
  });
}

/** Everything that the page's storage holds, as text. */
function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [database] = await indexedDB.databases();
    const opened = await answer(indexedDB.open(database?.name ?? ''));
    const [store = ''] = opened.objectStoreNames;
    const values = await answer(opened.transaction(store).objectStore(store).getAll());
    opened.close();
    return JSON.stringify(values);
  });
}

describe('autosave', () => {
  it('says “saved” only when the document on the screen is in storage', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    for (const name of ['One', 'Two', 'Three']) {
      await screen.documentName.fill(name);
      expect(await screen.saveState('saved').count(), 'not before it is').toBe(0);
      await screen.documentName.press('Enter');
      await screen.saveState('saved').waitFor();
      expect(await storedText(page)).toContain(`\\"name\\": \\"${name}\\"`);
    }
    await expectSound(visited);
  });

  it('does not say “saved” while it is still being written', async () => {
    const { app, page, screen } = await visit();
    await screen.saveState('saved').waitFor();
    await holdStorage(page);
    await screen.documentName.fill('Held');
    // While somebody is in the field nothing is written.
    await screen.documentName.press('Enter');
    await page.waitForFunction(() => window.storageHolds === 'writing');
    expect(await screen.saveState('saved').count()).toBe(0);
    await screen.saveState('saving').waitFor();
    await page.evaluate(() => {
      delete window.storageHolds;
    });
    await screen.saveState('saved').waitFor();
    expectClean(app);
  });

  it.each([
    { error: 'QuotaExceededError', failure: 'quota' },
    { error: 'SecurityError', failure: 'refused' },
  ] as const)(
    'that fails with $error says so at once, offers the file, and tries again',
    async ({ error, failure }) => {
      const visited = await visitFailing(error);
      const { page, screen } = visited;
      await screen.closer.click();
      const alert = page.getByRole('alert').getByText(screen.t(`common:saveState.failed.${failure}`));
      await alert.waitFor();
      expect(await screen.saveState('saved').count()).toBe(0);
      await screen.saveState('failed').waitFor();
      const asked = page.waitForEvent('dialog');
      void page.close({ runBeforeUnload: true });
      const question = await asked;
      expect(question.type(), 'nobody leaves unsaved work unasked').toBe('beforeunload');
      await question.dismiss();
      await expectSound(visited);
      const saved = page.waitForEvent('download');
      await screen.button(screen.t('common:action.save')).click();
      const file = readDocument(readFileSync(await (await saved).path(), 'utf8'));
      expect(file).toMatchObject({ ok: true, value: { scenarios: [{ name: 'Kitchens', codp: 4 }] } });
      expect(await screen.saveState('saved').count()).toBe(0);
      await page.evaluate(() => {
        delete window.storageFails;
      });
      await screen.button(screen.t('common:action.retry')).click();
      await screen.saveState('saved').waitFor();
      expect(await alert.count()).toBe(0);
      expectClean(visited.app);
    },
  );
});

describe('a reload', () => {
  it('at the very moment of an edit loses nothing', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await screen.stage('Carcasses').click();
    await screen.field(screen.t('panel:stage.mean.material')).fill('9');
    await page.reload();
    const stages = kitchens.stages.map((stage) =>
      stage.id === 'carcasses' ? { ...stage, time: { ...stage.time, mean: 9 } } : stage,
    );
    await expectPosition(screen, { ...kitchens, stages }, kitchens.codp);
    await page.getByRole('heading', { level: 2, name: 'Carcasses' }).waitFor();
    await screen.saveState('saved').waitFor();
    await expectSound(visited);
  });

  it('keeps a pinned baseline and what the figures are compared with', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await screen.closer.click();
    await screen.button(screen.t('stage:action.pin')).click();
    await screen.closer.click();
    const compared = async () => (await screen.figure('inventory').getByRole('paragraph').allTextContents()).join('|');
    await expectPosition(screen, kitchens, 5);
    const before = await compared();
    await screen.saveState('saved').waitFor();
    await page.reload();
    await expectPosition(screen, kitchens, 5);
    expect(await compared()).toBe(before);
    await expectSound(visited);
  });
});

describe('the language', () => {
  const switchTo = ({ page }: Visit, name: string) => page.getByRole('radio', { name: new RegExp(name) }).click();

  it('is first that of the browser, is switched in place, and is remembered', async () => {
    const dutch = await visit({ language: 'nl' });
    const { page } = dutch;
    await expectPosition(dutch.screen, keukens, keukens.codp);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl');
    await dutch.screen.closer.click();
    await switchTo(dutch, 'English');
    const english = { ...dutch, screen: screenOf(page, 'en') };
    await expectPosition(english.screen, kitchens, 4);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await expectSound(english);
    await page.reload();
    await expectPosition(english.screen, kitchens, 4);
    await expectSound(english);
  });

  it('takes an untouched example along, and leaves a touched one as it is', async () => {
    const english = await visit();
    const { page } = english;
    await english.screen.stage('Panels').waitFor();
    await switchTo(english, 'Nederlands');
    const dutch = { ...english, screen: screenOf(page, 'nl') };
    await dutch.screen.stage('Platen').waitFor();
    await dutch.screen.documentName.fill('Onze keukens');
    await dutch.screen.documentName.press('Enter');
    await switchTo(dutch, 'English');
    await expectPosition(english.screen, keukens, keukens.codp);
    await english.screen.stage('Platen').waitFor();
    expect(await english.screen.documentName.inputValue()).toBe('Onze keukens');
    await expectSound(english);
  });
});

describe('the theme', () => {
  /** Mean of red, green and blue of the ground, 0…1. */
  const ground = ({ page }: Visit) =>
    page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) return Number.NaN;
      context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3 / 255;
    });
  const choose = async ({ page, screen }: Visit, theme: 'system' | 'light' | 'dark') => {
    await screen.menuButton('view').click();
    await page.getByRole('menuitemradio', { name: screen.t(`common:theme.${theme}`) }).click();
  };

  it('follows the device until somebody chooses, and is remembered', async () => {
    const visited = await visit({ theme: 'light' });
    const { page } = visited;
    await expect.poll(() => ground(visited)).toBeGreaterThan(0.9);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => ground(visited)).toBeLessThan(0.3);
    await expectSound(visited);
    await choose(visited, 'light');
    await expect.poll(() => ground(visited)).toBeGreaterThan(0.9);
    await page.reload();
    await visited.screen.point.waitFor();
    expect(await ground(visited)).toBeGreaterThan(0.9);
    await choose(visited, 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => ground(visited)).toBeLessThan(0.3);
    await expectSound(visited);
    await choose(visited, 'system');
    await expect.poll(() => ground(visited)).toBeGreaterThan(0.9);
  });
});

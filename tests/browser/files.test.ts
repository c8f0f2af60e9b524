import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { describeFault } from '../../src/document/describeFault.ts';
import { readDocument } from '../../src/document/readDocument.ts';
import { workspaceOf } from '../../src/document/workspace.ts';
import { writeChain, writeWorkspace } from '../../src/document/writeDocument.ts';
import { exampleText, readExample } from '../examples/readExample.ts';
import { buildChain } from '../support/buildChain.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { chooseFileIn } from '../support/openIn.ts';
import { readable } from '../support/texts.ts';
import { expectSound, type Visit, visit } from '../support/visit.ts';

const kitchens = readExample('kitchens');

const HOSTILE = {
  'a megabyte of brackets': '['.repeat(999_999),
  'more than a megabyte': `"${'x'.repeat(1_500_000)}"`,
  'a picture': '\u0089PNG\r\n\u001a\n'.repeat(5_000),
  nothing: '',
  'a prototype': '{"format":"koop-chain","version":1,"__proto__":{"stages":[]}}',
  'a newer file': '{"format":"koop-chain","version":3}',
  'half a million faults': `{"format":"koop-chain","version":1,"stages":[${'0,'.repeat(400_000)}0]}`,
} as const;

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** What the browser sees when a file is dragged from the desktop onto the page and let go. */
async function drop({ page }: Visit, name: string, text: string, see: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'koop-lab-'));
  // Not before: the page reads it when it comes to it.
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, text);
  const session = await page.context().newCDPSession(page);
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', {
      ...{ type, x: 640, y: 400 },
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
  await drag('dragEnter');
  await drag('dragOver');
  await see();
  await drag('drop');
}

/** Waits for the dialogue that refuses a file, and gives the lines in it. */
async function refusal({ page, screen }: Visit): Promise<string[]> {
  const dialog = page.getByRole('dialog', { name: screen.t('bar:refused.title') });
  await dialog.waitFor();
  await dialog.getByText(screen.t('bar:refused.unchanged')).waitFor();
  return (await dialog.getByRole('listitem').allTextContents()).map(readable);
}

describe('a saved copy', () => {
  it('is a file NAME.koop.json that holds the chain on the screen', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await screen.closer.click();
    await expectPosition(screen, kitchens, 4);
    const saved = page.waitForEvent('download');
    await screen.button(screen.t('bar:saveCopy')).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('Kitchens.koop.json');
    const text = await textOf(download);
    expect(text).toBe(writeChain({ ...kitchens, codp: 4 }));
    expect(readDocument(text)).toMatchObject({ ok: true });
    await expectSound(visited);
  });

  it('is asked for by the keys that people know, also from within a field', async () => {
    const { page, screen } = await visit();
    await screen.documentName.fill('Kitchens: ours / 2');
    const saved = page.waitForEvent('download');
    await page.keyboard.press('ControlOrMeta+S');
    const download = await saved;
    expect(download.suggestedFilename()).toBe('Kitchens-ours-2.koop.json');
    expect(JSON.parse(await textOf(download))).toMatchObject({ name: 'Kitchens: ours / 2' });
  });
});

describe('a file that is opened', () => {
  it('takes the place of the document, which can be had back', async () => {
    const visited = await visit();
    const { screen } = visited;
    await screen.closer.click();
    const chain = buildChain({
      name: 'Bikes',
      stages: [
        { name: 'Frame', kind: 'production', time: { mean: 4 } },
        { name: 'Build', kind: 'assembly', time: { mean: 2 } },
      ],
      codp: 1,
    });
    await screen.documentName.fill('Kitchens of ours');
    await screen.documentName.press('Enter');
    await chooseFileIn(screen, 'bikes.koop.json', writeChain(chain));
    await expectPosition(screen, chain, 1);
    expect(await screen.documentName.inputValue()).toBe('Bikes');
    expect(await screen.undo.isDisabled(), 'each document has its own history').toBe(true);
    await expectSound(visited);
    await screen.button(screen.t('bar:takeBack.opened', { name: 'Kitchens of ours' })).click();
    await expectPosition(screen, kitchens, 4);
    expect(await screen.documentName.inputValue()).toBe('Kitchens of ours');
  });

  it('may be dropped onto the page', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const paint = readExample('paint-mixing');
    const hint = page.getByText(screen.t('bar:drop'));
    await drop(visited, 'paint.koop.json', exampleText('paint-mixing', 'en'), () => hint.waitFor());
    await expectPosition(screen, paint, paint.codp);
    expect(await hint.count()).toBe(0);
    await expectSound(visited);
  });

  it('with several scenarios offers the choice, and takes it back as one step', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const other = { ...readExample('paint-mixing'), name: 'Paint' };
    const workspace = { ...workspaceOf(kitchens), name: 'Two', scenarios: [kitchens, other] };
    await chooseFileIn(screen, 'two.koop.json', writeWorkspace(workspace));
    const choice = page.getByRole('combobox', { name: screen.t('bar:scenario') });
    await choice.waitFor();
    expect(await choice.getByRole('option').allTextContents()).toEqual(['Kitchens', 'Paint']);
    await choice.selectOption('Paint');
    await expectPosition(screen, other, other.codp);
    await expectSound(visited);
    await screen.undo.click();
    await expectPosition(screen, kitchens, kitchens.codp);
  });
});

describe('a file that cannot be opened', () => {
  it('has every fault listed, and changes nothing', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await screen.closer.click();
    const file = JSON.parse(exampleText('kitchens', 'en'));
    file.stages[2].time.mean = -3;
    file.wishes[0].stage = 'nowhere';
    file.demand.mean = 'many';
    file.colour = 'red';
    const text = JSON.stringify(file);
    const faults = readDocument(text);
    if (faults.ok) throw new Error('the file must be broken');
    await chooseFileIn(screen, 'broken.koop.json', text);
    const expected = faults.faults.map((fault) => readable(describeFault(fault, 'en')));
    expect(expected).toHaveLength(4);
    expect(await refusal(visited)).toEqual(expected);
    await expectSound(visited);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expectPosition(screen, kitchens, 4);
    expect(await screen.documentName.inputValue()).toBe('Kitchens');
    expect(await screen.undo.isEnabled()).toBe(true);
  });

  it('may be hostile, and is refused at once', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    for (const [name, text] of Object.entries(HOSTILE)) {
      const started = performance.now();
      await chooseFileIn(screen, `${name}.koop.json`, text);
      const lines = await refusal(visited);
      expect(performance.now() - started, name).toBeLessThan(5_000);
      expect(lines.length, name).toBeGreaterThan(0);
      expect(lines.length, name).toBeLessThanOrEqual(101);
      await screen.button(screen.t('bar:refused.close')).click();
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
      await expectPosition(screen, kitchens, kitchens.codp);
    }
    await expectSound(visited);
  });

  it('is refused in Dutch too, when it is dropped', async () => {
    const visited = await visit({ language: 'nl' });
    const text = exampleText('kitchens', 'nl').replace('"cv": 0.5', '"cv": "veel"');
    const faults = readDocument(text);
    if (faults.ok) throw new Error('the file must be broken');
    await drop(visited, 'stuk.koop.json', text, async () => {});
    expect(await refusal(visited)).toEqual(faults.faults.map((fault) => readable(describeFault(fault, 'nl'))));
    await expectSound(visited);
  });
});

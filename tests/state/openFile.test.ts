import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeBackup } from '../../src/document/backup.ts';
import { setCodp } from '../../src/state/commands.ts';
import { documentStore } from '../../src/state/documentStore.ts';
import { openFile } from '../../src/state/openFile.ts';
import { settingsStore } from '../../src/state/settings.ts';
import { acceptUndoOffer, undoOfferStore } from '../../src/state/undoOffer.ts';
import { bikeText, chain, openBike } from './documents.ts';

const OPENED = { faults: [], backup: null };

beforeEach(() => {
  openBike();
  settingsStore.setState({ language: 'nl' });
});

describe('openFile', () => {
  it('opens a good file, and gives back the document from before when asked', async () => {
    setCodp(3);
    const { id } = documentStore.getState();
    expect(await openFile(new File([bikeText({ name: 'Racer' })], 'racer.koop.json'))).toEqual(OPENED);
    expect(chain().name).toBe('Racer');
    expect(undoOfferStore.getState().offer?.done).toEqual({ code: 'opened', name: 'City bike' });
    acceptUndoOffer();
    await vi.waitFor(() => expect(documentStore.getState().id).toBe(id));
    expect(chain().codp).toBe(3);
  });

  it('tells every fault of a bad one in the language of the screen, and changes nothing', async () => {
    const before = documentStore.getState();
    const { faults } = await openFile(new File([bikeText({ codp: 9, demand: { mean: 0 } })], 'bad.koop.json'));
    expect(faults).toHaveLength(2);
    expect(faults.every((line) => line.includes('gevonden'))).toBe(true);
    expect(documentStore.getState()).toBe(before);
  });

  it('refuses what is far too large without reading it', async () => {
    const huge = new File(['x'.repeat(4_000_001)], 'huge.json');
    Object.defineProperty(huge, 'text', { value: () => Promise.reject(new Error('was read')) });
    expect((await openFile(huge)).faults).toHaveLength(1);
  });

  it('hands back what means to be a backup by its beginning, and opens nothing', async () => {
    const before = documentStore.getState();
    for (const text of [writeBackup({ documents: [], unread: [] }), '\n{ "format": "koop-backup", "version": ']) {
      expect(await openFile(new File([text], 'any.json'))).toEqual({ faults: [], backup: text });
    }
    expect((await openFile(new File([bikeText({ name: '"format":"koop-backup"' })], 'any.json'))).backup).toBeNull();
    expect(documentStore.getState().id).not.toBe(before.id);
  });

  it('reads a backup however large', async () => {
    const text = `{"format":"koop-backup",${' '.repeat(4_000_000)}}`;
    expect((await openFile(new File([text], 'large.json'))).backup).toBe(text);
  });
});

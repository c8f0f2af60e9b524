import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setCodp } from '../../src/state/commands.ts';
import { documentStore } from '../../src/state/documentStore.ts';
import { openFile } from '../../src/state/openFile.ts';
import { settingsStore } from '../../src/state/settings.ts';
import { acceptUndoOffer, undoOfferStore } from '../../src/state/undoOffer.ts';
import { bikeText, chain, openBike } from './documents.ts';

beforeEach(() => {
  openBike();
  settingsStore.setState({ language: 'nl' });
});

describe('openFile', () => {
  it('opens a good file, and gives back the document from before when asked', async () => {
    setCodp(3);
    const { id } = documentStore.getState();
    expect(await openFile(new File([bikeText({ name: 'Racer' })], 'racer.koop.json'))).toEqual([]);
    expect(chain().name).toBe('Racer');
    expect(undoOfferStore.getState().offer?.done).toEqual({ code: 'opened', name: 'City bike' });
    acceptUndoOffer();
    await vi.waitFor(() => expect(documentStore.getState().id).toBe(id));
    expect(chain().codp).toBe(3);
  });

  it('tells every fault of a bad one in the language of the screen, and changes nothing', async () => {
    const before = documentStore.getState();
    const faults = await openFile(new File([bikeText({ codp: 9, demand: { mean: 0 } })], 'bad.koop.json'));
    expect(faults).toHaveLength(2);
    expect(faults.every((line) => line.includes('gevonden'))).toBe(true);
    expect(documentStore.getState()).toBe(before);
  });

  it('refuses what is far too large without reading it', async () => {
    const huge = new File(['x'.repeat(4_000_001)], 'huge.json');
    Object.defineProperty(huge, 'text', { value: () => Promise.reject(new Error('was read')) });
    expect(await openFile(huge)).toHaveLength(1);
  });
});

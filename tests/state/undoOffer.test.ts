import { beforeEach, describe, expect, it } from 'vitest';
import { setCodp } from '../../src/state/commands.ts';
import { acceptUndoOffer, dismissUndoOffer, offerUndo, undoOfferStore } from '../../src/state/undoOffer.ts';
import { chain, openBike } from './documents.ts';

beforeEach(() => {
  openBike();
  setCodp(3);
  offerUndo({ code: 'wishRemoved', name: 'colour' });
});

const offer = () => undoOfferStore.getState().offer;

describe('the offer to undo', () => {
  it('takes back the step it is about, once', () => {
    acceptUndoOffer();
    expect(chain().codp).toBe(2);
    expect(offer()).toBeNull();
    acceptUndoOffer();
    expect(chain().codp).toBe(2);
  });

  it('ends with the next change, which it would undo instead', () => {
    setCodp(1);
    expect(offer()).toBeNull();
    acceptUndoOffer();
    expect(chain().codp).toBe(1);
  });

  it('can be put away', () => {
    dismissUndoOffer();
    expect(offer()).toBeNull();
    expect(chain().codp).toBe(3);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { documentStore } from '../../src/state/documentStore.ts';
import { drawingStore, setDrawing, wantName } from '../../src/state/drawing.ts';
import { startOwnChain } from '../../src/state/startOwnChain.ts';
import { acceptUndoOffer, undoOfferStore } from '../../src/state/undoOffer.ts';
import { texts } from '../support/texts.ts';
import { chain, openBike, steps } from './documents.ts';

beforeEach(() => {
  openBike();
  setDrawing(true);
  wantName('frame');
});

describe('drawing a chain', () => {
  it('ends when another document is opened', () => {
    openBike();
    expect(drawingStore.getState()).toEqual({ isDrawing: false, wanted: null });
  });

  it('ends when another tab takes the document over, and cannot be begun there', () => {
    documentStore.setState({ ...documentStore.getState(), heldElsewhere: 'takenOver' });
    expect(drawingStore.getState().isDrawing).toBe(false);
    setDrawing(true);
    expect(drawingStore.getState().isDrawing).toBe(false);
  });

  it('goes on through edits', () => {
    documentStore.setState({ workspace: { ...documentStore.getState().workspace, name: 'Other' } });
    expect(drawingStore.getState().isDrawing).toBe(true);
  });
});

describe('a chain of one’s own', () => {
  it('is drawn at once, from its first name, without a step to undo, and leads back to what was open', () => {
    const t = texts('en');
    documentStore.setState({ workspace: { ...documentStore.getState().workspace, name: 'Mine' } });
    startOwnChain({
      language: 'en',
      name: 'My chain',
      description: '',
      stages: t('drawing:newName', { returnObjects: true }),
      assembly: '',
      size: 'Size',
      colour: 'Colour',
    });
    expect(drawingStore.getState()).toEqual({ isDrawing: true, wanted: 'sales' });
    expect(chain().stages).toHaveLength(5);
    expect(steps()).toBe(0);
    expect(undoOfferStore.getState().offer?.done).toEqual({ code: 'opened', name: 'Mine' });
    acceptUndoOffer();
  });
});

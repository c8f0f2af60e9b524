import { beforeEach, describe, expect, it } from 'vitest';
import { editChain, redo, setCodp, undo } from '../../src/state/commands.ts';
import { documentStore } from '../../src/state/documentStore.ts';
import { beginGesture, cancelGesture, endGesture, gestureStore } from '../../src/state/gesture.ts';
import { chain, openBike, steps } from './documents.ts';

beforeEach(() => openBike());

function setDemand(mean: number): void {
  editChain((draft) => {
    draft.demand.mean = mean;
  });
}

describe('a gesture', () => {
  it('is one undo step, however much it moves', () => {
    beginGesture();
    for (const boundary of [3, 2, 1, 0]) setCodp(boundary);
    setDemand(25);
    endGesture();
    expect(steps()).toBe(1);
    undo();
    expect(chain()).toMatchObject({ codp: 2, demand: { mean: 20 } });
    redo();
    expect(chain()).toMatchObject({ codp: 0, demand: { mean: 25 } });
  });

  it('shows every change at once', () => {
    beginGesture();
    setCodp(1);
    expect(chain().codp).toBe(1);
    endGesture();
  });

  it('never shows its beginning again when it ends', () => {
    beginGesture();
    setCodp(1);
    const seen: number[] = [];
    const unsubscribe = documentStore.subscribe(() => seen.push(chain().codp));
    endGesture();
    unsubscribe();
    expect(seen).toEqual([]);
  });

  it('makes no step when it ends where it began, and leaves the very object from before', () => {
    const before = documentStore.getState().workspace;
    beginGesture();
    setCodp(0);
    setCodp(2);
    endGesture();
    expect(steps()).toBe(0);
    expect(documentStore.getState().workspace).toBe(before);
  });

  it('that moves nothing keeps what can be redone', () => {
    setCodp(0);
    undo();
    beginGesture();
    endGesture();
    redo();
    expect(chain().codp).toBe(0);
  });

  it('restores the very object from before it when it is cancelled', () => {
    const before = documentStore.getState().workspace;
    beginGesture();
    setCodp(0);
    setDemand(50);
    cancelGesture();
    expect(documentStore.getState().workspace).toBe(before);
    expect(steps()).toBe(0);
  });

  it('that is cancelled leaves the history working', () => {
    beginGesture();
    setCodp(0);
    cancelGesture();
    setCodp(1);
    expect(steps()).toBe(1);
  });

  it('ends by itself when undo or redo is asked for', () => {
    beginGesture();
    setCodp(0);
    undo();
    expect(gestureStore.getState().before).toBeNull();
    expect(chain().codp).toBe(2);
    setCodp(1);
    expect(steps()).toBe(1);
  });

  it('begun within another ends the other first, so that each is a step', () => {
    beginGesture();
    setCodp(1);
    beginGesture();
    setCodp(0);
    endGesture();
    endGesture();
    expect(steps()).toBe(2);
  });

  it('that was never ended swallows no later step', () => {
    beginGesture();
    setDemand(30);
    beginGesture();
    setCodp(0);
    endGesture();
    setCodp(1);
    undo();
    expect(chain().codp).toBe(0);
    undo();
    expect(chain()).toMatchObject({ codp: 2, demand: { mean: 30 } });
    undo();
    expect(chain().demand.mean).toBe(20);
  });

  it('ended or cancelled without having begun is nothing', () => {
    const before = documentStore.getState().workspace;
    endGesture();
    cancelGesture();
    expect(documentStore.getState().workspace).toBe(before);
    setCodp(0);
    expect(steps()).toBe(1);
  });

  it('under way ends when another document is opened', () => {
    beginGesture();
    setCodp(0);
    openBike();
    expect(gestureStore.getState().before).toBeNull();
    endGesture();
    expect(steps()).toBe(0);
    setCodp(1);
    expect(steps()).toBe(1);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PointGesture, pointGesture } from '../../../src/ui/rail/pointGesture.ts';

let told: string[];
let gesture: PointGesture;

beforeEach(() => {
  told = [];
  gesture = pointGesture({
    begin: () => told.push('begin'),
    end: () => told.push('end'),
    cancel: () => told.push('cancel'),
  });
});

describe('pointGesture', () => {
  it('makes one step of a drag', () => {
    gesture.pointerDown();
    expect(gesture.acceptsInput()).toBe(true);
    gesture.pointerUp();
    expect(told).toEqual(['begin', 'end']);
  });

  it('is dead after Escape until the pointer is lifted', () => {
    gesture.pointerDown();
    expect(gesture.escape()).toBe(true);
    expect(gesture.acceptsInput()).toBe(false);
    expect(gesture.keyDown()).toBe(false);
    gesture.pointerUp();
    expect(gesture.acceptsInput()).toBe(true);
    expect(told).toEqual(['begin', 'cancel']);
  });

  it('restores the point when a touch turns into a scroll, and ignores what the range still reports', () => {
    vi.useFakeTimers();
    gesture.pointerDown();
    gesture.pointerCancel();
    expect(told).toEqual(['begin', 'cancel']);
    expect(gesture.acceptsInput()).toBe(false);
    vi.runAllTimers();
    expect(gesture.acceptsInput()).toBe(true);
    vi.useRealTimers();
  });

  it('makes one step of a key that is held', () => {
    gesture.keyDown();
    gesture.keyDown();
    gesture.keyDown();
    gesture.keyUp();
    expect(told).toEqual(['begin', 'end']);
  });

  it('gives up a held key at Escape and moves again with the next key', () => {
    gesture.keyDown();
    gesture.escape();
    expect(gesture.keyDown()).toBe(false);
    gesture.keyUp();
    expect(gesture.keyDown()).toBe(true);
    expect(told).toEqual(['begin', 'cancel', 'begin']);
  });

  it('ends a held key when the focus leaves', () => {
    gesture.keyDown();
    gesture.blur();
    expect(told).toEqual(['begin', 'end']);
  });

  it('has nothing to give up when the hand rests', () => {
    expect(gesture.escape()).toBe(false);
    gesture.pointerUp();
    gesture.keyUp();
    expect(told).toEqual([]);
  });
});

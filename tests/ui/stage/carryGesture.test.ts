import { describe, expect, it } from 'vitest';
import { carryGesture } from '../../../src/ui/chain/carryGesture.ts';

/** A press at 100, 100, and what came of it. */
function press() {
  const told: string[] = [];
  const gesture = carryGesture(
    { x: 100, y: 100 },
    {
      begin: ({ x, y }) => told.push(`begin ${x} ${y}`),
      moveTo: ({ x, y }) => told.push(`move ${x} ${y}`),
      drop: () => told.push('drop'),
      cancel: () => told.push('cancel'),
    },
  );
  return { gesture, told };
}

describe('a press', () => {
  it('that travels less than 8 px is a click', () => {
    const { gesture, told } = press();
    gesture.pointerMove({ x: 105, y: 105 });
    expect(gesture.pointerUp()).toBe(false);
    expect(told).toEqual([]);
  });

  it('that travels 8 px in any direction is a drag, and no click', () => {
    const { gesture, told } = press();
    gesture.pointerMove({ x: 106, y: 94 });
    gesture.pointerMove({ x: 140, y: 90 });
    expect(gesture.pointerUp()).toBe(true);
    expect(told).toEqual(['begin 106 94', 'move 140 90', 'drop']);
  });

  it('is dead after Escape until it is lifted', () => {
    const { gesture, told } = press();
    gesture.pointerMove({ x: 120, y: 100 });
    expect(gesture.escape()).toBe(true);
    gesture.pointerMove({ x: 180, y: 100 });
    expect(gesture.escape()).toBe(false);
    expect(gesture.pointerUp()).toBe(true);
    expect(told).toEqual(['begin 120 100', 'cancel']);
  });

  it('leaves Escape to others while nothing is carried', () => {
    expect(press().gesture.escape()).toBe(false);
  });

  it('that the system takes away changes nothing', () => {
    const { gesture, told } = press();
    gesture.pointerMove({ x: 120, y: 100 });
    gesture.pointerCancel();
    gesture.pointerMove({ x: 180, y: 100 });
    expect(told).toEqual(['begin 120 100', 'cancel']);
  });
});

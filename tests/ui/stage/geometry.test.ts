import { describe, expect, it } from 'vitest';
import { railStops } from '../../../src/engine/decisions/railStops.ts';
import { followWindow, windowCapacity } from '../../../src/ui/layout/followWindow.ts';
import { blockSpan, boundaryX, nearestStop, type StageFrame, stageGeometry } from '../../../src/ui/layout/geometry.ts';

const material = { nature: 'material' } as const;
const order = { nature: 'order' } as const;

function frame(natures: readonly { nature: 'order' | 'material' }[], part: Partial<StageFrame> = {}): StageFrame {
  const stages = natures.map(({ nature }) => ({ nature }));
  // railStops reads nothing but the nature of each stage.
  const stops = railStops({ stages } as unknown as Parameters<typeof railStops>[0]);
  return { width: 944, unit: 16, narrow: false, docked: false, first: 0, last: natures.length, stops, ...part };
}

const six = [order, material, material, material, material, material];

describe('stageGeometry', () => {
  it('spaces all boundaries equally, so that all blocks are equally wide', () => {
    const geometry = stageGeometry(frame(six));
    const gaps = [1, 2, 3, 4, 5, 6].map((b) => boundaryX(geometry, b) - boundaryX(geometry, b - 1));
    for (const gap of gaps) expect(gap).toBeCloseTo(geometry.pitch, 9);
    expect(blockSpan(geometry, 0).width).toBe(blockSpan(geometry, 5).width);
  });

  it('centres each boundary between its two blocks', () => {
    const geometry = stageGeometry(frame(six));
    const before = blockSpan(geometry, 2);
    const after = blockSpan(geometry, 3);
    expect((before.x + before.width + after.x) / 2).toBeCloseTo(boundaryX(geometry, 3), 9);
  });

  it('keeps every column and block within the drawing', () => {
    for (const natures of [six, [material], [order], Array.from({ length: 24 }, () => material)]) {
      for (const [width, narrow] of [
        [944, false],
        [358, true],
        [288, true],
      ] as const) {
        const geometry = stageGeometry(frame(natures, { width, narrow }));
        const first = geometry.stops[0]?.codp ?? 0;
        expect(boundaryX(geometry, first) - geometry.columnWidth / 2).toBeGreaterThanOrEqual(0);
        expect(boundaryX(geometry, geometry.last) + geometry.columnWidth / 2).toBeLessThanOrEqual(width);
        expect(blockSpan(geometry, 0).x).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('names nine stages on a projector and numbers ten', () => {
    const nine = stageGeometry(frame(Array.from({ length: 9 }, () => material)));
    const ten = stageGeometry(frame(Array.from({ length: 10 }, () => material)));
    expect(nine.blocks).toBe('named');
    expect(ten.blocks).toBe('numbered');
  });

  it('shows one stop for the two sides of an order-nature stage', () => {
    expect(stageGeometry(frame(six)).stops.map(({ codp }) => codp)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('nearestStop', () => {
  it('gives the stop under the pointer, and the canonical one from the far side of an order-nature stage', () => {
    const geometry = stageGeometry(frame(six));
    expect(nearestStop(geometry, boundaryX(geometry, 4) + geometry.pitch * 0.4)?.codp).toBe(4);
    expect(nearestStop(geometry, -50)?.codp).toBe(1);
    expect(nearestStop(geometry, 5000)?.codp).toBe(6);
  });
});

describe('followWindow', () => {
  const long = { stages: 100, capacity: 24 };

  it('shows a chain that fits as a whole', () => {
    expect(followWindow(null, { codp: 3, stages: 24, capacity: 24 })).toEqual({ first: 0, last: 24 });
  });

  it('stays where it is while the point has a neighbour in sight on both sides', () => {
    const window = followWindow(null, { codp: 50, ...long });
    for (let codp = window.first + 1; codp < window.last; codp += 1) {
      expect(followWindow(window, { codp, ...long })).toBe(window);
    }
    expect(followWindow(window, { codp: window.last, ...long })).not.toBe(window);
  });

  it('holds the point, and never more than the chain has', () => {
    let window = followWindow(null, { codp: 0, ...long });
    for (const codp of [0, 100, 51, 2, 99, 1]) {
      window = followWindow(window, { codp, ...long });
      expect(window.first).toBeGreaterThanOrEqual(0);
      expect(window.last).toBeLessThanOrEqual(100);
      expect(window.last - window.first).toBe(24);
      expect(codp >= window.first && codp <= window.last).toBe(true);
    }
  });

  it('gives up a window that no longer fits the chain', () => {
    const window = followWindow({ first: 76, last: 100 }, { codp: 30, stages: 40, capacity: 24 });
    expect(window.last).toBeLessThanOrEqual(40);
  });

  it('holds as many stages as fingers can hit', () => {
    expect(windowCapacity(944, 16)).toBe(24);
    expect(windowCapacity(358, 16)).toBeLessThan(13);
    expect(windowCapacity(20, 16)).toBe(4);
  });
});

import { describe, expect, it } from 'vitest';
import { planPosition } from '../../../src/engine/analytic/planPosition.ts';
import type { Chain } from '../../../src/engine/chain/chain.ts';
import { recordChain } from '../../../src/engine/simulation/recordChain.ts';
import type { Recording } from '../../../src/engine/simulation/recording.ts';
import { happeningsUntil, nextHappening } from '../../../src/ui/live/happenings.ts';
import { emptyScene, look, type Scene, type Shutter } from '../../../src/ui/live/scene.ts';
import { buildChain } from '../../support/buildChain.ts';
import { forAll } from '../../support/forAll.ts';
import { soundChains } from '../../support/soundChains.ts';

const NO_CALLS = { perWait: 0, perLate: 0, promise: null };
const SHUTTER: Shutter = { linger: 0, ring: 0, calls: NO_CALLS };

function recordAt(chain: Chain, codp: number): Recording {
  return recordChain(chain, planPosition(chain, codp), { warmUp: 40, orders: 80, every: 1, seed: 3 });
}

function sceneAt(recording: Recording, chain: Chain, time: number, shutter = SHUTTER): Scene {
  const scene = emptyScene(chain.stages.length);
  look(recording, time, shutter, scene);
  return scene;
}

const MOMENTS = [0, 0.13, 0.5, 0.77, 1];

describe('the scene', { timeout: 60_000 }, () => {
  it('has every order that is in the chain in one place, and every queue as long as it is', () => {
    forAll(soundChains(5), (chain) => {
      const codp = Math.floor(chain.stages.length / 2);
      const recording = recordAt(chain, codp);
      const [orders] = recording.flows;
      for (const share of MOMENTS) {
        const time = share * recording.duration;
        const scene = sceneAt(recording, chain, time);
        const marks = scene.marks.slice(0, scene.count);
        const inChain = Array.from(orders?.numbers ?? []).filter(
          (_, i) => (orders?.calledAt[i] ?? 0) <= time && (orders?.doneAt[i] ?? 0) > time,
        );
        const seen = marks.filter(({ flow }) => flow.kind === 'order').map(({ number }) => number);
        expect(seen).toEqual(inChain);
        expect(scene.orders).toBe(inChain.length);
        for (const { place, stage, rank, progress } of marks) {
          expect(progress).toBeGreaterThanOrEqual(0);
          expect(progress).toBeLessThanOrEqual(1);
          if (place === 'queue') expect(rank).toBeLessThan(scene.waiting[stage] ?? 0);
          if (place === 'work') expect(rank).toBeLessThan(scene.working[stage] ?? 0);
          if (place === 'point') expect(rank).toBeLessThan(scene.atPoint);
        }
        for (const { servers, stage } of recording.flows.flatMap(({ steps }) => steps)) {
          if (servers !== null && stage !== null) expect(scene.working[stage]).toBeLessThanOrEqual(servers);
        }
      }
    });
  });

  it('shows the same at the same moment, whichever way it is come to', () => {
    const work = { time: { mean: 2, cv: 1 }, servers: 3 };
    const chain = buildChain({ stages: [work, work, work] });
    const recording = recordAt(chain, 1);
    const scene = emptyScene(3);
    look(recording, 20, SHUTTER, scene);
    const before = structuredClone({ ...scene, marks: scene.marks.slice(0, scene.count) });
    for (const time of [21, 60, 3, 20]) look(recording, time, SHUTTER, scene);
    expect({ ...scene, marks: scene.marks.slice(0, scene.count) }).toEqual(before);
  });

  it('lets customers call as often as the chain says, more when they wait too long', () => {
    const chain = buildChain({ stages: [{ time: { mean: 10 } }] });
    const recording = recordAt(chain, 0);
    const callsOf = (calls: Shutter['calls']) => {
      let rings = 0;
      for (let step = 0; step < 400; step += 1) {
        const scene = sceneAt(recording, chain, 10 + step * 0.1, { linger: 0, ring: 0.1, calls });
        rings += scene.marks.slice(0, scene.count).filter(({ isCalling }) => isCalling).length;
      }
      // Customers served meanwhile: 40 time units at 1 a time unit.
      return rings / 40;
    };
    expect(callsOf(NO_CALLS)).toBe(0);
    expect(callsOf({ perWait: 0.2, perLate: 0, promise: null })).toBeCloseTo(2, 0);
    expect(callsOf({ perWait: 0.2, perLate: 1, promise: 8 })).toBeCloseTo(4, 0);
  });
});

describe('what happens', () => {
  const chain = buildChain({ stages: [{ time: { mean: 3, cv: 1 } }, { time: { mean: 1 } }], codp: 1 });
  const recording = recordAt(chain, 1);

  it('is told in its sequence, each thing once', () => {
    const all = happeningsUntil(recording, recording.duration, 10_000);
    expect(all.map(({ time }) => time)).toEqual(all.map(({ time }) => time).toSorted((one, other) => one - other));
    const ordered = all.filter(({ kind }) => kind === 'ordered');
    const [orders] = recording.flows;
    expect(ordered).toHaveLength(
      orders?.calledAt.filter((time) => time >= 0 && time <= recording.duration).length ?? 0,
    );
    expect(happeningsUntil(recording, recording.duration, 5)).toEqual(all.slice(-5));
  });

  it('is gone through one after another', () => {
    const all = happeningsUntil(recording, recording.duration, 10_000);
    const moments = [...new Set(all.map(({ time }) => time))].filter((time) => time > 0);
    let time = 0;
    for (const moment of moments) {
      time = nextHappening(recording, time);
      expect(time).toBe(moment);
    }
    expect(nextHappening(recording, recording.duration)).toBe(recording.duration);
  });
});

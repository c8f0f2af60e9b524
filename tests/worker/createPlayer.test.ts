import { expect, it } from 'vitest';
import { createPlayer } from '../../src/worker/createPlayer.ts';
import { PLAY } from '../../src/worker/protocol.ts';
import { readExample } from '../examples/readExample.ts';
import { expectNear } from '../support/near.ts';
import { simulateAt } from '../support/simulateAt.ts';

const kitchens = readExample('kitchens');

it('gives, replication by replication, what the whole simulation gives', { timeout: 60_000 }, () => {
  const play = createPlayer();
  for (const replications of [1, 2, 4]) {
    const { played } = play({ run: 1, chain: kitchens, codp: 3, replications });
    const whole = simulateAt(kitchens, 3, { ...PLAY, replications });
    expect(played.position).toEqual(whole.position);
    expect(played.orders).toBe(whole.orders);
    expect(played.counted).toBe(replications * PLAY.orders);
    expect(played.leadTimes).toEqual(played.leadTimes.toSorted());
    const known = played.position.leadTime.mean?.mean ?? Number.NaN;
    expectNear(played.leadTimes.reduce((sum, time) => sum + time, 0) / played.leadTimes.length, known, 0.01);
    // Another position between two replications of the same one changes nothing.
    play({ run: 1, chain: kitchens, codp: 4, replications: 1 });
  }
});

it('forgets what it has played of another chain', { timeout: 60_000 }, () => {
  const play = createPlayer();
  play({ run: 1, chain: kitchens, codp: 3, replications: 2 });
  const busier = { ...kitchens, demand: { ...kitchens.demand, mean: kitchens.demand.mean * 0.9 } };
  const { played } = play({ run: 2, chain: busier, codp: 3, replications: 1 });
  expect(played.replications).toBe(1);
  expect(played.position).toEqual(simulateAt(busier, 3, { ...PLAY, replications: 1 }).position);
});

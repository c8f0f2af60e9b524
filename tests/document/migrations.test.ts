import { describe, expect, it } from 'vitest';
import {
  contiguous,
  type Migration,
  migrate,
  migrations,
  type Versions,
  versions,
} from '../../src/document/migrations.ts';
import { openFrame } from '../../src/document/openFrame.ts';
import { chainVersion } from '../../src/engine/chain/chainSchema.ts';

/** Two steps of a format that never was: `pace` became `rate`, and a workspace got a `course`. */
const renamePace: Migration = {
  name: 'renamePace',
  from: 1,
  chain: ({ pace, ...rest }) => ({ ...rest, rate: pace }),
  workspace: (workspace) => workspace,
};
const addCourse: Migration = {
  name: 'addCourse',
  from: 2,
  chain: (chain) => ({ ...chain, rate: Number(chain.rate) * 10 }),
  workspace: (workspace) => ({ ...workspace, course: 'none' }),
};
const known: Versions = contiguous({ current: 3, migrations: [renamePace, addCourse] });

describe('migrations', () => {
  it('lead from version 1 to the current one, one by one', () => {
    expect(versions).toEqual({ current: chainVersion, migrations });
    expect(() => contiguous(versions)).not.toThrow();
    for (const broken of [
      [],
      [renamePace],
      [addCourse, renamePace],
      [renamePace, renamePace],
      [renamePace, addCourse, addCourse],
    ]) {
      expect(() => contiguous({ current: 3, migrations: broken })).toThrow(RangeError);
    }
  });

  it('are applied from the version of the file on', () => {
    const oldest = { format: 'koop-chain', version: 1, pace: 2, 'x-a': 1 };
    expect(migrate('chain', oldest, 1, known)).toEqual({ format: 'koop-chain', version: 3, rate: 20, 'x-a': 1 });
    expect(migrate('chain', { version: 2, rate: 5 }, 2, known)).toEqual({ version: 3, rate: 50 });
    expect(migrate('chain', { version: 3, rate: 5 }, 3, known)).toEqual({ version: 3, rate: 5 });
    expect(oldest).toEqual({ format: 'koop-chain', version: 1, pace: 2, 'x-a': 1 });
  });
});

describe('openFrame', () => {
  it('brings an older chain to the current version', () => {
    expect(openFrame({ format: 'koop-chain', version: 1, pace: 2 }, known)).toEqual({
      ok: true,
      value: { format: 'koop-chain', json: { format: 'koop-chain', version: 3, rate: 20 } },
    });
  });

  it('brings a workspace and each of its scenarios to the current version, from the version that each has', () => {
    const scenarios = [{ version: 1, pace: 2 }, { version: 3, rate: 7 }, 'no chain'];
    expect(openFrame({ format: 'koop-workspace', version: 2, scenarios }, known)).toEqual({
      ok: true,
      value: {
        format: 'koop-workspace',
        json: {
          format: 'koop-workspace',
          version: 3,
          course: 'none',
          scenarios: [{ version: 3, rate: 20 }, { version: 3, rate: 7 }, 'no chain'],
        },
      },
    });
  });

  it('refuses a newer version, of the file or of a scenario', () => {
    const newer = { code: 'newerVersion', file: 4, supported: 3 };
    expect(openFrame({ format: 'koop-chain', version: 4 }, known)).toEqual({
      ok: false,
      faults: [{ path: 'version', found: '4', allowed: newer }],
    });
    const scenarios = [{ version: 3 }, { version: 4 }];
    expect(openFrame({ format: 'koop-workspace', version: 3, scenarios }, known)).toEqual({
      ok: false,
      faults: [{ path: 'scenarios[1].version', found: '4', allowed: newer }],
    });
  });
});

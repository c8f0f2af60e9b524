import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/koop.ts';

const chain = {
  format: 'koop-chain',
  version: 1,
  stages: [
    { id: 'frame', kind: 'purchasing', time: { mean: 10 }, addedValue: 50 },
    { id: 'paint', kind: 'production', time: { mean: 1, cv: 1 }, servers: 2, addedValue: 40 },
    { id: 'ship', kind: 'delivery', time: { mean: 1 } },
  ],
  codp: 1,
  demand: { mean: 1 },
};

interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command on a file named `file` with this content, as text or as JSON. */
async function koop(args: readonly string[], content: unknown = chain, language: 'nl' | 'en' = 'en'): Promise<Outcome> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const output = { stdout: '', stderr: '' };
  const exitCode = await run(args, {
    readStdin: async () => text,
    readFile: async (path) => {
      if (path === 'file') return text;
      throw Object.assign(new Error(`cannot open ${path}`), { code: path === 'folder' ? 'EISDIR' : path });
    },
    stdout: (written) => {
      output.stdout += written;
    },
    stderr: (written) => {
      output.stderr += written;
    },
    language,
  });
  return { exitCode, ...output };
}

describe('check', () => {
  it('says nothing of a sound file', async () => {
    expect(await koop(['check', 'file'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(await koop(['check', '-'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('accepts "best" stock points', async () => {
    expect(await koop(['check', 'file'], { ...chain, stockPoints: 'best' })).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('tells each fault in a line of its own, in either language', async () => {
    const broken = { ...chain, codp: 4, colour: 1, demand: { mean: 0 } };
    const { exitCode, stdout, stderr } = await koop(['check', 'file'], broken);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      'demand.mean: found 0; allowed: a number above 0, at most 1000000000',
      expect.stringMatching(/^colour: found 1; allowed: only the keys format/),
      'codp: found 4; allowed: a whole number from 0 to 3',
      '',
    ]);
    expect((await koop(['check', 'file'], broken, 'nl')).stderr).toContain(
      'codp: gevonden 4; toegestaan: een geheel getal van 0 tot 3\n',
    );
  });

  it.each(['', '{', 'PK\u0003\u0004', '[]', '['.repeat(100_000), 'x'.repeat(2_000_000)])(
    'refuses what is no chain in one line, without a trace (%#)',
    async (content) => {
      const { exitCode, stdout, stderr } = await koop(['check', 'file'], content);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]{10,300}\n$/);
      expect(stderr).not.toContain('    at ');
    },
  );
});

describe('evaluate', () => {
  it('gives every position, and the best of them, as JSON', async () => {
    const { exitCode, stdout, stderr } = await koop(['evaluate', 'file']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const evaluation = JSON.parse(stdout);
    expect(Object.keys(evaluation)).toEqual(['best', 'positions']);
    expect(evaluation.positions.map(({ codp }: { codp: number }) => codp)).toEqual([0, 1, 2, 3]);
    expect(stdout.startsWith('{\n  "best": ')).toBe(true);
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it('gives the one position that is asked, with the best of all', async () => {
    const all = JSON.parse((await koop(['evaluate', 'file'])).stdout);
    for (const args of [
      ['evaluate', '-', '--codp', '2'],
      ['evaluate', '--codp=2', 'file'],
    ]) {
      const { exitCode, stdout } = await koop(args);
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout)).toEqual({ best: all.best, positions: [all.positions[2]] });
    }
  });

  it('takes the active scenario of a workspace', async () => {
    const scenarios = [chain, { ...chain, stages: chain.stages.slice(0, 1) }];
    const workspace = { format: 'koop-workspace', version: 1, scenarios, active: 1 };
    expect(JSON.parse((await koop(['evaluate', 'file'], workspace)).stdout).positions).toHaveLength(2);
  });

  it('evaluates with the best stock points just as with those that are placed by hand', async () => {
    const { stockPoints } = JSON.parse((await koop(['place', 'file', '--codp', '3'])).stdout);
    const byHand = await koop(['evaluate', 'file', '--codp', '3'], { ...chain, stockPoints });
    const best = await koop(['evaluate', 'file', '--codp', '3'], { ...chain, stockPoints: 'best' });
    expect(JSON.parse(best.stdout).positions).toEqual(JSON.parse(byHand.stdout).positions);
  });

  it("places stock for the chain's own decoupling point unless another is asked for", async () => {
    const own = await koop(['place', 'file']);
    expect(own).toMatchObject({ exitCode: 0, stderr: '' });
    expect(own.stdout).toBe((await koop(['place', 'file', '--codp', String(chain.codp)])).stdout);
    expect(Object.keys(JSON.parse(own.stdout))).toEqual(['cost', 'stockPoints', 'stages']);
  });

  it.each(['4', '-1', '1.5', 'two', '0x1', '1e0', ' 1', '99999999999999999999'])(
    'refuses position %j of a chain of three stages',
    async (codp) => {
      expect(await koop(['evaluate', 'file', '--codp', codp])).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: `--codp: found "${codp}"; allowed: a whole number from 0 to 3\n`,
      });
    },
  );

  it('holds overload to be an answer', async () => {
    const { exitCode, stdout } = await koop(['evaluate', 'file', '--codp', '1'], { ...chain, demand: { mean: 3 } });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).positions[0]).toMatchObject({ overloaded: ['paint'], promise: null });
  });
});

describe('simulate', () => {
  const brief = ['--orders', '500', '--warmup', '100', '--replications', '4'];
  const simulated = async (...args: string[]) => {
    const { exitCode, stdout, stderr } = await koop(['simulate', 'file', ...brief, ...args]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    return JSON.parse(stdout);
  };

  it('gives one position with an interval for whatever is sampled, and what it took', async () => {
    const { orders, seconds, ...position } = await simulated('--codp', '2');
    const [formulas] = JSON.parse((await koop(['evaluate', 'file', '--codp', '2'])).stdout).positions;
    expect(orders).toBe(4 * (500 + 100));
    expect(seconds).toBeGreaterThan(0);
    expect(Object.keys(position)).toEqual(Object.keys(formulas));
    const isInterval = (value: unknown) =>
      JSON.stringify(Object.keys(Object(value))) === JSON.stringify(['mean', 'halfWidth']);
    expect(isInterval(position.leadTime.p95) && isInterval(position.stages[1].wip)).toBe(true);
    expect(isInterval(position.stocks[0].onHand) && isInterval(position.cost.total)).toBe(true);
    expect(position).toMatchObject({ codp: 2, position: 'MTS', customization: formulas.customization });
    expect(position.pd).toEqual({ ...formulas.pd, production: position.pd.production });
    expect(position.leadTime.mean.mean).toBeGreaterThan(0);
  });

  it("plays the chain's own position unless another is asked for", async () => {
    expect(await simulated()).toMatchObject({ codp: chain.codp });
    expect(await simulated('--codp', '3')).toMatchObject({ codp: 3 });
  });

  it('gives the same for the same seed, and something else for another', async () => {
    const withSeed = async (...args: string[]) => ({ ...(await simulated(...args)), seconds: 0 });
    const first = await withSeed('--seed', '7');
    expect(await withSeed('--seed=7')).toEqual(first);
    expect(await withSeed('--seed', '8')).not.toEqual(first);
    expect(await withSeed('--seed', '1')).toEqual(await withSeed());
  });

  it('says nothing of chance after a single replication', async () => {
    const { leadTime } = JSON.parse((await koop(['simulate', 'file', '--orders', '50', '--replications', '1'])).stdout);
    expect(leadTime.mean).toEqual({ mean: expect.any(Number), halfWidth: null });
  });

  it('holds overload to be an answer: null where the formulas have none', async () => {
    const args = ['simulate', 'file', '--codp', '1', ...brief];
    const { exitCode, stdout } = await koop(args, { ...chain, demand: { mean: 3 } });
    expect(exitCode).toBe(0);
    const position = JSON.parse(stdout);
    expect(position).toMatchObject({ overloaded: ['paint'], promise: null, leadTime: { mean: null } });
    expect(position.stages[1]).toMatchObject({ wait: null, flowTime: null, wip: null });
    expect(position.stages[1].utilisation.mean).toBeGreaterThan(1);
  });

  it('tells each number that it cannot take, in a line of its own', async () => {
    const wrong = ['--codp', '4', '--orders', '0', '--warmup', '1e3', '--replications', '1001', '--seed', '-1'];
    expect(await koop(['simulate', 'file', ...wrong])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: [
        '--codp: found "4"; allowed: a whole number from 0 to 3',
        '--orders: found "0"; allowed: a whole number from 1 to 10000000',
        '--warmup: found "1e3"; allowed: a whole number from 0 to 10000000',
        '--replications: found "1001"; allowed: a whole number from 1 to 1000',
        '--seed: found "-1"; allowed: a whole number from 0 to 9007199254740991',
        '',
      ].join('\n'),
    });
  });
});

describe('usage', () => {
  it.each([
    [[], /^no command given; allowed: check, evaluate, place, simulate\nUsage: /],
    [['chek', 'file'], /^command: found "chek"; allowed: check, evaluate, place, simulate\n$/],
    [['check'], /^no file given; /],
    [['check', 'file', 'other'], /^file: found a second one, "other"; allowed: one\n$/],
    [
      ['check', 'file', '--codp', '1'],
      /^option: found "--codp"; allowed: --codp K, with evaluate, place and simulate; --orders N, .* with simulate\n$/,
    ],
    [['evaluate', 'file', '--cod', '1'], /^option: found "--cod"; /],
    [['evaluate', 'file', '--codp'], /^--codp: its value is missing; /],
    [['evaluate', 'file', '--codp='], /^--codp: its value is missing; /],
    [['evaluate', 'file', '--codp', '1', '--codp', '1'], /^--codp: found twice; allowed: once\n$/],
    [['--version'], /^command: found "--version"; /],
    [['constructor', 'file'], /^command: found "constructor"; /],
    [['evaluate', 'file', '--seed', '1'], /^option: found "--seed"; /],
    [['simulate', 'file', '--seed'], /^--seed: its value is missing; allowed: --seed and a whole number\n$/],
    [['check', 'ENOENT'], /^"ENOENT": there is no such file\n$/],
    [['check', 'folder'], /^"folder": this is a folder, not a file\n$/],
    [['check', 'EACCES'], /^"EACCES": reading this file is not permitted\n$/],
    [['check', 'ENCODING'], /^"ENCODING": this is no text in UTF-8\n$/],
    [['check', 'EIO'], /^"EIO": cannot be read \(EIO\)\n$/],
  ])('%j: exit code 2 and what is wrong', async (args, message) => {
    const outcome = await koop(args);
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outcome.stderr).toMatch(message);
    const dutch = await koop(args, chain, 'nl');
    expect(dutch.exitCode).toBe(2);
    expect(dutch.stderr.split('\n')).toHaveLength(outcome.stderr.split('\n').length);
  });

  it('explains itself on standard error', async () => {
    for (const args of [['--help'], ['help'], ['check', '-h']]) {
      expect(await koop(args)).toEqual({ exitCode: 0, stdout: '', stderr: expect.stringMatching(/^Usage: /) });
    }
  });

  it('calls a fault of ours a fault of ours', async () => {
    let stderr = '';
    const exitCode = await run(['evaluate', 'file'], {
      readStdin: async () => '',
      readFile: async () => JSON.stringify(chain),
      stdout: () => {
        throw new Error('disk full');
      },
      stderr: (written) => {
        stderr += written;
      },
      language: 'en',
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^KOOP Lab made a mistake.*\nError: disk full\n/);
  });

  it('evaluates the frozen chain file', async () => {
    const text = readFileSync(new URL('../fixtures/chain.v1.json', import.meta.url), 'utf8');
    const { exitCode, stdout } = await koop(['evaluate', 'file'], text);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).positions).toHaveLength(8);
  });
});

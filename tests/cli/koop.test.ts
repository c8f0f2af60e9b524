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

describe('usage', () => {
  it.each([
    [[], /^no command given; allowed: check, evaluate, place\nUsage: /],
    [['chek', 'file'], /^command: found "chek"; allowed: check, evaluate, place\n$/],
    [['check'], /^no file given; /],
    [['check', 'file', 'other'], /^file: found a second one, "other"; allowed: one\n$/],
    [['check', 'file', '--codp', '1'], /^option: found "--codp"; allowed: --codp K, with evaluate and place\n$/],
    [['evaluate', 'file', '--cod', '1'], /^option: found "--cod"; /],
    [['evaluate', 'file', '--codp'], /^--codp: its value is missing; /],
    [['evaluate', 'file', '--codp='], /^--codp: its value is missing; /],
    [['evaluate', 'file', '--codp', '1', '--codp', '1'], /^--codp: found twice; allowed: once\n$/],
    [['--version'], /^command: found "--version"; /],
    [['constructor', 'file'], /^command: found "constructor"; /],
    [['simulate', 'file', '--seed', '1'], /^simulate: this version of KOOP Lab cannot do that yet/],
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

import { describe, expect, it } from 'vitest';
import { hasAll } from '../../src/launch/hasAll.mjs';

const machine = { platform: 'linux', arch: 'x64' };
const wanted = {
  '': { version: '1.0.0' },
  'node_modules/part': { version: '2.0.0', integrity: 'sha512-a' },
  'node_modules/part-linux-x64': { version: '2.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
  'node_modules/part-linux-x64-musl': { version: '2.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  'node_modules/part-darwin-arm64': { version: '2.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
};
const { 'node_modules/part': part, 'node_modules/part-linux-x64': binary } = wanted;
const installed = { 'node_modules/part': part, 'node_modules/part-linux-x64': binary };

describe('what is installed', () => {
  it('is enough when all that fits this machine is there', () => {
    expect(hasAll(wanted, installed, machine)).toBe(true);
  });

  it('is not enough when nothing is there', () => {
    expect(hasAll(wanted, {}, machine)).toBe(false);
  });

  it('is not enough in another version, or with other contents of the same one', () => {
    const older = { ...installed, 'node_modules/part': { ...part, version: '1.9.0' } };
    const other = { ...installed, 'node_modules/part': { ...part, integrity: 'sha512-b' } };
    expect(hasAll(wanted, older, machine)).toBe(false);
    expect(hasAll(wanted, other, machine)).toBe(false);
  });

  it('is not enough when it was installed on another platform', () => {
    expect(hasAll(wanted, installed, { platform: 'darwin', arch: 'arm64' })).toBe(false);
  });
});

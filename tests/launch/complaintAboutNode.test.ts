import { expect, it } from 'vitest';
import { complaintAboutNode } from '../../src/launch/complaintAboutNode.mjs';

it.each(['20.19.0', '20.20.2', '21.0.0', '22.1.0', '100.0.0'])('lets Node %s pass', (version) => {
  expect(complaintAboutNode(version)).toBe('');
});

it.each(['20.18.3', '19.9.9', '16.20.0', '8.0.0'])(
  'refuses Node %s in one line that says what is needed',
  (version) => {
    expect(complaintAboutNode(version)).toMatch(/^KOOP Lab needs Node 20\.19 or newer; this is [\d.]+\. .+$/);
  },
);

import { expect, it } from 'vitest';
import { openerFor } from '../../src/launch/openBrowser.mjs';

it.each([
  ['darwin', {}, ['open']],
  ['win32', {}, ['cmd', '/c', 'start', '']],
  ['linux', { DISPLAY: ':0' }, ['xdg-open']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
  ['linux', { DISPLAY: ':0', CI: 'false' }, ['xdg-open']],
] as const)('opens a browser on %s with %o', (platform, environment, opener) => {
  expect(openerFor(platform, environment)).toEqual(opener);
});

it.each([
  ['linux', {}],
  ['linux', { DISPLAY: ':0', BROWSER: 'none' }],
  ['darwin', { BROWSER: 'none' }],
  ['win32', { CI: 'true' }],
  ['darwin', { CI: '1' }],
] as const)('opens none on %s with %o', (platform, environment) => {
  expect(openerFor(platform, environment)).toBeNull();
});

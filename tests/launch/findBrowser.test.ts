import { expect, it } from 'vitest';
import { candidates, findBrowser } from '../support/findBrowser.ts';

it('looks on the path and in the usual folders of Linux', () => {
  const paths = candidates('linux', { PATH: '/opt/bin:/usr/bin' });
  expect(paths).toEqual(expect.arrayContaining(['/opt/bin/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium']));
});

it('looks among the applications of macOS, of all and of the user', () => {
  const paths = candidates('darwin', { HOME: '/Users/me' });
  expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(paths).toContain('/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium');
});

it('looks in the program folders of Windows', () => {
  const paths = candidates('win32', { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' });
  expect(paths).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(paths).toContain('C:\\Local\\Google\\Chrome\\Application\\chrome.exe');
});

it('says so when KOOP_BROWSER names no program', async () => {
  await expect(findBrowser({ KOOP_BROWSER: '/nowhere/chrome' })).rejects.toThrow('KOOP_BROWSER names no program');
});

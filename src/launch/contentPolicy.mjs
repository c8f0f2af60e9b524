import { createHash } from 'node:crypto';

/**
 * The style elements that react-aria puts into the page, exactly as they stand there: the press of a button on a touch
 * screen, and the page behind a dialog. Should a new version write them otherwise, the browser tests report the refusal.
 */
const FOREIGN_STYLES = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

/** What the page may do: load its own files, and nothing else anywhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${FOREIGN_STYLES.map(hashOf).join(' ')}`,
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Writes the policy into the built page itself, so that it holds wherever the page is served. Not while developing: then
 * the page is fed by other means.
 *
 * @returns {import('vite').Plugin}
 */
export function contentPolicy() {
  return {
    name: 'koop-lab-content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  };
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

import { transformAsync } from '@babel/core';

/** Where much is drawn that an edit leaves as it is: a field must not be drawn anew because its neighbour changed. */
const COMPILED = /\/src\/ui\/((panel|controls|bar|charts|figures)\/[^/]+\.tsx?|layout\/StageArea\.tsx)$/;

/**
 * Lets the React Compiler remember what components drew, so that an edit redraws what it changed and nothing else. Rooms
 * whose components measure letters or the window while they draw are left alone: what they saw must not be remembered.
 * Not while developing or testing, where it would only cost time.
 *
 * @returns {import('vite').Plugin}
 */
export function compileComponents() {
  return {
    name: 'koop-lab-compile-components',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      const path = id.replace(/\?.*$/, '');
      if (!COMPILED.test(path)) return null;
      const compiled = await transformAsync(code, {
        filename: path,
        babelrc: false,
        configFile: false,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: [['babel-plugin-react-compiler', {}]],
      });
      return { code: compiled?.code ?? code, map: null };
    },
  };
}

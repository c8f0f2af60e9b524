import { transformAsync } from '@babel/core';

/** Where forms are drawn: a field whose number did not change must not be drawn anew because its neighbour's did. */
const FORMS = /\/src\/ui\/(panel|controls|bar)\/[^/]+\.tsx?$/;

/**
 * Lets the React Compiler remember what components drew, so that an edit redraws what it changed and nothing else. The
 * stage is left alone: it is drawn from one value that changes with every edit, and keeps its own account of the rest.
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
      if (!FORMS.test(path)) return null;
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

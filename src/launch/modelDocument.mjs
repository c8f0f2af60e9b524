import { readFileSync } from 'node:fs';
import { Marked } from 'marked';
import temml from 'temml';

const DOCUMENT = 'src/engine/MODEL.md';

/**
 * Makes the model document a module of the app: its sections, with formulas as MathML. That is done while building, so
 * that nothing that reads Markdown or TeX is ever loaded by the page.
 *
 * @returns {import('vite').Plugin}
 */
export function modelDocument() {
  return {
    name: 'koop-lab-model-document',
    enforce: 'pre',
    load(id) {
      const [path = ''] = id.split('?');
      if (!path.endsWith(DOCUMENT)) return null;
      return `export const sections = ${JSON.stringify(modelSections(readFileSync(path, 'utf8')))};`;
    },
  };
}

/**
 * The sections of a model document, the part before the first heading of the second level first.
 *
 * @param {string} text Markdown with formulas between dollar signs
 * @returns {{ number: number | null, title: string, html: string }[]} `number` as the heading tells it
 */
export function modelSections(text) {
  const [opening = '', ...rest] = text.split(/^## /m);
  const [title = '', ...lines] = opening.split('\n');
  const first = { number: 0, title: title.replace(/^# /, ''), html: htmlOf(lines.join('\n'), title.slice(2)) };
  return [first, ...rest.map(sectionOf)];
}

/** @param {string} text */
function sectionOf(text) {
  const end = text.indexOf('\n');
  const heading = text.slice(0, end).trim();
  const number = /^(\d+)\. /.exec(heading)?.[1];
  return {
    number: number === undefined ? null : Number(number),
    title: heading,
    html: htmlOf(text.slice(end + 1), heading),
  };
}

/**
 * @param {string} markdown
 * @param {string} title  names the tables, which scroll by themselves
 */
function htmlOf(markdown, title) {
  const marked = new Marked({
    extensions: [formulaOnLine, formulaInText],
    renderer: {
      // The files are on no page of the app: their names are told.
      link({ tokens }) {
        return `<span>${this.parser.parseInline(tokens)}</span>`;
      },
      html: () => '',
      heading({ tokens }) {
        return `<h4>${this.parser.parseInline(tokens)}</h4>`;
      },
    },
  });
  const html = String(marked.parse(markdown));
  return html
    .replaceAll('<table>', `<div class="wide" role="group" tabindex="0" aria-label="${escaped(title)}"><table>`)
    .replaceAll('</table>', '</table></div>')
    .replaceAll(/ align="(\w+)"/g, ' data-align="$1"');
}

/** @type {import('marked').TokenizerAndRendererExtension} */
const formulaOnLine = {
  name: 'formulaOnLine',
  level: 'block',
  start: (text) => text.indexOf('$$'),
  tokenizer(text) {
    const found = /^\$\$([\s\S]+?)\$\$/.exec(text);
    return found === null ? undefined : { type: 'formulaOnLine', raw: found[0], tex: found[1] };
  },
  renderer: ({ tex }) => `<div class="wide" role="group" tabindex="0" aria-label="formula">${mathOf(tex, true)}</div>`,
};

/** @type {import('marked').TokenizerAndRendererExtension} */
const formulaInText = {
  name: 'formulaInText',
  level: 'inline',
  start: (text) => text.indexOf('$'),
  tokenizer(text) {
    const found = /^\$([^$]+?)\$/.exec(text);
    return found === null ? undefined : { type: 'formulaInText', raw: found[0], tex: found[1] };
  },
  renderer: ({ tex }) => mathOf(tex, false),
};

/**
 * MathML without styles of its own, which the page's policy would refuse, and with lines above as MathML Core has them.
 *
 * @param {string} tex
 * @param {boolean} displayMode
 */
function mathOf(tex, displayMode) {
  return temml
    .renderToString(tex, { displayMode, throwOnError: true })
    .replaceAll(/ (?:style|class)="[^"]*"/g, '')
    .replaceAll('<menclose notation="top">', '<mover accent="true">')
    .replaceAll('</menclose>', '<mo stretchy="true">‾</mo></mover>');
}

/** @param {string} text */
function escaped(text) {
  return text
    .replaceAll(/<[^>]*>|\$/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
}

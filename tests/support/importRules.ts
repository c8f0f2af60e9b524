/** What the files of a room may import besides one another. */
export interface RoomRule {
  /** Folder or file, from the project's folder. */
  readonly room: string;
  /** Other rooms, below `src`. */
  readonly rooms?: readonly string[];
  /** Other rooms of which only types may be imported. */
  readonly typesOf?: readonly string[];
  /** Packages; `node:` stands for all of Node's built-ins. */
  readonly packages?: readonly string[];
}

const ENGINE = ['engine/numerics', 'engine/chain', 'engine/performance', 'engine/analytic', 'engine/decisions'];
// What the engine computes by, and explanations show.
const FORMULAS = 'engine/formulas';

/** The import table: one way only. Whatever is not in it may not be imported. */
export const IMPORT_RULES: readonly RoomRule[] = [
  { room: 'src/engine/numerics' },
  { room: 'src/engine/performance' },
  { room: 'src/engine/chain', packages: ['zod'] },
  { room: 'src/engine/formulas', rooms: ['engine/chain', 'engine/numerics'] },
  {
    room: 'src/engine/analytic',
    rooms: ['engine/chain', 'engine/numerics', 'engine/performance', 'engine/decisions', FORMULAS],
  },
  // Never analytic: what the formulas decide is handed over as a value.
  { room: 'src/engine/simulation', rooms: ['engine/chain', 'engine/numerics', 'engine/performance'] },
  // Never analytic: evaluators are passed in.
  { room: 'src/engine/decisions', rooms: ['engine/chain', 'engine/numerics', 'engine/performance', FORMULAS] },
  { room: 'src/engine/explanation', rooms: [...ENGINE, FORMULAS] },
  { room: 'src/document', rooms: ['engine/chain'], packages: ['zod'] },
  {
    room: 'src/i18n',
    typesOf: ['engine/chain', 'engine/performance', 'engine/explanation'],
    packages: ['react', 'i18next', 'react-i18next'],
  },
  // Where another thread begins: what it is asked and answers, and the thread itself.
  { room: 'src/worker', rooms: ['engine/chain', 'engine/performance', 'engine/analytic', 'engine/simulation'] },
  {
    room: 'src/state',
    rooms: [
      'document',
      'worker',
      'i18n',
      'engine/chain',
      'engine/performance',
      'engine/analytic',
      'engine/decisions',
      'engine/explanation',
    ],
    typesOf: ['engine/simulation'],
    packages: ['zustand', 'immer', 'zundo', 'idb-keyval', 'react'],
  },
  {
    room: 'src/ui',
    rooms: [
      'state',
      'i18n',
      'engine/chain',
      'engine/performance',
      'engine/decisions',
      'engine/explanation',
      'engine/MODEL.md',
      // A thread that paints is watched over as those that compute are.
      'worker/superviseWorker.ts',
    ],
    typesOf: ['document', FORMULAS, 'engine/simulation'],
    packages: [
      'react',
      'react-i18next',
      'react-aria-components',
      'recharts',
      'd3-scale',
      'd3-shape',
      '@fontsource-variable/inter',
    ],
  },
  { room: 'src/cli', rooms: ['document', ...ENGINE, 'engine/simulation'], packages: ['node:'] },
  {
    room: 'src/main.tsx',
    rooms: ['ui', 'state', 'i18n'],
    packages: ['react', 'react-dom', '@fontsource-variable/inter'],
  },
  {
    room: 'src/launch',
    packages: ['node:', '@babel/core', 'marked', 'temml', 'vite', 'vite-plugin-pwa', 'playwright-core'],
  },
];

/** Longest file; what is longer has a reason here. */
export const LONGEST_FILE = 250;

/** Files that may be longer, each with its reason. */
export const LONGER_FILES: readonly { readonly path: RegExp; readonly reason: string }[] = [
  { path: /^src\/i18n\/(en|nl)\/\w+\.ts$/, reason: 'a catalogue of texts is a list, read by searching' },
  {
    path: /^src\/engine\/explanation\/\w+Definitions\.ts$/,
    reason: 'definitions of figures are a list, read by searching',
  },
];

/** The room a file belongs to; null when it is in none. */
export function roomOf(path: string): RoomRule | null {
  return IMPORT_RULES.find(({ room }) => path === room || path.startsWith(`${room}/`)) ?? null;
}

/**
 * Why one file may not import another.
 *
 * @param from  path of the importing file
 * @param to    path of the imported file, or name of the imported package (`node:fs`)
 * @returns null when it may
 */
export function trespass(from: string, to: string, isTypeOnly: boolean): string | null {
  const rule = roomOf(from);
  if (!rule) return `${from} lies in no room`;
  if (roomOf(to) === rule) return null;
  return mayImport(rule, to, isTypeOnly) ? null : `${from} (${rule.room}) may not import ${to}`;
}

function mayImport({ rooms = [], typesOf = [], packages = [] }: RoomRule, to: string, isTypeOnly: boolean): boolean {
  const isIn = (room: string) => to === `src/${room}` || to.startsWith(`src/${room}/`);
  if (to.startsWith('src/')) return rooms.some(isIn) || (isTypeOnly && typesOf.some(isIn));
  return packages.some((name) => (name === 'node:' ? to.startsWith(name) : to === name || to.startsWith(`${name}/`)));
}

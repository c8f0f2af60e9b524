import { redo, undo } from '../../state/commands.ts';
import { documentStore } from '../../state/documentStore.ts';
import { openModel } from '../../state/explained.ts';
import { gestureStore } from '../../state/gesture.ts';
import { saveCopy } from '../../state/saveCopy.ts';
import { select, setPanelOpen, setTheme, settingsStore } from '../../state/settings.ts';
import { switchLanguage } from '../../state/switchLanguage.ts';
import { showStartPage } from '../../state/view.ts';
import { movePointBy, settlePoint } from '../layout/movePoint.ts';
import { hasFullScreen, toggleFullScreen } from './fullScreen.ts';
import type { KeyStroke } from './keyStroke.ts';

/** The parts of the sheet of shortcuts, in its order. */
export const ACTION_GROUPS = ['point', 'view', 'document', 'help'] as const;

/** Something a person can have done without pointing at it. */
export interface Action {
  readonly group: (typeof ACTION_GROUPS)[number];
  /** The first one is told. Without keys it is found in the palette only. */
  readonly keys?: readonly KeyStroke[];
  /** Also while a text is being typed; never for a single key. */
  readonly whileTyping?: true;
  /** Goes on for as long as the keys are held. */
  readonly repeats?: true;
  /** Whether it can be done now; always when left out. */
  readonly isAvailable?: () => boolean;
  /** Does it; left out where a part of the screen does it, by `useAction`. */
  readonly run?: () => void;
}

const history = () => documentStore.temporal.getState();
const edit = (of: 'demand' | 'market' | 'service' | 'stocks' | 'money' | 'goal' | 'chain') => () => select({ of });

/**
 * Everything that can be done by key or from the palette: the one source of what keys do, of the sheet that lists them,
 * and of the palette. A new one: a row here, its name in `src/i18n/en/actions.ts` and `src/i18n/nl/actions.ts`, and
 * `useAction` in a component if it takes one to do it.
 */
const TABLE = {
  moveCloser: {
    group: 'point',
    keys: [{ key: '.' }],
    run: () => settlePoint(() => movePointBy(1)),
  },
  moveFurther: {
    group: 'point',
    keys: [{ key: ',' }],
    run: () => settlePoint(() => movePointBy(-1)),
  },
  focusPoint: { group: 'point', keys: [{ key: 'p' }] },
  pin: { group: 'point', keys: [{ key: 'b' }] },
  details: { group: 'view', keys: [{ key: 'i' }] },
  beside: { group: 'view', keys: [{ key: 's' }] },
  table: { group: 'view', keys: [{ key: 't' }] },
  hourglass: { group: 'view', keys: [{ key: 'h' }] },
  live: { group: 'view', keys: [{ key: 'l' }] },
  panel: {
    group: 'view',
    keys: [{ key: 'e' }],
    run: () => setPanelOpen(!settingsStore.getState().panelOpen),
  },
  fullScreen: {
    group: 'view',
    keys: [{ key: 'f' }],
    ...(hasFullScreen() && { run: () => void toggleFullScreen() }),
  },
  themeSystem: { group: 'view', run: () => setTheme('system') },
  themeLight: { group: 'view', run: () => setTheme('light') },
  themeDark: { group: 'view', run: () => setTheme('dark') },
  themeProjector: { group: 'view', run: () => setTheme('projector') },
  language: {
    group: 'view',
    run: () => void switchLanguage(settingsStore.getState().language === 'nl' ? 'en' : 'nl'),
  },
  undo: {
    group: 'document',
    keys: [{ key: 'z', command: true }],
    repeats: true,
    isAvailable: () => history().pastStates.length > 0 || gestureStore.getState().before !== null,
    run: undo,
  },
  redo: {
    group: 'document',
    keys: [
      { key: 'z', command: true, shift: true },
      { key: 'y', command: true, notApple: true },
    ],
    repeats: true,
    isAvailable: () => history().futureStates.length > 0,
    run: redo,
  },
  draw: { group: 'document', keys: [{ key: 'd' }] },
  newChain: { group: 'document' },
  chains: { group: 'document', run: () => showStartPage() },
  print: { group: 'document', keys: [{ key: 'p', command: true }], whileTyping: true },
  openFile: { group: 'document', keys: [{ key: 'o', command: true }], whileTyping: true },
  saveCopy: { group: 'document', keys: [{ key: 's', command: true }], whileTyping: true, run: saveCopy },
  editDemand: { group: 'document', run: edit('demand') },
  editMarket: { group: 'document', run: edit('market') },
  editService: { group: 'document', run: edit('service') },
  editStocks: { group: 'document', run: edit('stocks') },
  editMoney: { group: 'document', run: edit('money') },
  editGoal: { group: 'document', run: edit('goal') },
  editChain: { group: 'document', run: edit('chain') },
  model: { group: 'help', run: () => openModel() },
  palette: { group: 'help', keys: [{ key: 'k', command: true }], whileTyping: true },
  shortcuts: { group: 'help', keys: [{ key: '?' }] },
} satisfies Record<string, Action>;

export type ActionId = keyof typeof TABLE;

export const ACTIONS: Readonly<Record<ActionId, Action>> = TABLE;

/** All ids, in the order of the table. */
export const ACTION_IDS = Object.keys(TABLE).filter(isActionId);

function isActionId(id: string): id is ActionId {
  return Object.hasOwn(TABLE, id);
}

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { EXAMPLES } from '../../state/examples.ts';
import { refreshLibrary } from '../../state/library.ts';
import { openExampleInstead } from '../../state/openFile.ts';
import { select } from '../../state/settings.ts';
import { openFromList } from '../../state/startPageActions.ts';
import { useChain } from '../../state/useDocument.ts';
import { useLibrary } from '../../state/useLibrary.ts';
import { showStartPage } from '../../state/view.ts';
import { addWish } from '../panel/addWish.ts';
import { canRun, runAction } from './actionHandlers.ts';
import { ACTION_IDS, ACTIONS } from './actionTable.ts';
import { strokeText } from './keyStroke.ts';

/** Something the palette finds. */
export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly beside?: string;
  /** Keys that do the same. */
  readonly keys?: string;
  readonly run: () => void;
}

export interface PaletteSection {
  readonly id: 'actions' | 'stages' | 'wishes' | 'documents' | 'examples';
  readonly entries: readonly PaletteEntry[];
}

/** All that the palette finds, in the language of the screen: what can be done now, the chain's own parts, other chains of one's own, examples. */
export function usePaletteEntries(): readonly PaletteSection[] {
  const { t } = useTranslation(['actions', 'common', 'bar', 'panel']);
  const chain = useChain((active) => active);
  const library = useLibrary();
  useEffect(() => void refreshLibrary(), []);
  const actions = ACTION_IDS.filter((id) => id !== 'palette' && canRun(id)).map((id) => {
    const [stroke] = ACTIONS[id].keys ?? [];
    const entry = { id, label: t(`actions:names.${id}`), run: () => runAction(id) };
    return stroke === undefined ? entry : { ...entry, keys: strokeText(stroke) };
  });
  const stages = chain.stages.map(({ id, name }, index) => ({
    id: `stage/${id}`,
    label: name,
    beside: t('actions:palette.stage', { number: index + 1 }),
    run: () => select({ of: 'stage', id }),
  }));
  const wishes = chain.wishes.map(({ id, name, stage }) => ({
    id: `wish/${id}`,
    label: name,
    beside: chain.stages.find((candidate) => candidate.id === stage)?.name ?? '',
    run: () => select({ of: 'wish', id }),
  }));
  const newWishes = chain.stages.map(({ id, name }) => ({
    id: `newWish/${id}`,
    label: t('actions:palette.newWish', { stage: name }),
    run: () => startWish(id, t('panel:wish.newName')),
  }));
  const listed = typeof library === 'string' ? [] : library.documents;
  const documents = listed
    .filter(({ isOpen }) => !isOpen)
    .map(({ id, name }) => ({
      id: `document/${id}`,
      label: name || t('common:untitled'),
      run: () => void openOwn(id),
    }));
  const examples = EXAMPLES.map((name) => ({
    id: `example/${name}`,
    label: t(`common:example.${name}`),
    beside: t(`bar:stories.${name}`),
    run: () => void openExampleInstead(name),
  }));
  const sections: readonly PaletteSection[] = [
    { id: 'actions', entries: actions },
    { id: 'stages', entries: stages },
    { id: 'wishes', entries: [...wishes, ...newWishes] },
    { id: 'documents', entries: documents },
    { id: 'examples', entries: examples },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

/** What cannot be opened any more is told of where all chains are listed. */
async function openOwn(id: string): Promise<void> {
  if ((await openFromList(id)) !== 'opened') showStartPage();
}

/** Adds a wish, and opens it to be named. */
function startWish(stageId: string, name: string): void {
  const id = addWish(stageId, name);
  if (id !== null) select({ of: 'wish', id });
}

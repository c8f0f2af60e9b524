import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Selection, setPanelOpen } from '../../state/settings.ts';
import { useDocument } from '../../state/useDocument.ts';
import { useSettings } from '../../state/useSettings.ts';
import { AdvancedContext } from '../controls/Advanced.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import styles from './Panel.module.css';
import { BackRow, CloseButton, StageNeighbours } from './PanelButtons.tsx';
import { SelectedForm } from './SelectedForm.tsx';
import { type Selected, useSelected } from './useSelected.ts';

/** The side panel: an overview of the chain, or the form of what is selected in it. */
export function Panel() {
  const isReadOnly = useDocument((state) => state.heldElsewhere !== undefined);
  const { t } = useTranslation('bar');
  const advanced = useState(false);
  const selection = useSettings((settings) => settings.selection);
  const selected = useSelected(selection);
  return (
    <Sheet
      title={useTitle(selected)}
      onClose={() => setPanelOpen(false)}
      above={selected !== null && <BackRow />}
      beside={selected === null ? <CloseButton /> : selected.of === 'stage' && <StageNeighbours selected={selected} />}
      contentKey={keyOf(selected === null ? null : selection)}
    >
      <AdvancedContext value={advanced}>
        {isReadOnly && selected !== null ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: with every field disabled, the keys could not scroll it
          // biome-ignore lint/a11y/useSemanticElements: a fieldset that is disabled takes no focus
          <div tabIndex={0} role="group" aria-label={t('readOnly.state')}>
            <fieldset disabled className={styles.readOnly}>
              <SelectedForm selected={selected} />
            </fieldset>
          </div>
        ) : (
          <SelectedForm selected={selected} />
        )}
      </AdvancedContext>
    </Sheet>
  );
}

function useTitle(selected: Selected | null): string {
  const { t } = useTranslation('panel');
  if (selected === null) return t('title');
  switch (selected.of) {
    case 'stage':
      return `${selected.index + 1}. ${selected.stage.name}`;
    case 'wish':
      return selected.wish.name;
    default:
      return t(`overview.${selected.of}`);
  }
}

function keyOf(selection: Selection | null): string {
  if (selection === null) return 'all';
  return 'id' in selection ? `${selection.of}/${selection.id}` : selection.of;
}

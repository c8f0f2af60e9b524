import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { select, setPanelOpen } from '../../state/settings.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './Panel.module.css';
import type { Selected } from './useSelected.ts';

interface PanelHeaderProps {
  readonly selected: Selected | null;
  readonly titleId: string;
  readonly ref: Ref<HTMLHeadingElement>;
}

/** What the panel shows, the way back to everything, the way along the stages, and out. */
export function PanelHeader({ selected, titleId, ref }: PanelHeaderProps) {
  const { t } = useTranslation('panel');
  const close = <IconButton icon="close" label={t('close')} onPress={() => setPanelOpen(false)} />;
  return (
    <header className={styles.header}>
      {selected !== null && (
        <div className={styles.ways}>
          <Button icon="back" look="quiet" label={t('backToAll')} onPress={() => select(null)}>
            {t('all')}
          </Button>
          {close}
        </div>
      )}
      <div className={styles.titleRow}>
        <h2 ref={ref} id={titleId} className={styles.title} tabIndex={-1}>
          {useTitle(selected)}
        </h2>
        {selected?.of === 'stage' && <Neighbours selected={selected} />}
        {selected === null && close}
      </div>
    </header>
  );
}

function Neighbours({ selected }: { readonly selected: Extract<Selected, { of: 'stage' }> }) {
  const { t } = useTranslation('panel');
  const before = selected.stages[selected.index - 1];
  const after = selected.stages[selected.index + 1];
  return (
    <>
      <IconButton
        icon="back"
        label={t('previousStage', { name: before?.name ?? '' })}
        isDisabled={before === undefined}
        onPress={() => before !== undefined && select({ of: 'stage', id: before.id })}
      />
      <IconButton
        icon="forward"
        label={t('nextStage', { name: after?.name ?? '' })}
        isDisabled={after === undefined}
        onPress={() => after !== undefined && select({ of: 'stage', id: after.id })}
      />
    </>
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

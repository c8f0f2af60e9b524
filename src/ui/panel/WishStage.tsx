import { useTranslation } from 'react-i18next';
import type { Stage, Wish } from '../../engine/chain/chain.ts';
import { moveWish } from '../../state/moveWish.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { Button } from '../controls/Button.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { editStage } from './edits.ts';
import styles from './Panel.module.css';

/** At which stage a wish enters; the same as dragging its chip. */
export function WishStage({ wish }: { readonly wish: Wish }) {
  const { t } = useTranslation('panel');
  const stages = useChain((chain) => chain.stages);
  const own = stages.find(({ id }) => id === wish.stage);
  return (
    <>
      <SelectField
        field="wish.stage"
        label={t('wish.stage')}
        value={wish.stage}
        options={stages.map((stage) => ({ value: stage.id, label: stage.name }))}
        help={t('wish.stageHelp')}
        onChange={(stage) => moveWish(wish.id, stage)}
      />
      {own !== undefined && own.items !== null && <OwnNumber stage={own} items={own.items} />}
    </>
  );
}

/** Why moving or changing a wish may change no number of items: the stage has one of its own. */
function OwnNumber({ stage, items }: { readonly stage: Stage; readonly items: number }) {
  const { t } = useTranslation('panel');
  const { count } = useFormat();
  return (
    <>
      <p className={styles.quiet}>{t('wish.ownNumber', { stage: stage.name, items: count(items) })}</p>
      <Button size="small" onPress={() => editStage(stage.id, { items: null })}>
        {t('wish.countFromWishes')}
      </Button>
    </>
  );
}

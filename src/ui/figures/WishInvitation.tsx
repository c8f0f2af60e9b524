import { select } from '../../state/settings.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Figure.module.css';

/** Without wishes there is nothing to customize: leads to where they are added. */
export function WishInvitation() {
  const t = useT();
  const { stages } = useStage().chain;
  // The last material stage: there a wish costs least of what is in stock.
  const target = stages.findLast(({ nature }) => nature === 'material') ?? stages.at(-1);
  if (target === undefined) return null;
  return (
    <button type="button" className={styles.invite} onClick={() => select({ of: 'stage', id: target.id })}>
      {t('wish.none')}
    </button>
  );
}

import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../state/documentActions.ts';
import type { Opening } from '../../state/openStored.ts';
import styles from './StartPage.module.css';

/** Why something was not done. */
export type RefusedReason = Refusal | Exclude<Opening, 'opened'>;

/** Says at once why something was not done, beside where it was asked for; silent without a reason. */
export function Refused({ reason }: { readonly reason: RefusedReason | null }) {
  const { t } = useTranslation('start');
  return (
    <p className={styles.refused} role="alert">
      {reason !== null && t(`refused.${reason}`)}
    </p>
  );
}

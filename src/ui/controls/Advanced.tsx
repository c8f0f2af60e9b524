import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import styles from './Section.module.css';

/** Whether advanced fields are unfolded, and how to say so: one choice for every form, so that it outlives each. */
export const AdvancedContext = createContext<readonly [boolean, (isOpen: boolean) => void]>([false, () => {}]);

/** Fields that few need, folded away. */
export function Advanced({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('panel');
  const [isOpen, setOpen] = useContext(AdvancedContext);
  return (
    <details className={styles.advanced} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <Icon name="forward" />
        {t('control.advanced')}
      </summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './Notices.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly isBad?: boolean;
  /** Without this it stays as long as what it says is so. */
  readonly onDismiss?: () => void;
}

/** One thing to know, with what can be done about it. */
export function Notice({ children, action, isBad = false, onDismiss }: NoticeProps) {
  const { t } = useTranslation('bar');
  return (
    <div className={`${styles.notice} ${isBad ? styles.bad : ''}`}>
      <p>{children}</p>
      {action}
      {onDismiss !== undefined && <IconButton icon="close" label={t('dismiss')} onPress={onDismiss} />}
    </div>
  );
}

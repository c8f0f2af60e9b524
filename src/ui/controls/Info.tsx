import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import styles from './Info.module.css';

interface InfoProps {
  /** What is explained; the name of the button and of what it opens. */
  readonly about: string;
  readonly children: ReactNode;
}

/** A quiet question mark that explains a word where it stands. */
export function Info({ about, children }: InfoProps) {
  const { t } = useTranslation('common');
  return (
    <DialogTrigger>
      <Button className={styles.trigger ?? ''} aria-label={t('explain', { about })}>
        <Icon name="question" />
      </Button>
      <Popover className={styles.popover ?? ''} offset={4} containerPadding={12}>
        <Dialog className={styles.dialog ?? ''} aria-label={about}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

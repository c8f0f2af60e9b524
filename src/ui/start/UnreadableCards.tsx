import { useTranslation } from 'react-i18next';
import type { UnreadableRecord } from '../../state/documentList.ts';
import { handOutFile } from '../../state/handOutFile.ts';
import { Button } from '../controls/Button.tsx';
import styles from './StartPage.module.css';

/** What storage holds and nobody can open here: told, never thrown away, and to be had as a file. */
export function UnreadableCards({ records }: { readonly records: readonly UnreadableRecord[] }) {
  const { t } = useTranslation('start');
  if (records.length === 0) return null;
  return (
    <>
      <h4 className={styles.subheading}>{t('unreadable.title')}</h4>
      <ul className={styles.unreadable}>
        {records.map(({ key, kind, text }, index) => (
          <li key={key}>
            <p>
              <strong>{t('unreadable.name', { number: index + 1 })}</strong> {t(`unreadable.${kind}`)}
            </p>
            <Button icon="save" size="small" onPress={() => handOutFile(text, `koop-lab-${index + 1}.koop.json`)}>
              {t('unreadable.save')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import { setDrawing } from '../../state/drawing.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Drawing.module.css';
import { DrawnStages } from './DrawnStages.tsx';
import { SURFACE } from './goToName.ts';

/** The chain drawn as a list, where its blocks have no room for names: phones, and long chains. */
export function StageRows({ stages }: { readonly stages: Chain['stages'] }) {
  const { t } = useTranslation('drawing');
  return (
    <div className={styles.rows} {...{ [SURFACE]: '' }}>
      <DrawnStages axis="y" stages={stages} />
      <Button icon="check" onPress={() => setDrawing(false)}>
        {t('done')}
      </Button>
    </div>
  );
}

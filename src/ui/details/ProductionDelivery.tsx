import { useTranslation } from 'react-i18next';
import type { Position } from '../../engine/performance/position.ts';
import { useFormat } from '../../state/useFormat.ts';
import styles from './Details.module.css';
import { FigureGroup } from './FigureGroup.tsx';
import { FigureList } from './FigureList.tsx';

/** The time it takes to make everything against the time that customers tolerate. */
export function ProductionDelivery({ position }: { readonly position: Position }) {
  const { t } = useTranslation('details');
  const format = useFormat();
  const { production, delivery, ratio, volatility } = position.pd;
  return (
    <FigureGroup title={t('pd.title')} info={t('pd.info')}>
      <FigureList
        rows={[
          { label: t('pd.production'), value: format.time(production), why: { key: 'pd.production', subject: {} } },
          { label: t('pd.delivery'), value: format.time(delivery), why: { key: 'pd.delivery', subject: {} } },
          { label: t('pd.ratio'), value: format.figure(ratio), why: { key: 'pd.ratio', subject: {} } },
          {
            label: t('pd.volatility'),
            value: format.figure(volatility),
            why: { key: 'pd.volatility', subject: {} },
            help: t('pd.volatilityHelp'),
          },
        ]}
      />
      {delivery === null && <p className={styles.quiet}>{t('pd.unknown')}</p>}
    </FigureGroup>
  );
}

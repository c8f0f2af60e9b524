import { useTranslation } from 'react-i18next';
import type { Position } from '../../engine/performance/position.ts';
import { useFormat } from '../../state/useFormat.ts';
import { FigureGroup } from './FigureGroup.tsx';
import { FigureList, type FigureRow } from './FigureList.tsx';

const INVENTORY = ['cycle', 'safety', 'wip', 'obsolescence'] as const;
const OTHERS = ['setup', 'design', 'lateness', 'contacts', 'missedMargin'] as const;

/** All that a position costs in a year, line by line, and the money that it ties up. */
export function CostFigures({ position }: { readonly position: Position }) {
  const { t } = useTranslation('details');
  const format = useFormat();
  const line = (part: keyof Position['cost'], role?: 'sum'): FigureRow => ({
    label: t(`cost.${part}`),
    value: format.money(position.cost[part]),
    why: { key: `cost.${part}`, subject: {} },
    ...(role !== undefined && { role }),
  });
  return (
    <FigureGroup title={t('cost.title')} info={t('cost.info')}>
      <FigureList
        rows={[
          ...INVENTORY.map((part) => line(part)),
          line('inventory', 'sum'),
          ...OTHERS.map((part) => line(part)),
          line('total', 'sum'),
          { label: t('cost.tiedUp'), value: format.money(position.tiedUp), why: { key: 'tiedUp', subject: {} } },
        ]}
      />
    </FigureGroup>
  );
}

import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import type { Position } from '../../engine/performance/position.ts';
import { useFormat } from '../../state/useFormat.ts';
import { DataTable } from './DataTable.tsx';
import { FigureGroup } from './FigureGroup.tsx';

interface StageTableProps {
  readonly chain: Chain;
  readonly position: Position;
}

/** How every stage works at this position. */
export function StageTable({ chain, position }: StageTableProps) {
  const { t } = useTranslation('details');
  const format = useFormat();
  const stageOf = (id: string) => chain.stages.find((stage) => stage.id === id);
  const columns = ['stage', 'driven', 'load', 'wait', 'flow', 'wip'] as const;
  return (
    <FigureGroup title={t('stages.title')} info={t('stages.info')} width="full">
      <DataTable
        caption={t('stages.caption')}
        columns={columns.map((column) => ({ label: t(`stages.${column}`), isText: column === 'driven' }))}
        rows={position.stages.map(({ id, driven, utilisation, wait, flowTime, wip }, stage) => [
          stageOf(id)?.name ?? id,
          t(`stages.drivenOptions.${driven}`),
          stageOf(id)?.servers === null
            ? t('stages.noLimit')
            : { text: format.percent(utilisation), why: { key: 'stage.utilisation', subject: { stage } } },
          { text: format.time(wait), why: { key: 'stage.wait', subject: { stage } } },
          { text: format.time(flowTime), why: { key: 'stage.flowTime', subject: { stage } } },
          { text: format.figure(wip), why: { key: 'stage.wip', subject: { stage } } },
        ])}
      />
    </FigureGroup>
  );
}

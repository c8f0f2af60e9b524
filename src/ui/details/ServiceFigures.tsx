import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import type { Position } from '../../engine/performance/position.ts';
import { useFormat } from '../../state/useFormat.ts';
import { FigureGroup } from './FigureGroup.tsx';
import { FigureList } from './FigureList.tsx';
import { meanWhenLate } from './meanWhenLate.ts';

interface ServiceFiguresProps {
  readonly chain: Chain;
  readonly position: Position;
}

/** What customers notice first: whether it is on time, and how often they have to ask. */
export function ServiceFigures({ chain, position }: ServiceFiguresProps) {
  const { t } = useTranslation('details');
  const format = useFormat();
  const { contacts } = position;
  const perYear = contacts === null ? null : contacts * chain.demand.mean * chain.timeUnitsPerYear;
  return (
    <FigureGroup title={t('service.title')} info={t('service.info')}>
      <FigureList
        rows={[
          { label: t('service.onTime'), value: format.percent(position.onTime), why: { key: 'onTime', subject: {} } },
          { label: t('service.contacts'), value: format.figure(contacts), why: { key: 'contacts', subject: {} } },
          {
            label: t('service.contactsYear'),
            value: format.figure(perYear),
            why: { key: 'contactsAYear', subject: {} },
            role: 'part',
          },
          { label: t('service.promise'), value: format.time(position.promise), why: { key: 'promise', subject: {} } },
          {
            label: t('service.lateness'),
            value: format.time(position.lateness),
            why: { key: 'lateness', subject: {} },
          },
          {
            label: t('service.latenessLate'),
            value: format.time(meanWhenLate(position)),
            why: { key: 'lateWhenLate', subject: {} },
            role: 'part',
          },
          {
            label: t('service.acceptance'),
            value: format.percent(position.acceptance),
            why: { key: 'acceptance', subject: {} },
          },
        ]}
      />
    </FigureGroup>
  );
}

import { useTranslation } from 'react-i18next';
import { bounds } from '../../engine/chain/bounds.ts';
import type { Promised } from '../../engine/chain/chain.ts';
import { Choice } from '../controls/Choice.tsx';
import { NumberField } from '../controls/NumberField.tsx';
import { Section } from '../controls/Section.tsx';
import { currentPosition, editPart, numeric } from './edits.ts';
import { useUnits } from './useUnits.ts';

const USUAL_PERCENTILE = 0.95;

/** What is promised: a lead time that is nearly always made, or the same time always. */
export function MarketPromise({ promise }: { readonly promise: Promised }) {
  const { t } = useTranslation('panel');
  const choose = (kind: 'percentile' | 'time') => {
    // The figures stay what they were until another time is filled in.
    const time = Number((currentPosition().promise ?? 1).toPrecision(3));
    editPart('market', { promise: kind === 'time' ? { time } : { percentile: USUAL_PERCENTILE } });
  };
  return (
    <Section title={t('market.promise')} info={t('market.promiseInfo')}>
      <Choice
        field="market.promise"
        label={t('market.promiseKind')}
        value={'time' in promise ? 'time' : 'percentile'}
        options={(['percentile', 'time'] as const).map((value) => ({
          value,
          label: t(`market.promiseOptions.${value}`),
          explanation: t(`market.promiseOptions.${value}Text`),
        }))}
        onChange={choose}
      />
      <PromiseField promise={promise} />
    </Section>
  );
}

function PromiseField({ promise }: { readonly promise: Promised }) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  if ('time' in promise) {
    return (
      <NumberField
        field="market.promise.time"
        label={t('market.time')}
        unit={units.time}
        bounds={bounds.market.promise.time}
        value={promise.time}
        onChange={numeric((time) => editPart('market', { promise: { ...promise, time } }))}
      />
    );
  }
  return (
    <NumberField
      field="market.promise.percentile"
      label={t('market.percentile')}
      unit={t('unit.percent')}
      scale={100}
      bounds={bounds.market.promise.percentile}
      value={promise.percentile}
      onChange={numeric((percentile) => editPart('market', { promise: { ...promise, percentile } }))}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { bounds } from '../../engine/chain/bounds.ts';
import type { Stage } from '../../engine/chain/chain.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { Advanced } from '../controls/Advanced.tsx';
import { Choice } from '../controls/Choice.tsx';
import { NumberField } from '../controls/NumberField.tsx';
import { editStage, editStagePart, numeric } from './edits.ts';
import { StageStock } from './StageStock.tsx';
import { useUnits } from './useUnits.ts';

/** What most stages need not tell. */
export function StageAdvanced({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('panel');
  return (
    <Advanced>
      <NumberField
        field="stage.time.cv"
        label={t('stage.cv')}
        bounds={bounds.stage.time.cv}
        value={stage.time.cv}
        help={t('stage.cvHelp')}
        onChange={numeric((cv) => editStagePart(stage.id, 'time', { cv }))}
      />
      <StageNatureChoice stage={stage} />
      {(stage.servers === null || stage.supply === 'parallel') && <StageSupplyChoice stage={stage} />}
      <StageLots stage={stage} />
      <StageItems stage={stage} />
      <StageStock stage={stage} />
    </Advanced>
  );
}

function StageNatureChoice({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('panel');
  return (
    <Choice
      field="stage.nature"
      label={t('stage.nature')}
      value={stage.nature}
      options={(['order', 'design', 'material'] as const).map((nature) => ({
        value: nature,
        label: t(`stage.natureOptions.${nature}`),
        explanation: t(`stage.natureOptions.${nature}Text`),
      }))}
      onChange={(nature) => editStage(stage.id, { nature, modular: stage.modular && nature === 'material' })}
    />
  );
}

function StageSupplyChoice({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('panel');
  return (
    <Choice
      field="stage.supply"
      label={t('stage.supply')}
      value={stage.supply}
      options={(['sequential', 'parallel'] as const).map((supply) => ({
        value: supply,
        label: t(`stage.supplyOptions.${supply}`),
        explanation: t(`stage.supplyOptions.${supply}Text`),
      }))}
      onChange={(supply) => editStage(stage.id, { supply })}
    />
  );
}

function StageLots({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  return (
    <>
      <NumberField
        field="stage.lot"
        label={t('stage.lot')}
        unit={t('unit.units')}
        bounds={bounds.stage.lot}
        value={stage.lot}
        help={t('stage.lotHelp')}
        onChange={numeric((lot) => editStage(stage.id, { lot }))}
      />
      <NumberField
        field="stage.setup.time"
        label={t('stage.setupTime')}
        unit={units.time}
        bounds={bounds.stage.setup.time}
        value={stage.setup.time}
        onChange={numeric((time) => editStagePart(stage.id, 'setup', { time }))}
      />
      <NumberField
        field="stage.setup.cost"
        label={t('stage.setupCost')}
        unit={units.money}
        bounds={bounds.stage.setup.cost}
        value={stage.setup.cost}
        onChange={numeric((cost) => editStagePart(stage.id, 'setup', { cost }))}
      />
    </>
  );
}

function StageItems({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  const format = useFormat();
  const general = useChain((chain) => chain.finance.obsolescenceRate);
  return (
    <>
      {!stage.modular && (
        <NumberField
          field="stage.items"
          label={t('stage.items')}
          bounds={bounds.stage.items}
          value={stage.items}
          help={t('stage.itemsHelp')}
          emptyMeans={t('stage.itemsEmpty')}
          onChange={(items) => editStage(stage.id, { items })}
        />
      )}
      <NumberField
        field="stage.obsolescenceRate"
        label={t('stage.obsolescenceRate')}
        unit={units.percentPerYear}
        scale={100}
        bounds={bounds.stage.obsolescenceRate}
        value={stage.obsolescenceRate}
        start={general}
        help={t('stage.obsolescenceRateHelp')}
        emptyMeans={t('stage.obsolescenceRateEmpty', { rate: format.percent(general) })}
        onChange={(rate) => editStage(stage.id, { obsolescenceRate: rate })}
      />
    </>
  );
}

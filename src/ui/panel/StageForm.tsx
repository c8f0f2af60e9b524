import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bounds } from '../../engine/chain/bounds.ts';
import type { Stage, StageKind } from '../../engine/chain/chain.ts';
import { usualNature } from '../../engine/chain/stageSchema.ts';
import { STAGE_KINDS } from '../../state/stageDefaults.ts';
import { NumberField } from '../controls/NumberField.tsx';
import { Section } from '../controls/Section.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { editStage, editStagePart, numeric } from './edits.ts';
import { StageAdvanced } from './StageAdvanced.tsx';
import { StageCapacity } from './StageCapacity.tsx';
import { StageWishes } from './StageWishes.tsx';
import { useUnits } from './useUnits.ts';
import { VariabilityChoice } from './VariabilityChoice.tsx';

/** Everything that the chain knows of one stage. */
export function StageForm({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('panel');
  return (
    <>
      <StageIdentity stage={stage} />
      <StageTime stage={stage} />
      <StageCapacity stage={stage} />
      <StageValue stage={stage} />
      <StageWishes stage={stage} />
      <StageAdvanced stage={stage} />
      <TextField
        field="stage.note"
        label={t('stage.note')}
        help={t('stage.noteHelp')}
        isLong
        spellCheck
        value={stage.note}
        onChange={(note) => editStage(stage.id, { note })}
      />
    </>
  );
}

function StageIdentity({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('panel');
  const [changed, setChanged] = useState(false);
  const changeKind = (kind: StageKind) => {
    const nature = usualNature(kind);
    setChanged(nature !== stage.nature);
    editStage(stage.id, { kind, nature, modular: stage.modular && nature === 'material' });
  };
  return (
    <>
      <TextField
        field="stage.name"
        label={t('stage.name')}
        value={stage.name}
        onChange={(name) => editStage(stage.id, { name })}
      />
      <SelectField
        field="stage.kind"
        label={t('stage.kind')}
        value={stage.kind}
        options={STAGE_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        help={`${t(`stage.kindHelp.${stage.nature}`)}${changed ? ` ${t('stage.kindChanged')}` : ''}`}
        onChange={changeKind}
      />
    </>
  );
}

function StageTime({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  return (
    <Section title={t('stage.time')} info={t('stage.timeInfo')}>
      <NumberField
        field="stage.time.mean"
        label={t(`stage.mean.${stage.nature}`)}
        unit={units.time}
        bounds={bounds.stage.time.mean}
        value={stage.time.mean}
        onChange={numeric((mean) => editStagePart(stage.id, 'time', { mean }))}
      />
      <VariabilityChoice
        label={t('stage.variability')}
        value={stage.time.cv}
        onChange={(cv) => editStagePart(stage.id, 'time', { cv })}
      />
    </Section>
  );
}

function StageValue({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  return (
    <Section title={t('stage.value')} info={t('stage.valueInfo')}>
      <NumberField
        field="stage.addedValue"
        label={t(`stage.addedValue.${stage.nature}`)}
        unit={units.money}
        bounds={bounds.stage.addedValue}
        value={stage.addedValue}
        onChange={numeric((value) => editStage(stage.id, { addedValue: value }))}
      />
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { bounds } from '../../engine/chain/bounds.ts';
import type { Demand } from '../../engine/chain/chain.ts';
import { formatFigure } from '../../i18n/format.ts';
import { useSettings } from '../../state/useSettings.ts';
import { Advanced } from '../controls/Advanced.tsx';
import { NumberField } from '../controls/NumberField.tsx';
import { PresetChoice } from '../controls/PresetChoice.tsx';
import { Section } from '../controls/Section.tsx';
import { TextField } from '../controls/TextField.tsx';
import { editPart, numeric } from './edits.ts';
import { useUnits } from './useUnits.ts';

/** How many orders come, how evenly, and how well they are foreseen. */
export function DemandForm({ demand }: { readonly demand: Demand }) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  const isRandom = isPoisson(demand);
  return (
    <>
      <Section title={t('demand.section')} info={t('demand.sectionInfo')}>
        <NumberField
          field="demand.mean"
          label={t('demand.mean')}
          unit={units.perTime}
          bounds={bounds.demand.mean}
          value={demand.mean}
          onChange={numeric((mean) => editPart('demand', isRandom ? { mean, std: Math.sqrt(mean) } : { mean }))}
        />
        <DemandPattern demand={demand} />
      </Section>
      <Advanced>
        <DemandAdvanced demand={demand} />
      </Advanced>
      <TextField
        field="demand.note"
        label={t('demand.note')}
        isLong
        spellCheck
        value={demand.note}
        onChange={(note) => editPart('demand', { note })}
      />
    </>
  );
}

/** Dispersion (variance ÷ mean) in words: 0.25, 1 (Poisson), 4 and 16. */
function DemandPattern({ demand }: { readonly demand: Demand }) {
  const { t } = useTranslation('panel');
  const language = useSettings((settings) => settings.language);
  const dispersion = isPoisson(demand) ? 1 : Number((demand.std ** 2 / demand.mean).toPrecision(12));
  const shown = formatFigure(dispersion, language);
  const help = isPoisson(demand) ? t('demand.patternHelp.follows') : t('demand.patternHelp.own', { dispersion: shown });
  return (
    <PresetChoice
      label={t('demand.pattern')}
      value={dispersion}
      presets={[
        { value: 0.25, upTo: 0.6, label: t('demand.patternOptions.steady') },
        { value: 1, upTo: 2, label: t('demand.patternOptions.random') },
        { value: 4, upTo: 9, label: t('demand.patternOptions.waves') },
        { value: 16, upTo: Number.POSITIVE_INFINITY, label: t('demand.patternOptions.wild') },
      ]}
      write={() => shown}
      help={help}
      onChange={(chosen) => editPart('demand', { std: Math.sqrt(chosen * demand.mean) })}
    />
  );
}

function DemandAdvanced({ demand }: { readonly demand: Demand }) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  return (
    <>
      <NumberField
        field="demand.std"
        label={t('demand.std')}
        unit={units.perTime}
        bounds={bounds.demand.std}
        value={demand.std}
        help={t('demand.stdHelp')}
        onChange={numeric((std) => editPart('demand', { std }))}
      />
      <NumberField
        field="demand.forecastError"
        label={t('demand.forecastError')}
        unit={t('unit.percent')}
        scale={100}
        bounds={bounds.demand.forecastError}
        value={demand.forecastError}
        help={t('demand.forecastErrorHelp')}
        onChange={numeric((forecastError) => editPart('demand', { forecastError }))}
      />
    </>
  );
}

/** Chance alone: the standard deviation is the square root of the mean. */
function isPoisson({ mean, std }: Demand): boolean {
  return Math.abs(std - Math.sqrt(mean)) <= 1e-9 * std;
}

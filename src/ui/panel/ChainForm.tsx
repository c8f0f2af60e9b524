import { useTranslation } from 'react-i18next';
import { bounds } from '../../engine/chain/bounds.ts';
import type { TimeUnit } from '../../engine/chain/chain.ts';
import { setTimeUnit } from '../../state/commands.ts';
import type { StillChain } from '../../state/useStillChain.ts';
import { Advanced } from '../controls/Advanced.tsx';
import { NumberField } from '../controls/NumberField.tsx';
import { Section } from '../controls/Section.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { editRoot, numeric } from './edits.ts';
import { useUnits } from './useUnits.ts';

const TIME_UNITS: readonly TimeUnit[] = ['minute', 'hour', 'day', 'week', 'month'];

/** The chain as a whole: its name and story, and the time and money it counts in. */
export function ChainForm({ chain }: { readonly chain: StillChain }) {
  const { t } = useTranslation('panel');
  return (
    <>
      <TextField field="name" label={t('chain.name')} value={chain.name} onChange={(name) => editRoot({ name })} />
      <TextField
        field="description"
        label={t('chain.description')}
        help={t('chain.descriptionHelp')}
        isLong
        spellCheck
        value={chain.description}
        onChange={(description) => editRoot({ description })}
      />
      <ChainUnits chain={chain} />
      <Advanced>
        <ChainLanguage language={chain.language} />
      </Advanced>
    </>
  );
}

function ChainUnits({ chain }: { readonly chain: StillChain }) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  return (
    <Section title={t('chain.time')} info={t('chain.timeInfo')}>
      <SelectField
        field="timeUnit"
        label={t('chain.timeUnit')}
        value={chain.timeUnit}
        options={TIME_UNITS.map((unit) => ({ value: unit, label: t(`chain.units.${unit}`) }))}
        onChange={setTimeUnit}
      />
      <NumberField
        field="timeUnitsPerYear"
        label={t('chain.timeUnitsPerYear')}
        unit={units.time}
        bounds={bounds.timeUnitsPerYear}
        value={chain.timeUnitsPerYear}
        help={t('chain.timeUnitsPerYearHelp')}
        onChange={numeric((timeUnitsPerYear) => editRoot({ timeUnitsPerYear }))}
      />
      <TextField
        field="currency"
        label={t('chain.currency')}
        help={t('chain.currencyHelp')}
        value={chain.currency}
        onChange={(text) => editRoot({ currency: text.trim().toUpperCase() })}
      />
    </Section>
  );
}

function ChainLanguage({ language }: { readonly language: string }) {
  const { t } = useTranslation('panel');
  const known = [
    { value: '', label: t('chain.languages.none') },
    { value: 'nl', label: t('chain.languages.nl') },
    { value: 'en', label: t('chain.languages.en') },
  ];
  const isKnown = known.some((option) => option.value === language);
  return (
    <SelectField
      field="language"
      label={t('chain.language')}
      value={language}
      options={isKnown ? known : [...known, { value: language, label: language }]}
      onChange={(chosen) => editRoot({ language: chosen })}
    />
  );
}

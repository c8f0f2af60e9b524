import { useTranslation } from 'react-i18next';
import { bounds } from '../../engine/chain/bounds.ts';
import type { Finance } from '../../engine/chain/chain.ts';
import { NumberField } from '../controls/NumberField.tsx';
import { Section } from '../controls/Section.tsx';
import { TextField } from '../controls/TextField.tsx';
import { editPart, numeric } from './edits.ts';
import { useUnits } from './useUnits.ts';

/** What stock, designs and poor service cost. */
export function MoneyForm({ finance }: { readonly finance: Finance }) {
  const { t } = useTranslation('panel');
  return (
    <>
      <StockCosts finance={finance} />
      <Section title={t('money.designs')}>
        <NumberField
          field="finance.designLifeYears"
          label={t('money.designLifeYears')}
          unit={t('unit.years')}
          bounds={bounds.finance.designLifeYears}
          value={finance.designLifeYears}
          onChange={numeric((designLifeYears) => editPart('finance', { designLifeYears }))}
        />
      </Section>
      <ServiceCosts finance={finance} />
      <TextField
        field="finance.note"
        label={t('money.note')}
        isLong
        spellCheck
        value={finance.note}
        onChange={(note) => editPart('finance', { note })}
      />
    </>
  );
}

function StockCosts({ finance }: { readonly finance: Finance }) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  return (
    <Section title={t('money.stock')} info={t('money.stockInfo')}>
      <NumberField
        field="finance.holdingRate"
        label={t('money.holdingRate')}
        unit={units.percentPerYear}
        scale={100}
        bounds={bounds.finance.holdingRate}
        value={finance.holdingRate}
        onChange={numeric((holdingRate) => editPart('finance', { holdingRate }))}
      />
      <NumberField
        field="finance.obsolescenceRate"
        label={t('money.obsolescenceRate')}
        unit={units.percentPerYear}
        scale={100}
        bounds={bounds.finance.obsolescenceRate}
        value={finance.obsolescenceRate}
        help={t('money.obsolescenceRateHelp')}
        onChange={numeric((obsolescenceRate) => editPart('finance', { obsolescenceRate }))}
      />
    </Section>
  );
}

function ServiceCosts({ finance }: { readonly finance: Finance }) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  return (
    <Section title={t('money.service')}>
      <NumberField
        field="finance.lateCost"
        label={t('money.lateCost', { unit: units.oneTime })}
        unit={units.money}
        bounds={bounds.finance.lateCost}
        value={finance.lateCost}
        help={t('money.lateCostHelp')}
        onChange={numeric((lateCost) => editPart('finance', { lateCost }))}
      />
      <NumberField
        field="finance.contactCost"
        label={t('money.contactCost')}
        unit={units.money}
        bounds={bounds.finance.contactCost}
        value={finance.contactCost}
        help={t('money.contactCostHelp')}
        onChange={numeric((contactCost) => editPart('finance', { contactCost }))}
      />
    </Section>
  );
}

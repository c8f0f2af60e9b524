import { useTranslation } from 'react-i18next';
import { bounds } from '../../engine/chain/bounds.ts';
import type { Market, Tolerated } from '../../engine/chain/chain.ts';
import { Advanced } from '../controls/Advanced.tsx';
import { NumberField } from '../controls/NumberField.tsx';
import { Section } from '../controls/Section.tsx';
import { TextField } from '../controls/TextField.tsx';
import { editPart, numeric } from './edits.ts';
import { MarketPatience } from './MarketPatience.tsx';
import { MarketPromise } from './MarketPromise.tsx';
import { useUnits } from './useUnits.ts';

/** How long customers will wait, what they are promised, and what it costs to miss them. */
export function MarketForm({ market }: { readonly market: Market }) {
  const { t } = useTranslation('panel');
  return (
    <>
      <MarketPatience tolerated={market.tolerated} />
      <MarketPromise promise={market.promise} />
      <MissedCustomers market={market} />
      <StatusContacts market={market} />
      {market.tolerated !== null && <MarketAdvanced tolerated={market.tolerated} />}
      <TextField
        field="market.note"
        label={t('market.note')}
        isLong
        spellCheck
        value={market.note}
        onChange={(note) => editPart('market', { note })}
      />
    </>
  );
}

function MissedCustomers({ market }: { readonly market: Market }) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  return (
    <Section title={t('market.missed')} info={t('market.missedInfo')}>
      <NumberField
        field="market.margin"
        label={t('market.margin')}
        unit={units.money}
        bounds={bounds.market.margin}
        value={market.margin}
        onChange={numeric((margin) => editPart('market', { margin }))}
      />
      <NumberField
        field="market.unmatchedLost"
        label={t('market.unmatchedLost')}
        unit={t('unit.percent')}
        scale={100}
        bounds={bounds.market.unmatchedLost}
        value={market.unmatchedLost}
        onChange={numeric((unmatchedLost) => editPart('market', { unmatchedLost }))}
      />
    </Section>
  );
}

function StatusContacts({ market }: { readonly market: Market }) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  return (
    <Section title={t('market.contacts')} info={t('market.contactsInfo')}>
      <NumberField
        field="market.contactsPerWait"
        label={t('market.contactsPerWait')}
        unit={units.perTime}
        bounds={bounds.market.contactsPerWait}
        value={market.contactsPerWait}
        onChange={numeric((contactsPerWait) => editPart('market', { contactsPerWait }))}
      />
      <NumberField
        field="market.contactsPerLate"
        label={t('market.contactsPerLate')}
        unit={units.perTime}
        bounds={bounds.market.contactsPerLate}
        value={market.contactsPerLate}
        onChange={numeric((contactsPerLate) => editPart('market', { contactsPerLate }))}
      />
    </Section>
  );
}

function MarketAdvanced({ tolerated }: { readonly tolerated: Tolerated }) {
  const { t } = useTranslation('panel');
  return (
    <Advanced>
      <NumberField
        field="market.tolerated.cv"
        label={t('market.toleratedCv')}
        bounds={bounds.market.tolerated.cv}
        value={tolerated.cv}
        help={t('stage.cvHelp')}
        onChange={numeric((cv) => editPart('market', { tolerated: { ...tolerated, cv } }))}
      />
    </Advanced>
  );
}

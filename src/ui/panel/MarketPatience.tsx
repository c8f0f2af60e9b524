import { useTranslation } from 'react-i18next';
import { bounds } from '../../engine/chain/bounds.ts';
import type { Market } from '../../engine/chain/chain.ts';
import { NumberField } from '../controls/NumberField.tsx';
import { Section } from '../controls/Section.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { currentPosition, editPart, numeric } from './edits.ts';
import { useUnits } from './useUnits.ts';
import { VariabilityChoice } from './VariabilityChoice.tsx';

/** How much customers differ where nobody has measured it. */
const USUAL_SPREAD = 0.25;

/** How long customers tolerate to wait, if that is known. */
export function MarketPatience({ tolerated }: Pick<Market, 'tolerated'>) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  const begin = () => ({ mean: Number((currentPosition().promise || 1).toPrecision(2)), cv: USUAL_SPREAD });
  return (
    <Section title={t('market.patience')} info={t('market.patienceInfo')}>
      <SwitchField
        field="market.tolerated"
        label={t('market.known')}
        isOn={tolerated !== null}
        help={tolerated === null ? t('market.knownOff') : undefined}
        onChange={(isOn) => editPart('market', { tolerated: isOn ? begin() : null })}
      />
      {tolerated !== null && (
        <>
          <NumberField
            field="market.tolerated.mean"
            label={t('market.tolerated')}
            unit={units.time}
            bounds={bounds.market.tolerated.mean}
            value={tolerated.mean}
            onChange={numeric((mean) => editPart('market', { tolerated: { ...tolerated, mean } }))}
          />
          <VariabilityChoice
            label={t('market.toleratedSpread')}
            value={tolerated.cv}
            onChange={(cv) => editPart('market', { tolerated: { ...tolerated, cv } })}
          />
        </>
      )}
    </Section>
  );
}

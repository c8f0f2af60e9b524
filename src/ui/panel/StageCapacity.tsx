import { useTranslation } from 'react-i18next';
import { bounds } from '../../engine/chain/bounds.ts';
import type { Stage } from '../../engine/chain/chain.ts';
import { proposedServers } from '../../engine/decisions/proposedServers.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { useUtilisation } from '../../state/useUtilisation.ts';
import { NumberField } from '../controls/NumberField.tsx';
import { Section } from '../controls/Section.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { WhyButton } from '../explanation/WhyButton.tsx';
import { editStage, numeric } from './edits.ts';

/** How much a stage can do at once: without limit, or so many people or machines, proposed with room to breathe. */
export function StageCapacity({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('panel');
  const proposed = useChain((chain) => (chain.stages.includes(stage) ? proposedServers(chain, stage.id) : 1));
  const isLimited = stage.servers !== null;
  const index = useChain((chain) => chain.stages.indexOf(stage));
  const why = { key: 'stage.utilisation', subject: { stage: index } } as const;
  return (
    <Section
      title={t('stage.capacity')}
      info={t('stage.capacityInfo')}
      beside={isLimited && <WhyButton why={why} about={t('stage.load')} />}
    >
      <SwitchField
        field="stage.limited"
        label={t('stage.limited')}
        isOn={isLimited}
        help={isLimited ? undefined : t('stage.unlimitedHelp')}
        onChange={(isOn) => editStage(stage.id, { servers: isOn ? proposed : null })}
      />
      {isLimited && (
        <NumberField
          field="stage.servers"
          label={t('stage.servers')}
          bounds={bounds.stage.servers}
          value={stage.servers}
          help={<LoadText stage={stage} proposed={proposed} />}
          onChange={numeric((servers) => editStage(stage.id, { servers }))}
        />
      )}
    </Section>
  );
}

/** How busy the stage is at this position, and what would give it room when it is not comfortable. */
function LoadText({ stage, proposed }: { readonly stage: Stage; readonly proposed: number }) {
  const { t } = useTranslation('panel');
  const format = useFormat();
  const load = useUtilisation(stage.id);
  if (load === null) return null;
  const told = t(load >= 1 ? 'stage.serversOver' : 'stage.serversHelp', { load: format.percent(load) });
  const isTight = load > 0.85 && stage.servers !== null && proposed > stage.servers;
  return `${told}${isTight ? ` ${t('stage.servers85', { count: proposed })}` : ''}`;
}

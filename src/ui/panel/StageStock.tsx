import { useTranslation } from 'react-i18next';
import type { Stage } from '../../engine/chain/chain.ts';
import { useChain } from '../../state/useDocument.ts';
import { SwitchField } from '../controls/SwitchField.tsx';
import { edit } from './edits.ts';

/** Whether stock is kept after a stage besides that at the decoupling point. */
export function StageStock({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('panel');
  const stockPoints = useChain((chain) => chain.stockPoints);
  const boundary = useChain((chain) => chain.stages.indexOf(stage) + 1);
  const isBest = stockPoints === 'best';
  return (
    <SwitchField
      field="stockPoints"
      label={t('stage.stockPoint')}
      isOn={!isBest && stockPoints.includes(boundary)}
      help={t(isBest ? 'stage.stockPointBest' : 'stage.stockPointHelp')}
      onChange={(isOn) =>
        edit((chain) => {
          const others = chain.stockPoints === 'best' ? [] : chain.stockPoints.filter((point) => point !== boundary);
          chain.stockPoints = isOn ? [...others, boundary].sort((one, other) => one - other) : others;
        })
      }
    />
  );
}

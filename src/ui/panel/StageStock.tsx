import { useTranslation } from 'react-i18next';
import type { Stage } from '../../engine/chain/chain.ts';
import { holdStockAt, holdsStockAt } from '../../state/stockPoints.ts';
import { useChain } from '../../state/useDocument.ts';
import { SwitchField } from '../controls/SwitchField.tsx';

/** Whether stock is kept after a stage besides that at the decoupling point. */
export function StageStock({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('panel');
  const isPlaced = useChain(({ stockPoints }) => stockPoints === 'best');
  const boundary = useChain((chain) => chain.stages.indexOf(stage) + 1);
  const isHeld = useChain((chain) => holdsStockAt(chain, boundary));
  return (
    <SwitchField
      field="stockPoints"
      label={t('stage.stockPoint')}
      isOn={isHeld}
      help={t(isPlaced ? 'stage.stockPointPlaced' : 'stage.stockPointHelp')}
      onChange={(isOn) => holdStockAt(boundary, isOn)}
    />
  );
}

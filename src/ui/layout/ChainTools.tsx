import { DrawButton } from '../drawing/DrawButton.tsx';
import { OtherStocksButton } from '../stocks/OtherStocksButton.tsx';
import styles from './ChainTools.module.css';
import { MoneySwitch } from './MoneySwitch.tsx';
import { useStageSetting } from './useStage.ts';

/** What can be done to the chain as a whole, one under another at its right end; drawings only where room is short. */
export function ChainTools() {
  const { geometry } = useStageSetting();
  if (geometry.narrow) return null;
  return (
    <div className={styles.tools} data-small={!geometry.hasGutter || undefined}>
      <OtherStocksButton />
      <MoneySwitch />
      <DrawButton />
    </div>
  );
}

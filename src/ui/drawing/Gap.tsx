import { Button } from 'react-aria-components/Button';
import { Menu, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { Chain, StageKind } from '../../engine/chain/chain.ts';
import { wantName } from '../../state/drawing.ts';
import type { GapSide } from '../../state/structure.ts';
import { addStage } from '../../state/structureCommands.ts';
import { Icon } from '../controls/Icon.tsx';
import menuStyles from '../controls/Menu.module.css';
import { pointBoundary } from '../layout/followPoint.ts';
import styles from './Drawing.module.css';
import { KindItems } from './KindItems.tsx';
import { useStageNames } from './useStageNames.ts';

interface GapProps {
  readonly stages: Chain['stages'];
  /** Boundary 0…n. */
  readonly boundary: number;
  /** Middle of the gap along a chain that is drawn from left to right [px]. */
  readonly x?: number;
  readonly onAdded: (id: string) => void;
}

/**
 * The plus in a gap. Where the decoupling point stands there are two, one on each side of it; which gap that is, is
 * marked with `data-active` as the point moves, so that a drag renders nothing.
 */
export function Gap({ stages, boundary, x, onAdded }: GapProps) {
  const words = useGapWords(stages, boundary);
  const plus = (side: GapSide) => <Plus side={side} words={words} boundary={boundary} onAdded={onAdded} />;
  return (
    <div className={styles.gap} data-gap={boundary} style={x === undefined ? undefined : { left: x }}>
      {plus('source')}
      {plus('customer')}
    </div>
  );
}

interface PlusProps {
  readonly side: GapSide;
  readonly words: string;
  readonly boundary: number;
  readonly onAdded: (id: string) => void;
}

/** Away from the point there is only the one for the source's side; nothing stands in the gap, so the side means nothing. */
function Plus({ side, words, boundary, onAdded }: PlusProps) {
  const { t } = useTranslation('drawing');
  const names = useStageNames();
  const add = (kind: StageKind) => {
    const taken = boundary === pointBoundary() ? side : 'customer';
    const id = addStage(kind, { boundary, side: taken }, names);
    wantName(id);
    if (id !== null) onAdded(id);
  };
  return (
    <MenuTrigger>
      <Button className={styles.plus ?? ''} data-plus="" data-side={side}>
        <Icon name="plus" />
        <span className="visually-hidden">
          {words}
          <span className={styles.atPoint}>{t(side === 'source' ? 'add.ahead' : 'add.past')}</span>
        </span>
      </Button>
      <Popover className={menuStyles.popover ?? ''} offset={4} containerPadding={8}>
        <Menu className={menuStyles.menu ?? ''} aria-label={words}>
          <KindItems title={t('add.palette')} chosen={null} onChoose={add} />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function useGapWords(stages: Chain['stages'], boundary: number): string {
  const { t } = useTranslation('drawing');
  const before = stages[boundary - 1]?.name;
  const after = stages[boundary]?.name;
  if (before === undefined) return t('add.first', { after: after ?? '' });
  return after === undefined ? t('add.last', { before }) : t('add.between', { before, after });
}

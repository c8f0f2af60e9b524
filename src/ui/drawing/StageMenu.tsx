import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../engine/chain/chain.ts';
import { wantName } from '../../state/drawing.ts';
import { select } from '../../state/settings.ts';
import { chooseKind, copyStage, dropStage, placeStage } from '../../state/structureCommands.ts';
import { KindIcon } from '../chain/KindIcon.tsx';
import { Icon, type IconName } from '../controls/Icon.tsx';
import menuStyles from '../controls/Menu.module.css';
import styles from './Drawing.module.css';
import { KindItems } from './KindItems.tsx';
import { useStageNames } from './useStageNames.ts';

interface StageMenuProps {
  readonly stage: Stage;
  readonly index: number;
  readonly count: number;
  readonly onMoved: (id: string) => void;
  readonly onRemoved: (index: number) => void;
}

/** All that can be done with a stage besides naming it: another kind, a copy, a place further on, its end. */
export function StageMenu(props: StageMenuProps) {
  const { stage } = props;
  const { t } = useTranslation(['drawing', 'panel']);
  const names = useStageNames();
  const label = t('drawing:menu', { name: stage.name, kind: t(`panel:kind.${stage.kind}`) });
  return (
    <MenuTrigger>
      <Button className={styles.menu ?? ''} aria-label={label} data-menu="">
        <KindIcon kind={stage.kind} />
        <Icon name="down" />
      </Button>
      <Popover className={menuStyles.popover ?? ''} offset={4} containerPadding={8}>
        <Menu className={menuStyles.menu ?? ''} aria-label={label}>
          <StageActions {...props} />
          <KindItems
            title={t('drawing:kind')}
            chosen={stage.kind}
            onChoose={(kind) => chooseKind(stage.id, kind, names)}
          />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function StageActions({ stage, index, count, onMoved, onRemoved }: StageMenuProps) {
  const { t } = useTranslation('drawing');
  const place = (to: number) => {
    placeStage(stage.id, to);
    onMoved(stage.id);
  };
  const item = (
    id: 'settings' | 'duplicate' | 'further' | 'closer' | 'remove',
    icon: IconName,
    onAction: () => void,
  ) => (
    <MenuItem id={id} textValue={t(`action.${id}`)} className={menuStyles.item ?? ''} onAction={onAction}>
      <span className={menuStyles.drawing}>
        <Icon name={icon} />
      </span>
      <span className={menuStyles.words}>
        {t(`action.${id}`)}
        {id === 'remove' && count === 1 && <small className={menuStyles.story}>{t('action.removeLast')}</small>}
      </span>
    </MenuItem>
  );
  return (
    <MenuSection className={menuStyles.section ?? ''} aria-label={t('stage')}>
      <Header className={menuStyles.header ?? ''}>{t('stage')}</Header>
      {item('settings', 'edit', () => select({ of: 'stage', id: stage.id }))}
      {item('duplicate', 'plus', () => wantName(copyStage(stage.id)))}
      {index > 0 && item('further', 'back', () => place(index - 1))}
      {index < count - 1 && item('closer', 'forward', () => place(index + 1))}
      {item('remove', 'remove', () => {
        if (dropStage(stage.id)) onRemoved(index);
      })}
    </MenuSection>
  );
}

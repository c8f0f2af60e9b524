import { Header } from 'react-aria-components/Header';
import { MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import type { StageKind } from '../../engine/chain/chain.ts';
import { STAGE_KINDS } from '../../state/stageDefaults.ts';
import { KindIcon } from '../chain/KindIcon.tsx';
import menuStyles from '../controls/Menu.module.css';

interface KindItemsProps {
  readonly title: string;
  /** The kind that the stage has; null for a new stage. */
  readonly chosen: StageKind | null;
  readonly onChoose: (kind: StageKind) => void;
}

/** The palette: the kinds of stages to choose from, each with its drawing and what it does. */
export function KindItems({ title, chosen, onChoose }: KindItemsProps) {
  const { t } = useTranslation(['drawing', 'panel']);
  const selection = chosen === null ? {} : ({ selectionMode: 'single', selectedKeys: [chosen] } as const);
  return (
    <MenuSection {...selection} className={menuStyles.section ?? ''} aria-label={title}>
      <Header className={menuStyles.header ?? ''}>{title}</Header>
      {STAGE_KINDS.map((kind) => (
        <MenuItem
          key={kind}
          id={kind}
          textValue={t(`panel:kind.${kind}`)}
          className={menuStyles.item ?? ''}
          onAction={() => onChoose(kind)}
        >
          <span className={menuStyles.drawing}>
            <KindIcon kind={kind} />
          </span>
          <span className={menuStyles.words}>
            {t(`panel:kind.${kind}`)}
            <small className={menuStyles.story}>{t(`drawing:kindHelp.${kind}`)}</small>
          </span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}

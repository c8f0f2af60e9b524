import { useTranslation } from 'react-i18next';
import type { Stage } from '../../engine/chain/chain.ts';
import { select } from '../../state/settings.ts';
import { useChain } from '../../state/useDocument.ts';
import { Button } from '../controls/Button.tsx';
import { Section } from '../controls/Section.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { addWish } from './addWish.ts';
import { editStage } from './edits.ts';
import styles from './Panel.module.css';
import { WishLine } from './WishLine.tsx';

/** What customers may choose at a stage, and whether each choice is a module of its own. */
export function StageWishes({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('panel');
  const wishes = useChain((chain) => chain.wishes);
  const own = wishes.filter((wish) => wish.stage === stage.id);
  const isMaterial = stage.nature === 'material';
  const add = () => {
    const id = addWish(stage.id, t('wish.newName'));
    if (id !== null) select({ of: 'wish', id });
  };
  return (
    <Section title={t('stage.wishes')} info={t('stage.wishesInfo')}>
      {own.length === 0 ? (
        <p className={styles.quiet}>{t('stage.noWishes')}</p>
      ) : (
        <ul className={styles.list}>
          {own.map((wish) => (
            <li key={wish.id}>
              <WishLine wish={wish} />
            </li>
          ))}
        </ul>
      )}
      <Button icon="plus" onPress={add}>
        {t('stage.addWish')}
      </Button>
      <SwitchField
        field="stage.modular"
        label={t('stage.modular')}
        isOn={stage.modular}
        isDisabled={!isMaterial && !stage.modular}
        help={t(isMaterial ? 'stage.modularHelp' : 'stage.modularMaterial')}
        onChange={(modular) => editStage(stage.id, modular ? { modular, items: null } : { modular })}
      />
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import type { Stage, Wish } from '../../engine/chain/chain.ts';
import { select } from '../../state/settings.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { Button } from '../controls/Button.tsx';
import { Section } from '../controls/Section.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { addWish } from './addWish.ts';
import { editStage } from './edits.ts';
import styles from './Panel.module.css';
import { WishLine } from './WishLine.tsx';

/** Most numbers that are written out as a sum. */
const MOST_WRITTEN = 8;

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
      {isMaterial && <SumOrProduct isSum={stage.modular} wishes={own} />}
    </Section>
  );
}

/** With their own numbers: why modules add up where one product multiplies. */
function SumOrProduct({ isSum, wishes }: { readonly isSum: boolean; readonly wishes: readonly Wish[] }) {
  const { t } = useTranslation('panel');
  const { count } = useFormat();
  const numbers = wishes.map(({ offered }) => offered).filter((offered) => offered > 1);
  if (numbers.length < 2) return null;
  const written = (sign: string, result: number) =>
    numbers.length > MOST_WRITTEN ? count(result) : `${numbers.map(count).join(` ${sign} `)} = ${count(result)}`;
  const sum = written(
    '+',
    numbers.reduce((total, number) => total + number, 0),
  );
  const product = written(
    '×',
    numbers.reduce((total, number) => total * number, 1),
  );
  return <p className={styles.conclusion}>{t(isSum ? 'stage.modularAdds' : 'stage.modularWould', { sum, product })}</p>;
}

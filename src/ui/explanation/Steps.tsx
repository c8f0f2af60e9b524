import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reference } from '../../engine/explanation/definition.ts';
import { type Explain, type Explanation, nameOf } from '../../engine/explanation/explainer.ts';
import { explainNext } from '../../state/explained.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import styles from './Explanation.module.css';
import { math } from './Formula.tsx';
import { drawSymbol } from './notation.tsx';
import type { ExplanationWords } from './useExplanationWords.ts';

interface StepsProps {
  readonly references: readonly Reference[];
  readonly explain: Explain;
  readonly words: ExplanationWords;
  /** How each of them came about, when it is opened. */
  readonly account: (explanation: Explanation) => ReactNode;
}

/** So many are listed until more are asked for. */
const FIRST = 12;

/** What a figure rests on, one under another; each opens where it stands. */
export function Steps({ references, explain, words, account }: StepsProps) {
  const { t } = useTranslation('explanation');
  const [isWhole, setWhole] = useState(false);
  const unique = [...new Map(references.map((reference) => [nameOf(reference), reference])).values()];
  const shown = isWhole ? unique.slice(0, 200) : unique.slice(0, FIRST);
  const hidden = unique.length - shown.length;
  return (
    <>
      <ul className={styles.steps}>
        {shown.map((reference) => (
          <Step key={nameOf(reference)} reference={reference} explain={explain} words={words} account={account} />
        ))}
      </ul>
      {hidden > 0 && !isWhole && <Button onPress={() => setWhole(true)}>{t('more', { count: hidden })}</Button>}
    </>
  );
}

interface StepProps extends Omit<StepsProps, 'references'> {
  readonly reference: Reference;
}

function Step({ reference, explain, words, account }: StepProps) {
  const { t } = useTranslation('explanation');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const explanation = explain(reference);
  const subject = words.subject(reference);
  const label = (
    <>
      <span className={styles.symbol}>{math('math', drawSymbol(explanation.definition.symbol))}</span>
      <span className={styles.stepName}>
        {words.name(reference)}
        {subject !== '' && <small>{subject}</small>}
      </span>
      <span className={styles.stepValue}>{words.value(explanation, explain)}</span>
    </>
  );
  if (explanation.form.kind === 'input') {
    return (
      <li>
        <div className={styles.step} data-input>
          {label}
        </div>
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        className={styles.step}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.arrow}>
          <Icon name={isOpen ? 'down' : 'forward'} />
        </span>
        {label}
      </button>
      {isOpen && (
        <div id={id} className={styles.inner}>
          {account(explanation)}
          <Button look="quiet" size="small" onPress={() => explainNext(reference)}>
            {t('open')}
          </Button>
        </div>
      )}
    </li>
  );
}

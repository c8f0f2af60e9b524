import { createElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form, Reference } from '../../engine/explanation/definition.ts';
import type { InputKey } from '../../engine/explanation/definitionKey.ts';
import type { Explain, Explanation } from '../../engine/explanation/explainer.ts';
import { textKeyOf } from '../../i18n/explanationTexts.ts';
import styles from './Explanation.module.css';
import { Formula, math, row, sign } from './Formula.tsx';
import { drawSymbol, inNumbers, inSymbols, number } from './notation.tsx';
import { Steps } from './Steps.tsx';
import type { ExplanationWords } from './useExplanationWords.ts';

interface AccountProps {
  readonly explanation: Explanation;
  readonly explain: Explain;
  readonly words: ExplanationWords;
  /** How many accounts this one stands in. */
  readonly depth: number;
}

/** How one figure came about: what it means, its formula, the same in numbers, and what those rest on. */
export function Account({ explanation, explain, words, depth }: AccountProps) {
  const { t } = useTranslation('explanation');
  const { reference, form } = explanation;
  const { key } = reference;
  const rests = restsOn(form);
  return (
    <div className={styles.account}>
      {!isInput(key) && <p className={styles.meaning}>{t(`meaningOf.${textKeyOf(key)}`)}</p>}
      <How explanation={explanation} explain={explain} words={words} />
      {rests.length > 0 && (
        <>
          {depth === 0 && <h3 className={styles.heading}>{t('made')}</h3>}
          <Steps
            references={rests}
            explain={explain}
            words={words}
            account={(step) => <Account explanation={step} explain={explain} words={words} depth={depth + 1} />}
          />
        </>
      )}
    </div>
  );
}

function How({ explanation, explain, words }: Omit<AccountProps, 'depth'>) {
  const { t } = useTranslation('explanation');
  const { form } = explanation;
  switch (form.kind) {
    case 'input':
      return <p className={styles.text}>{t('input')}</p>;
    case 'given':
    case 'same':
      return <p className={styles.text}>{t(`because.${form.because}`)}</p>;
    case 'step':
      return (
        <>
          <h3 className={styles.heading}>{t('stepTitle')}</h3>
          <p className={styles.text}>{t(`step.${form.step}`)}</p>
        </>
      );
    case 'none':
      return <p className={styles.absence}>{t(`absence.${form.because}`)}</p>;
    case 'formula':
      return <FormulaAccount explanation={explanation} form={form} explain={explain} words={words} />;
  }
}

function FormulaAccount({
  explanation,
  form,
  explain,
  words,
}: Omit<AccountProps, 'depth'> & { readonly form: Extract<Form, { kind: 'formula' }> }) {
  const { t } = useTranslation('explanation');
  const { expression } = form.formula;
  const symbol = drawSymbol(explanation.definition.symbol);
  const value = explanation.value === null ? math('mtext', '—') : number(words.precise(explanation.value));
  return (
    <>
      <h3 className={styles.heading}>{t('formula')}</h3>
      <Display label={t('formula')}>
        {row(symbol, sign('='), <Formula expression={expression} notation={inSymbols(form, explain, words.precise)} />)}
      </Display>
      <h3 className={styles.heading}>{t('filled')}</h3>
      <Display label={t('filled')}>
        {row(
          symbol,
          sign('='),
          <Formula expression={expression} notation={inNumbers(form, explain, words.precise)} />,
          sign('='),
          value,
        )}
      </Display>
    </>
  );
}

/** A formula on a line of its own; what is too wide scrolls by itself. */
function Display({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a formula is no set of fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <div className={styles.display} role="group" aria-label={label} tabIndex={0}>
      {createElement('math', { displaystyle: 'true' }, children)}
    </div>
  );
}

/** What a figure rests on, each once, in the order in which the formula has it. */
function restsOn(form: Form): readonly Reference[] {
  switch (form.kind) {
    case 'same':
      return [form.as];
    case 'step':
      return form.ingredients;
    case 'none':
      return form.see;
    case 'formula':
      return form.formula.names
        .concat(form.formula.lists)
        .flatMap((name) => form.operands[name] ?? [])
        .flat();
    default:
      return [];
  }
}

const INPUTS = /^(demand|service|finance|market|timeUnitsPerYear)/;
const STAGE_INPUTS: ReadonlySet<string> = new Set([
  'stage.unitTime',
  'stage.variation',
  'stage.servers',
  'stage.setupTime',
  'stage.setupCost',
  'stage.ownLot',
  'stage.addedValue',
  'stage.toldItems',
  'wish.weight',
  'wish.wished',
  'wish.offered',
  'wish.exponent',
]);

function isInput(key: Reference['key']): key is InputKey {
  return INPUTS.test(key) || STAGE_INPUTS.has(key);
}

import { memo, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import type { Definition, Reference } from '../../engine/explanation/definition.ts';
import { type Explain, type Explanation as Explained, nameOf } from '../../engine/explanation/explainer.ts';
import { SOURCES } from '../../engine/explanation/sources.ts';
import { TESTS } from '../../engine/explanation/tests.ts';
import type { Evaluation } from '../../engine/performance/position.ts';
import { closeExplanation, explainBefore, openModel } from '../../state/explained.ts';
import { useChain } from '../../state/useDocument.ts';
import { useExplain } from '../../state/useExplain.ts';
import { useExplained } from '../../state/useExplained.ts';
import { useEvaluation } from '../../state/useResults.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { useWords } from '../layout/useWords.ts';
import { Account } from './Account.tsx';
import styles from './Explanation.module.css';
import { useExplanationTexts } from './useExplanationTexts.ts';
import { useExplanationWords } from './useExplanationWords.ts';

/** One figure explained, in a sheet beneath the chain: the point can be dragged and the chain edited beside it. */
export function Explanation() {
  const isReady = useExplanationTexts();
  const trail = useExplained((explained) => explained.trail);
  const reference = trail.at(-1);
  return isReady && reference !== undefined ? (
    <ExplanationSheet reference={reference} isFirst={trail.length === 1} />
  ) : null;
}

interface ExplanationSheetProps {
  readonly reference: Reference;
  readonly isFirst: boolean;
}

function ExplanationSheet({ reference, isFirst }: ExplanationSheetProps) {
  const { t } = useTranslation('explanation');
  // The drag goes first: what is read at rest follows when there is time.
  const chain = useDeferredValue(useChain((active) => active));
  const evaluation = useDeferredValue(useEvaluation());
  const words = useExplanationWords(chain, evaluation.positions);
  const subject = words.subject(reference);
  return (
    <div className={styles.drawer} data-sheet="explanation">
      <Sheet
        title={subject === '' ? words.name(reference) : `${words.name(reference)}: ${subject}`}
        onClose={closeExplanation}
        above={isFirst ? undefined : <IconButton icon="back" label={t('back')} onPress={explainBefore} />}
        beside={<IconButton icon="close" label={t('close')} onPress={closeExplanation} />}
        contentKey={nameOf(reference)}
      >
        <Content chain={chain} evaluation={evaluation} reference={reference} />
      </Sheet>
    </div>
  );
}

interface ContentProps {
  readonly chain: Chain;
  readonly evaluation: Evaluation;
  readonly reference: Reference;
}

const Content = memo(function Content({ chain, evaluation, reference }: ContentProps) {
  const { t } = useTranslation('explanation');
  const explain = useExplain(chain);
  const words = useExplanationWords(chain, evaluation.positions);
  const positionWords = useWords();
  const explanation = explained(explain, reference);
  if (explanation === null) return <p>{t('gone')}</p>;
  const position = evaluation.positions[reference.subject.codp ?? chain.codp];
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <p className={styles.result} data-part="result">
          {words.value(explanation, explain)}
        </p>
        {position !== undefined && (
          <p className={styles.quiet}>{t('at', { position: positionWords.full(position) })}</p>
        )}
        <Account explanation={explanation} explain={explain} words={words} depth={0} />
      </div>
      <Grounds definition={explanation.definition} />
    </div>
  );
});

/** What the figure rests on outside the chain: literature, tests, and the model. */
function Grounds({ definition }: { readonly definition: Definition }) {
  const { t } = useTranslation('explanation');
  const { sources, tests, section } = definition;
  return (
    <div className={styles.grounds}>
      <h3 className={styles.heading}>{t('source')}</h3>
      {sources.length === 0 ? (
        <p className={styles.text}>{t('noSource')}</p>
      ) : (
        <ul className={styles.sources}>
          {sources.map((source) => (
            <li key={source}>{SOURCES[source]}</li>
          ))}
        </ul>
      )}
      <Button onPress={() => openModel(section)}>{t('model', { section })}</Button>
      {tests.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('tested')}</h3>
          <ul className={styles.tests}>
            {tests.map((test) => (
              <li key={test}>
                <code>{TESTS[test]}</code>
                {t(`test.${test}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** null where the chain no longer has what the figure is of. */
function explained(explain: Explain, reference: Reference): Explained | null {
  try {
    return explain(reference);
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

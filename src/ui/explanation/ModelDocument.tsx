import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sections } from '../../engine/MODEL.md';
import { closeModel } from '../../state/explained.ts';
import { useExplained } from '../../state/useExplained.ts';
import { useSettings } from '../../state/useSettings.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import styles from './ModelDocument.module.css';
import { useExplanationTexts } from './useExplanationTexts.ts';

/** The model document, as the repository has it, open at the section that was asked for. */
export function ModelDocument() {
  return useExplanationTexts() ? <ModelSheet /> : null;
}

function ModelSheet() {
  const { t } = useTranslation('explanation');
  const language = useSettings((settings) => settings.language);
  const section = useExplained((explained) => explained.section);
  const article = useRef<HTMLElement>(null);
  const show = (place: number) => {
    const heading = article.current?.querySelectorAll('h3')[place];
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes to the section only when another one is asked for.
  useEffect(() => {
    const place = sections.findIndex(({ number }) => number === section);
    if (place > 0) show(place);
  }, [section]);
  return (
    <div className={styles.drawer} data-sheet="model">
      <Sheet
        title={t('modelDocument')}
        onClose={closeModel}
        beside={<IconButton icon="close" label={t('closeModel')} onPress={closeModel} />}
        contentKey="model"
      >
        <div className={styles.columns}>
          <nav className={styles.contents} aria-label={t('contents')}>
            {language !== 'en' && <p className={styles.note}>{t('inEnglish')}</p>}
            <ol>
              {sections.map(({ title }, place) => (
                <li key={title}>
                  <button type="button" lang="en" onClick={() => show(place)}>
                    {title}
                  </button>
                </li>
              ))}
            </ol>
          </nav>
          <article ref={article} className={styles.document} lang="en">
            {sections.map(({ title, html }) => (
              <section key={title}>
                <h3 tabIndex={-1}>{title}</h3>
                {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made from the project's own file while building. */}
                <div dangerouslySetInnerHTML={{ __html: html }} />
              </section>
            ))}
          </article>
        </div>
      </Sheet>
    </div>
  );
}

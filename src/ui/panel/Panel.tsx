import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selection } from '../../state/settings.ts';
import { useSettings } from '../../state/useSettings.ts';
import { AdvancedContext } from '../controls/Advanced.tsx';
import styles from './Panel.module.css';
import { PanelHeader } from './PanelHeader.tsx';
import { SelectedForm } from './SelectedForm.tsx';
import { useSelected } from './useSelected.ts';

/** The side panel: an overview of the chain, or the form of what is selected in it. It fills what it is put into. */
export function Panel() {
  const { t } = useTranslation('panel');
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const advanced = useState(false);
  const selection = useSettings((settings) => settings.selection);
  const selected = useSelected(selection);
  const key = keyOf(selected === null ? null : selection);
  // A new form is read from its beginning: its title first, and not from where the last one had been scrolled to.
  useEffect(() => {
    if (key === null) return;
    body.current?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [key]);
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <PanelHeader ref={heading} titleId={title} selected={selected} />
      <div ref={body} className={styles.body} key={key}>
        <AdvancedContext value={advanced}>
          {selection !== null && selected === null && <p className={styles.quiet}>{t('gone')}</p>}
          <SelectedForm selected={selected} />
        </AdvancedContext>
      </div>
    </section>
  );
}

function keyOf(selection: Selection | null): string {
  if (selection === null) return 'all';
  return 'id' in selection ? `${selection.of}/${selection.id}` : selection.of;
}

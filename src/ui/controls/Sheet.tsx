import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What stands above the title; a way back, and the button that closes. */
  readonly above?: ReactNode;
  /** What stands beside the title. */
  readonly beside?: ReactNode;
  /** Another value, another content: its title is read and it begins at its beginning. */
  readonly contentKey: string;
  readonly children: ReactNode;
}

/**
 * What stands beside the page while everything on it stays at work: a title, and a content that scrolls. It fills what
 * it is put into, takes the focus when it opens and gives it back when it closes; Escape closes it.
 */
export function Sheet({ title, onClose, above, beside, contentKey, children }: SheetProps) {
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const wasShown = useRef(false);
  useFocusReturn(sheet);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new content is what this waits for.
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
    // At the start of the app nobody has asked for the sheet: the focus stays where the page begins. Later it stays on
    // the button that leads from one content to the next, or goes where the new content wants it.
    const isAsked = wasShown.current || document.activeElement !== document.body;
    const isHere = sheet.current?.contains(document.activeElement) === true;
    if (isAsked && !isHere) heading.current?.focus({ preventScroll: true });
    wasShown.current = true;
  }, [contentKey]);
  return (
    <section
      ref={sheet}
      className={styles.sheet}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className={styles.header}>
        {above}
        <div className={styles.titleRow}>
          <h2 ref={heading} id={id} className={styles.title} tabIndex={-1}>
            {title}
          </h2>
          {beside}
        </div>
      </header>
      <div ref={body} className={styles.body} key={contentKey}>
        {children}
      </div>
    </section>
  );
}

/** Gives the focus back to whoever had it before, unless it has gone elsewhere by itself. */
function useFocusReturn(sheet: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const element = sheet.current;
    return () => {
      const isInside = element?.contains(document.activeElement) || document.activeElement === document.body;
      if (isInside && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [sheet]);
}

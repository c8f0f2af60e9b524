import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { textLengths } from '../../engine/chain/bounds.ts';
import styles from './StartPage.module.css';

interface CardNameProps {
  readonly name: string;
  /** @param name null when it is to stay as it was; `isLeft`: the focus has gone elsewhere already */
  readonly onDone: (name: string | null, isLeft: boolean) => void;
}

/** The name of a chain, changed where it stands: Enter or leaving it keeps what was typed, Escape does not. */
export function CardName({ name, onDone }: CardNameProps) {
  const { t } = useTranslation('start');
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    // After the menu that led here has given the focus back.
    const frame = requestAnimationFrame(() => input.current?.select());
    input.current?.focus();
    input.current?.select();
    return () => cancelAnimationFrame(frame);
  }, []);
  const finish = (text: string | null, isLeft = false) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(text, isLeft);
  };
  return (
    <input
      ref={input}
      className={styles.rename}
      aria-label={t('card.name')}
      defaultValue={name}
      maxLength={textLengths.name}
      spellCheck={false}
      autoComplete="off"
      onBlur={(event) => finish(event.target.value, true)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // The key would press the card, which has the focus next.
        event.preventDefault();
        if (event.key === 'Enter') finish(event.currentTarget.value);
        else finish(null);
      }}
    />
  );
}

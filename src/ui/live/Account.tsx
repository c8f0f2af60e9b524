import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recording } from '../../engine/simulation/recording.ts';
import { type Happening, happeningsUntil } from './happenings.ts';
import styles from './Live.module.css';
import type { Clock } from './useClock.ts';
import { useLiveWords } from './useLiveWords.ts';

/** The account is written anew so often at most [ms]: it is to be read. */
const PACE = 400;
const LINES = 4;

interface AccountProps {
  readonly clock: Clock;
  readonly recordingAt: () => Recording | null;
}

/** What has just happened, in sentences, the latest first. */
export function Account({ clock: { now }, recordingAt }: AccountProps) {
  const { t } = useTranslation('live');
  const words = useLiveWords();
  const [told, setTold] = useState<{ readonly codp: number; readonly happenings: readonly Happening[] }>({
    codp: 0,
    happenings: [],
  });
  useEffect(() => {
    let written: unknown = null;
    const write = () => {
      const recording = recordingAt();
      const moment = `${recording?.codp} ${now()}`;
      if (recording === null || moment === written) return;
      written = moment;
      setTold({ codp: recording.codp, happenings: happeningsUntil(recording, now(), LINES) });
    };
    write();
    const timer = setInterval(write, PACE);
    return () => clearInterval(timer);
  }, [now, recordingAt]);
  return (
    <ol className={styles.account} aria-label={t('words')}>
      {told.happenings.length === 0 && <li>{t('nothing')}</li>}
      {told.happenings.toReversed().map((happening) => (
        <li key={keyOf(happening)}>
          <span className={styles.moment}>{words.time(happening.time)}</span> {words.happening(happening, told.codp)}
        </li>
      ))}
    </ol>
  );
}

function keyOf(happening: Happening): string {
  return `${happening.kind} ${happening.time} ${'order' in happening ? happening.order : happening.boundary}`;
}

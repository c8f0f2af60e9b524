import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStageSetting } from '../layout/useStage.ts';
import styles from './Live.module.css';
import type { Clock } from './useClock.ts';
import { useLiveWords } from './useLiveWords.ts';

const FACTORS: readonly number[] = [0.125, 0.25, 0.5, 1, 2, 4, 8];
/** Steps of the slider. */
const MOMENTS = 1_000;
/** Clock and slider are told anew so often at most: while all moves they need not, and the page is spared the work [ms]. */
const PACE = { playing: 400, standing: 100 };

interface LiveControlsProps {
  readonly clock: Clock;
  readonly duration: number;
  readonly factor: number;
  readonly onFactor: (factor: number) => void;
  readonly onStep: () => void;
  readonly isReady: boolean;
  readonly hasWords: boolean;
  readonly onWords: (hasWords: boolean) => void;
  /** How the moment stands, in words. */
  readonly summary: () => string;
}

/** Play and pause, one thing at a time, from the beginning, slower and faster, and any moment. */
export function LiveControls(props: LiveControlsProps) {
  const { clock, duration, factor, onFactor, onStep, isReady, hasWords, onWords, summary } = props;
  const { t } = useTranslation('live');
  const { format } = useStageSetting();
  const [spoken, setSpoken] = useState('');
  const place = FACTORS.indexOf(factor);
  const speed = (by: number) => onFactor(FACTORS[Math.min(Math.max(place + by, 0), FACTORS.length - 1)] ?? 1);
  const toggle = () => {
    if (clock.isPlaying) {
      clock.pause();
      setSpoken(summary());
    } else {
      setSpoken('');
      clock.play();
    }
  };
  const step = () => {
    clock.pause();
    onStep();
    setSpoken(summary());
  };
  return (
    <div className={styles.controls}>
      <button type="button" className={styles.play} onClick={toggle}>
        <Drawing path={clock.isPlaying ? 'M4.5 3v10M11.5 3v10' : 'M4 2.5 13 8l-9 5.5Z'} isSolid={!clock.isPlaying} />
        {t(clock.isPlaying ? 'pause' : 'play')}
      </button>
      <IconControl label={t('step')} path="M4 3.5 10 8l-6 4.5ZM12.5 3.5v9" isDisabled={!isReady} onPress={step} />
      <IconControl
        label={t('restart')}
        path="M12 3.5 6 8l6 4.5ZM3.5 3.5v9"
        isDisabled={!isReady}
        onPress={() => clock.set(0)}
      />
      <fieldset className={styles.speed} aria-label={t('speed')}>
        <IconControl label={t('slower')} path="M3 8h10" isDisabled={place <= 0} onPress={() => speed(-1)} />
        <output>{t('times', { factor: format.number(factor) })}</output>
        <IconControl
          label={t('faster')}
          path="M8 3v10M3 8h10"
          isDisabled={place >= FACTORS.length - 1}
          onPress={() => speed(1)}
        />
      </fieldset>
      <Moment clock={clock} duration={duration} isReady={isReady} />
      <button type="button" className={styles.words} aria-pressed={hasWords} onClick={() => onWords(!hasWords)}>
        {t('words')}
      </button>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}

interface MomentProps {
  readonly clock: Clock;
  readonly duration: number;
  readonly isReady: boolean;
}

/** The slider to any moment, and the moment in words; both follow the clock outside React. */
function Moment({ clock, duration, isReady }: MomentProps) {
  const { now, pause, set, isPlaying } = clock;
  const { t } = useTranslation('live');
  const words = useLiveWords();
  const slider = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let told = '';
    const tell = () => {
      const moment = t('clock', { time: words.time(now()) });
      if (slider.current === null || text.current === null || moment === told) return;
      told = moment;
      text.current.textContent = moment;
      slider.current.value = String(duration > 0 ? (MOMENTS * now()) / duration : 0);
      slider.current.setAttribute('aria-valuetext', moment);
    };
    tell();
    const timer = setInterval(tell, isPlaying ? PACE.playing : PACE.standing);
    return () => clearInterval(timer);
  }, [now, duration, isPlaying, t, words]);
  return (
    <div className={styles.scrub}>
      <input
        ref={slider}
        type="range"
        min={0}
        max={MOMENTS}
        step={1}
        defaultValue={0}
        disabled={!isReady}
        aria-label={t('scrub')}
        onChange={({ target }) => {
          pause();
          set((Number(target.value) / MOMENTS) * duration);
        }}
      />
      <span ref={text} className={styles.clock} aria-hidden="true" />
    </div>
  );
}

interface IconControlProps {
  readonly label: string;
  readonly path: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

function IconControl({ label, path, isDisabled, onPress }: IconControlProps) {
  return (
    <button
      type="button"
      className={styles.control}
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Drawing path={path} isSolid={false} />
    </button>
  );
}

function Drawing({ path, isSolid }: { readonly path: string; readonly isSolid: boolean }) {
  return (
    <svg viewBox="0 0 16 16" data-solid={isSolid || undefined} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recording } from '../../engine/simulation/recording.ts';
import { retryRecordings, startRecordings } from '../../state/recordings.ts';
import { useRecordings } from '../../state/useRecordings.ts';
import { useSettings } from '../../state/useSettings.ts';
import { Button } from '../controls/Button.tsx';
import { useFollowPoint } from '../layout/useFollowPoint.ts';
import { useSize } from '../layout/useSize.ts';
import { useStage } from '../layout/useStage.ts';
import { Account } from './Account.tsx';
import { readColours } from './colours.ts';
import { nextHappening } from './happenings.ts';
import styles from './Live.module.css';
import { LiveControls } from './LiveControls.tsx';
import { LiveLegend } from './LiveLegend.tsx';
import { liveLayout } from './layout.ts';
import { type Paths, paint, type Studio } from './paint.ts';
import { emptyScene, look, type Scene } from './scene.ts';
import { drawSprites } from './sprites.ts';
import { useClock } from './useClock.ts';
import { useLiveWords } from './useLiveWords.ts';
import { useReducedMotion } from './useReducedMotion.ts';

/** How long what is done stays in sight, and how long a call rings [s]. */
const LINGER = 0.7;
const RING = 0.9;
/** A usual lead time is watched for so long at the usual speed [s]. */
const WATCHED = 16;
/** Orders come no more slowly than so, on average, at the usual speed [s]. */
const LONGEST_PAUSE = 2;

/**
 * The chain as it works: orders come in, units flow to the decoupling point and wait there, an order meets its unit and goes
 * on as the customer's. What is seen is a recording, a function of the moment, so that it runs both ways; where the point
 * moves, the same customers meet another chain at the same moment.
 */
export function LiveView() {
  const { t } = useTranslation('live');
  const { chain } = useStage();
  const { recordings, plan, isBroken } = useRecordings();
  const [factor, setFactor] = useState(1);
  const [hasWords, setWords] = useState(false);
  const [box, { height }] = useSize<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const isReduced = useReducedMotion();
  useEffect(() => startRecordings(), []);

  const shown = useRef<Recording | null>(null);
  const boundary = useRef(chain.codp);
  const scene = useRef<Scene>(emptyScene(chain.stages.length));
  const paths = useRef<Paths>(new Map());
  const studio = useStudio(canvas, height, plan?.every ?? 1);
  const pace = plan === null ? 1 : factor * Math.max(plan.leadTime / WATCHED, 1 / chain.demand.mean / LONGEST_PAUSE);
  const words = useLiveWords();

  const onFrame = (time: number, elapsed: number) => {
    const recording = recordings.get(boundary.current) ?? shown.current;
    const context = canvas.current?.getContext('2d') ?? null;
    if (recording === null || context === null || studio === null) return;
    shown.current = recording;
    if (scene.current.waiting.length !== chain.stages.length) scene.current = emptyScene(chain.stages.length);
    const calls = words.callsAt(recording.codp);
    look(recording, time, { linger: LINGER * pace, ring: RING * pace, calls }, scene.current);
    const density = canvas.current === null ? 1 : canvas.current.width / studio.layout.width;
    context.setTransform(density, 0, 0, density, 0, 0);
    paint(context, studio, recording, { time, scene: scene.current }, paths.current, elapsed);
  };
  const stepper = (time: number) => (shown.current === null ? time : nextHappening(shown.current, time));
  const duration = recordings.values().next().value?.duration ?? 0;
  const clock = useClock({ end: duration, pace, onFrame, stepper: isReduced ? stepper : null });

  const { refresh } = clock;
  const follow = useCallback(
    (at: number) => {
      boundary.current = at;
      refresh();
    },
    [refresh],
  );
  useFollowPoint(follow);
  // Whatever is recorded, wherever it is drawn: the picture of now is drawn anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the picture is made of, though the effect itself asks nothing of it
  useEffect(() => {
    if (recordings.size === 0) shown.current = null;
    refresh();
  }, [recordings, studio, refresh]);

  const recordingAt = useCallback(() => shown.current, []);
  const isReady = recordings.size > 0;
  return (
    <section className={styles.live} aria-label={t('title')}>
      <LiveControls
        clock={clock}
        duration={duration}
        factor={factor}
        onFactor={setFactor}
        onStep={() => clock.set(stepper(clock.now()))}
        isReady={isReady}
        hasWords={hasWords}
        onWords={setWords}
        summary={() => words.summary(scene.current, clock.now(), shown.current)}
      />
      <div ref={box} className={styles.canvas} dir="ltr">
        <canvas ref={canvas} role="img" aria-label={t('picture')} />
        {!isReady && (
          <div className={styles.state} role="status">
            {t(isBroken ? 'broken' : 'recording')}
            {isBroken && <Button onPress={retryRecordings}>{t('retry')}</Button>}
          </div>
        )}
      </div>
      {hasWords && <Account clock={clock} recordingAt={recordingAt} />}
      <LiveLegend every={plan?.every ?? 1} hasCalls={words.hasCalls} />
    </section>
  );
}

/** What pictures are made with: made anew for another size, theme, language or chain. */
function useStudio(canvas: React.RefObject<HTMLCanvasElement | null>, height: number, every: number): Studio | null {
  const { geometry } = useStage();
  const words = useLiveWords();
  const theme = useSettings((settings) => settings.theme);
  const scheme = useScheme();
  const [studio, setStudio] = useState<Studio | null>(null);
  const picture = words.picture;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides what the page says its colours are
  useEffect(() => {
    const element = canvas.current;
    if (element === null || height === 0) return;
    const density = Math.min(devicePixelRatio || 1, 2);
    element.width = Math.round(geometry.width * density);
    element.height = Math.round(height * density);
    element.style.width = `${geometry.width}px`;
    element.style.height = `${height}px`;
    const layout = liveLayout(geometry, height);
    const parent = element.parentElement ?? element;
    const colours = readColours(parent);
    const font = `600 ${geometry.narrow ? 0.875 * geometry.unit : geometry.unit}px ${getComputedStyle(parent).fontFamily}`;
    setStudio({ layout, colours, sprites: drawSprites(colours, layout.size, density), font, words: picture, every });
  }, [canvas, geometry, height, theme, scheme, picture, every]);
  return studio;
}

/** Changes whenever the device asks for other colours. */
function useScheme(): string {
  const queries = useMemo(
    () => ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query)),
    [],
  );
  const read = useCallback(() => queries.map(({ matches }) => matches).join(), [queries]);
  const [scheme, setScheme] = useState(read);
  useEffect(() => {
    const change = () => setScheme(read());
    for (const query of queries) query.addEventListener('change', change);
    return () => {
      for (const query of queries) query.removeEventListener('change', change);
    };
  }, [queries, read]);
  return scheme;
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recording } from '../../engine/simulation/recording.ts';
import { retryRecordings, startRecordings } from '../../state/recordings.ts';
import { useRecordings } from '../../state/useRecordings.ts';
import { Button } from '../controls/Button.tsx';
import { useFollowPoint } from '../layout/useFollowPoint.ts';
import { useSize } from '../layout/useSize.ts';
import { useStage } from '../layout/useStage.ts';
import { Account } from './Account.tsx';
import { compose } from './compose.ts';
import { nextHappening } from './happenings.ts';
import styles from './Live.module.css';
import { LiveControls } from './LiveControls.tsx';
import { LiveLegend } from './LiveLegend.tsx';
import { noPaths } from './paths.ts';
import { emptyScene, look, type Scene } from './scene.ts';
import { useClock } from './useClock.ts';
import { useLiveWords } from './useLiveWords.ts';
import { usePainter } from './usePainter.ts';
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
  const drawing = useRef<HTMLDivElement>(null);
  const isReduced = useReducedMotion();
  useEffect(() => startRecordings(), []);

  const shown = useRef<Recording | null>(null);
  const boundary = useRef(chain.codp);
  const scene = useRef<Scene>(emptyScene(chain.stages.length));
  const paths = useRef(noPaths());
  const { painting, isBroken: hasNoPainter, retry: hireAgain } = usePainter(drawing, height);
  const pace = plan === null ? 1 : factor * Math.max(plan.leadTime / WATCHED, 1 / chain.demand.mean / LONGEST_PAUSE);
  const words = useLiveWords();

  const onFrame = (time: number, elapsed: number) => {
    const recording = recordings.get(boundary.current) ?? shown.current;
    if (recording === null || painting === null) return;
    shown.current = recording;
    if (scene.current.waiting.length !== chain.stages.length) scene.current = emptyScene(chain.stages.length);
    const calls = words.callsAt(recording.codp);
    look(recording, time, { linger: LINGER * pace, ring: RING * pace, calls }, scene.current);
    const studio = { layout: painting.layout, words: words.picture, every: recording.every };
    const picture = compose(studio, recording, { time, scene: scene.current }, paths.current, elapsed);
    painting.painter.draw(picture);
  };
  const stepper = (time: number) => (shown.current === null ? time : nextHappening(shown.current, time));
  const duration = recordings.values().next().value?.duration ?? null;
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
  }, [recordings, painting, words, refresh]);

  const recordingAt = useCallback(() => shown.current, []);
  const isReady = recordings.size > 0;
  const isOut = isBroken || hasNoPainter;
  const retry = () => {
    if (isBroken) retryRecordings();
    if (hasNoPainter) hireAgain();
  };
  return (
    <section className={styles.live} aria-label={t('title')}>
      <LiveControls
        clock={clock}
        duration={duration ?? 0}
        factor={factor}
        onFactor={setFactor}
        onStep={() => clock.set(stepper(clock.now()))}
        isReady={isReady}
        hasWords={hasWords}
        onWords={setWords}
        summary={() => words.summary(scene.current, clock.now(), shown.current)}
      />
      <div ref={box} className={styles.canvas} dir="ltr">
        <div ref={drawing} role="img" aria-label={t('picture')} />
        {(isOut || !isReady) && (
          <div className={styles.state} role="status">
            {t(isOut ? 'broken' : 'recording')}
            {isOut && <Button onPress={retry}>{t('retry')}</Button>}
          </div>
        )}
      </div>
      {hasWords && <Account clock={clock} recordingAt={recordingAt} />}
      <LiveLegend every={plan?.every ?? 1} hasCalls={words.hasCalls} />
    </section>
  );
}

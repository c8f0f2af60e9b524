import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { useSettings } from '../../state/useSettings.ts';
import { useStage } from '../layout/useStage.ts';
import { readColours } from './colours.ts';
import { type LiveLayout, liveLayout } from './layout.ts';
import { type Painter, startPainter } from './painting.ts';

/** A painter who has taken up the brush for the size and the theme of now. */
export interface Painting {
  readonly painter: Painter;
  readonly layout: LiveLayout;
}

interface Hired {
  readonly painter: Painter;
  readonly canvas: HTMLCanvasElement;
}

interface UsePainter {
  /** Null until everything is ready. */
  readonly painting: Painting | null;
  readonly isBroken: boolean;
  readonly retry: () => void;
}

/**
 * Puts a canvas into an element and has it painted in another thread.
 *
 * @param height of the drawing [px]
 */
export function usePainter(parent: RefObject<HTMLElement | null>, height: number): UsePainter {
  const { geometry, chain } = useStage();
  const stages = chain.stages.length;
  const theme = useSettings((settings) => settings.theme);
  const scheme = useScheme();
  const { hired, isBroken, retry } = useHired(parent);
  const [painting, setPainting] = useState<Painting | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides what the page says its colours are
  useEffect(() => {
    if (hired === null || parent.current === null || height === 0) return;
    const { painter, canvas } = hired;
    const layout = liveLayout(geometry, height, stages);
    const family = getComputedStyle(parent.current).fontFamily;
    const font = `600 ${geometry.narrow ? 0.875 * geometry.unit : geometry.unit}px ${family}`;
    const colours = readColours(parent.current);
    const { width, size } = layout;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    painter.takeUp({ width, height, density: Math.min(devicePixelRatio || 1, 2), size, colours, font });
    setPainting({ painter, layout });
  }, [hired, parent, geometry, height, stages, theme, scheme]);
  return { painting: painting?.painter === hired?.painter ? painting : null, isBroken, retry };
}

/** A canvas can be given away only once: another painter, another canvas. */
function useHired(parent: RefObject<HTMLElement | null>) {
  const [attempt, setAttempt] = useState(0);
  const [hired, setHired] = useState<Hired | null>(null);
  const [isBroken, setBroken] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt, another painter
  useEffect(() => {
    const canvas = document.createElement('canvas');
    parent.current?.append(canvas);
    const painter = startPainter(canvas, () => setBroken(true));
    setHired({ painter, canvas });
    return () => {
      painter.end();
      canvas.remove();
      setHired(null);
    };
  }, [parent, attempt]);
  const retry = useCallback(() => {
    setBroken(false);
    setAttempt((count) => count + 1);
  }, []);
  return { hired, isBroken, retry };
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

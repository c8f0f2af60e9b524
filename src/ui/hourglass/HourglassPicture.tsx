import type { MouseEvent } from 'react';
import { boundaryX, nearestStop } from '../layout/geometry.ts';
import { movePointTo, settlePoint } from '../layout/movePoint.ts';
import { PointHalf } from '../layout/PointHalf.tsx';
import { useSize } from '../layout/useSize.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Hourglass.module.css';
import { type Kinds, waistOf } from './kindsAlong.ts';
import { halfHeight, silhouette } from './silhouette.ts';

interface HourglassPictureProps {
  readonly along: readonly Kinds[];
  readonly label: string;
}

/** Room above and below the widest place, for its number [rem]. */
const MARGIN = 1.75;
/** Room for a number at every stop [rem]. */
const NUMBER = 3.5;

/** The hourglass on its side: hatched as far as it is made on forecast, outlined past the point. A click moves the point. */
export function HourglassPicture({ along, label }: HourglassPictureProps) {
  const { geometry, boundaries } = useStageSetting();
  const [ref, { height }] = useSize<HTMLDivElement>();
  const shown = along.filter(({ position }) => boundaries.includes(position.codp));
  const moveHere = (event: MouseEvent<SVGSVGElement>) => {
    const stop = nearestStop(geometry, event.clientX - event.currentTarget.getBoundingClientRect().left);
    if (stop !== null) settlePoint(() => movePointTo(stop.codp));
  };
  const most = Math.max(1, ...along.map(({ combined }) => combined));
  const frame = { middle: height / 2, half: Math.max(height / 2 - MARGIN * geometry.unit, 1), most };
  const x = ({ position }: Kinds) => boundaryX(geometry, position.codp);
  const outline = silhouette(
    shown.map((here) => ({ x: x(here), kinds: here.kinds })),
    frame,
  );
  const combined = silhouette(
    shown.map((here) => ({ x: x(here), kinds: here.combined })),
    frame,
  );
  const size = { width: geometry.width, height };
  return (
    <div ref={ref} className={styles.canvas}>
      {height > 0 && (
        <>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: a second way for pointers; keys have the range over the rail */}
          <svg {...size} role="img" aria-label={label} onClick={moveHere}>
            {combined !== outline && <path className={styles.combined} d={combined} />}
            <path className={styles.past} d={outline} />
          </svg>
          <PointHalf side="source">
            <svg {...size} focusable="false" aria-hidden="true">
              <path className={styles.ahead} d={outline} />
            </svg>
          </PointHalf>
          <Numbers shown={shown} frame={frame} />
        </>
      )}
    </div>
  );
}

interface NumbersProps {
  readonly shown: readonly Kinds[];
  readonly frame: { readonly middle: number; readonly half: number; readonly most: number };
}

/** The number of kinds at every stop with room for it, and which of them is the waist. */
function Numbers({ shown, frame }: NumbersProps) {
  const t = useT();
  const { geometry, format } = useStageSetting();
  const waist = waistOf(shown);
  const hasRoom = geometry.pitch >= NUMBER * geometry.unit;
  return (
    <svg
      className={styles.numbers}
      width={geometry.width}
      height={frame.middle * 2}
      aria-hidden="true"
      focusable="false"
    >
      {shown.map((here) => {
        if (here !== waist && !hasRoom) return null;
        const x = boundaryX(geometry, here.position.codp);
        const reach = halfHeight(here.kinds, frame.most) * frame.half;
        return (
          <g key={here.position.codp} data-waist={here === waist || undefined}>
            <text x={x} y={frame.middle - reach - 0.375 * geometry.unit}>
              {here.kinds === 0 ? '–' : format.count(here.kinds)}
            </text>
            {here === waist && (
              <text x={x} y={frame.middle + reach + 1.125 * geometry.unit}>
                {t('hourglass.waist')}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

import { superviseWorker } from '../../worker/superviseWorker.ts';
import type { Brush, Picture } from './picture.ts';

/** What the painter is asked: where to draw, what with, and what. */
export type PainterRequest =
  | { readonly canvas: OffscreenCanvas }
  | { readonly brush: Brush }
  | { readonly picture: Picture };

/** Somebody who draws in another thread, so that no picture ever keeps the page waiting. */
export interface Painter {
  readonly takeUp: (brush: Brush) => void;
  /** A picture that comes while another is drawn waits for it; of those that wait the latest is drawn. */
  readonly draw: (picture: Picture) => void;
  readonly end: () => void;
}

/** Starts a painter on a canvas that nobody has drawn on; never throws. */
export function startPainter(element: HTMLCanvasElement, onCrash: () => void): Painter {
  let isBusy = false;
  let waiting: Picture | null = null;
  const worker = superviseWorker<PainterRequest, 'drawn'>(
    () => new Worker(new URL('./painter.worker.ts', import.meta.url), { type: 'module' }),
    {
      answer: () => {
        isBusy = false;
        const next = waiting;
        waiting = null;
        if (next !== null) draw(next);
      },
      crash: onCrash,
    },
  );
  const draw = (picture: Picture) => {
    if (isBusy) {
      waiting = picture;
      return;
    }
    isBusy = true;
    worker.ask({ picture }, [picture.marks.buffer]);
  };
  const canvas = element.transferControlToOffscreen();
  worker.ask({ canvas }, [canvas]);
  return { takeUp: (brush) => worker.ask({ brush }), draw, end: worker.end };
}

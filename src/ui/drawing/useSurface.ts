import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import { activeChain } from '../../state/activeChain.ts';
import { documentStore } from '../../state/documentStore.ts';
import { followPoint } from '../layout/followPoint.ts';
import { type Axis, attachReorder } from './attachReorder.ts';
import { focusWhenFree } from './focusWhenFree.ts';

/** What a surface on which a chain is drawn has in common with any other. */
export interface Surface {
  /** For the list of stages. */
  readonly list: RefObject<HTMLOListElement | null>;
  /** What was done last, to be read aloud. */
  readonly spoken: string;
  readonly onMoved: (id: string) => void;
  readonly onAdded: (id: string) => void;
  readonly onRemoved: (index: number) => void;
}

/** Dragging, the mark of the gap where the point stands, and words and focus after what was done. */
export function useSurface(axis: Axis, stages: Chain['stages']): Surface {
  const { t } = useTranslation('drawing');
  const list = useRef<HTMLOListElement>(null);
  const [spoken, setSpoken] = useState('');
  const say = (key: 'moved' | 'added', id: string) => {
    const { stages: now } = activeChain(documentStore.getState().workspace);
    const index = now.findIndex((stage) => stage.id === id);
    setSpoken(t(key, { name: now[index]?.name ?? '', number: index + 1, count: now.length }));
  };
  const dropped = useRef((_id: string) => {});
  dropped.current = (id) => say('moved', id);
  useEffect(() => {
    if (list.current === null) return;
    return attachReorder(list.current, axis, (id) => dropped.current(id));
  }, [axis]);
  useActiveGap(list, stages);
  return {
    list,
    spoken,
    onMoved: (id) => say('moved', id),
    onAdded: (id) => say('added', id),
    onRemoved: (index) => {
      setSpoken('');
      // The notice says what is gone; the hand goes on at the stage that has come to stand there.
      requestAnimationFrame(() => {
        const menus = list.current?.querySelectorAll<HTMLElement>('[data-handle]') ?? [];
        const next = menus[Math.min(index, menus.length - 1)];
        if (next !== undefined) focusWhenFree(next);
      });
    },
  };
}

/** Marks the gap where the point stands, outside React. */
function useActiveGap(list: RefObject<HTMLOListElement | null>, stages: Chain['stages']): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other stages, other gaps
  useLayoutEffect(
    () =>
      followPoint((boundary) => {
        for (const gap of list.current?.querySelectorAll<HTMLElement>('[data-gap]') ?? []) {
          gap.toggleAttribute('data-active', gap.dataset.gap === String(boundary));
        }
      }),
    [list, stages],
  );
}

import { useEffect, useRef, useState } from 'react';
import { activeChain } from '../../state/activeChain.ts';
import { documentStore } from '../../state/documentStore.ts';
import { gestureStore } from '../../state/gesture.ts';
import { positionOf } from '../../state/results.ts';
import { useOverloadWords } from '../figures/useOverloadWords.ts';
import { useStage } from './useStage.ts';
import { useT } from './useT.ts';
import { useWords } from './useWords.ts';

/** How long the hand must rest before the consequence is spoken [ms]. */
const REST = 350;

/** Speaks the consequence of a move once, when the point has been let go. */
export function Announcer() {
  const [spoken, setSpoken] = useState('');
  const words = useSpoken();
  const latest = useRef(words);
  latest.current = words;
  useEffect(() => {
    let told = now();
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (gestureStore.getState().before !== null || now() === told) return;
        told = now();
        setSpoken(latest.current());
      }, REST);
    };
    const stops = [documentStore.subscribe(wait), gestureStore.subscribe(wait)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
}

function now(): number {
  return activeChain(documentStore.getState().workspace).codp;
}

function useSpoken(): () => string {
  const t = useT();
  const {
    chain,
    format: { time, money, percent, list },
  } = useStage();
  const words = useWords();
  const { cure } = useOverloadWords();
  return () => {
    const position = positionOf(activeChain(documentStore.getState().workspace));
    const name = words.full(position);
    if (position.overloaded.length > 0) return t('point.spokenOverloaded', { position: name, reason: cure(position) });
    const consequence = t('point.spoken', {
      position: name,
      time: time(position.leadTime.mean),
      cost: money(position.cost.inventory),
      level: percent(position.customization.level),
    });
    const others = position.stocks.filter(({ boundary }) => boundary < position.codp);
    if (others.length === 0) return consequence;
    const names = others.map(({ stage }) => chain.stages.find(({ id }) => id === stage)?.name ?? stage).reverse();
    return `${consequence} ${t('stocks.spoken', { stages: list(names) })}`;
  };
}

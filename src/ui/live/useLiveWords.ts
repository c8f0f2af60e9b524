import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recording } from '../../engine/simulation/recording.ts';
import { useStage } from '../layout/useStage.ts';
import type { LiveWords } from './compose.ts';
import type { Happening } from './happenings.ts';
import type { CallRates, Scene } from './scene.ts';

/** What the live view says. */
export interface LiveTexts {
  readonly picture: LiveWords;
  /** How a moment stands, in a sentence or two. */
  readonly summary: (scene: Scene, time: number, recording: Recording | null) => string;
  readonly happening: (happening: Happening, codp: number) => string;
  readonly time: (time: number) => string;
  readonly callsAt: (codp: number) => CallRates;
  readonly hasCalls: boolean;
}

export function useLiveWords(): LiveTexts {
  const { t } = useTranslation('live');
  const { chain, evaluation, format, overload } = useStage();
  return useMemo(() => {
    const { contactsPerWait, contactsPerLate } = chain.market;
    const promiseAt = (codp: number) => evaluation.positions[codp]?.promise ?? null;
    const time = (value: number) => format.time(Number(value.toFixed(value < 10 ? 2 : 1)));
    const stageBefore = (boundary: number) => chain.stages[boundary - 1]?.name ?? '';
    const overloaded = evaluation.positions.map((position) => new Set(position.overloaded));
    const ids = chain.stages.map(({ id }) => id);
    return {
      picture: {
        count: format.count,
        onHand: (units) => t('onHand', { units }),
        waiting: (orders) => t('waiting', { count: orders, orders: format.count(orders) }),
        isOverloaded: (codp, stage) => overloaded[codp]?.has(ids[stage] ?? '') ?? false,
      },
      summary: (scene, now, recording) => {
        const position = recording === null ? undefined : evaluation.positions[recording.codp];
        const every = recording?.every ?? 1;
        const orders = scene.orders * every;
        const sentence = t('now', {
          time: time(now),
          orders: t('orders', { count: orders, number: format.count(orders) }),
          waiting: format.count(scene.atPoint * every),
        });
        if (position === undefined || position.overloaded.length === 0) return sentence;
        return `${sentence} ${t('nowOverloaded', { cure: overload.cure(position) })}`;
      },
      happening: (happening, codp) => {
        if (happening.kind === 'shelved') {
          return t('happening.shelved', { count: happening.units, stage: stageBefore(happening.boundary) });
        }
        if (happening.kind === 'runsOut') return t('happening.runsOut', { stage: stageBefore(happening.boundary) });
        const order = format.count(happening.order);
        if (happening.kind !== 'delivered') return t(`happening.${happening.kind}`, { order });
        const promise = promiseAt(codp);
        const isLate = promise !== null && happening.leadTime > promise;
        const leadTime = format.time(happening.leadTime);
        return t(isLate ? 'happening.deliveredLate' : 'happening.delivered', { order, leadTime });
      },
      time,
      callsAt: (codp) => ({ perWait: contactsPerWait, perLate: contactsPerLate, promise: promiseAt(codp) }),
      hasCalls: contactsPerWait > 0 || contactsPerLate > 0,
    };
  }, [t, chain, evaluation, format, overload]);
}

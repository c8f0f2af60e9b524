import type { useTranslation } from 'react-i18next';

/** Gives the texts of the stage, and those that all views share. */
export type StageTexts = ReturnType<typeof useTranslation<['stage', 'common']>>['t'];

/**
 * The same, with whatever has nothing to fill in looked up once: most texts of the stage are such words, and each is asked
 * for at every stop.
 */
export function remembered(texts: StageTexts): StageTexts {
  const known = new Map<unknown, unknown>();
  return new Proxy(texts, {
    apply: (target, self, given: unknown[]) => {
      const [key, ...filled] = given;
      if (filled.length > 0 || typeof key !== 'string') return Reflect.apply(target, self, given);
      if (!known.has(key)) known.set(key, Reflect.apply(target, self, given));
      return known.get(key);
    },
  });
}

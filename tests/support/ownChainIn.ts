import type { Chain } from '../../src/engine/chain/chain.ts';
import type { Language } from '../../src/i18n/language.ts';
import { ownChain } from '../../src/state/ownChain.ts';
import { texts } from './texts.ts';

/** What *Start my own chain* opens in a language. */
export function ownChainIn(language: Language): Chain {
  const t = texts(language);
  return ownChain({
    language,
    name: t('drawing:own.name'),
    description: t('drawing:own.description'),
    stages: t('drawing:newName', { returnObjects: true }),
    assembly: t('drawing:own.assembly'),
    size: t('drawing:own.size'),
    colour: t('drawing:own.colour'),
  });
}

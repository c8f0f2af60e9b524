import { readDocument } from '../document/readDocument.ts';
import type { Chain } from '../engine/chain/chain.ts';
import type { Language } from '../i18n/language.ts';
import { activeChain } from './activeChain.ts';
import { EXAMPLES, type ExampleName, loadExample } from './examples.ts';

/** The chains of all examples in a language; without those that cannot be had. */
export async function exampleChains(language: Language): Promise<ReadonlyMap<ExampleName, Chain>> {
  const chains = await Promise.all(
    EXAMPLES.map(async (name) => {
      const text = await loadExample(name, language);
      const result = text === null ? null : readDocument(text);
      return result?.ok ? ([[name, activeChain(result.value)]] as const) : [];
    }),
  );
  return new Map(chains.flat());
}

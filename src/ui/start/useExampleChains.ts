import { useEffect, useState } from 'react';
import type { Chain } from '../../engine/chain/chain.ts';
import { exampleChains } from '../../state/exampleChains.ts';
import type { ExampleName } from '../../state/examples.ts';
import { useSettings } from '../../state/useSettings.ts';

const NONE: ReadonlyMap<ExampleName, Chain> = new Map();

/** The chains of the examples in the language of the screen; without those that could not be had. */
export function useExampleChains(): ReadonlyMap<ExampleName, Chain> {
  const language = useSettings((settings) => settings.language);
  const [chains, setChains] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    void exampleChains(language).then((loaded) => {
      if (isWanted) setChains(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return chains;
}

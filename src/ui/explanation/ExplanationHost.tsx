import { lazy, Suspense } from 'react';
import { useExplained } from '../../state/useExplained.ts';
import { LoadBoundary } from '../layout/LoadBoundary.tsx';

const Explanation = lazy(async () => ({ default: (await import('./Explanation.tsx')).Explanation }));
const ModelDocument = lazy(async () => ({ default: (await import('./ModelDocument.tsx')).ModelDocument }));

/** Where figures explain themselves and the model is read; both are loaded when they are first asked for. */
export function ExplanationHost() {
  const isExplaining = useExplained(({ trail }) => trail.length > 0);
  const isReading = useExplained(({ section }) => section !== null);
  return (
    <LoadBoundary>
      <Suspense>
        {isExplaining && <Explanation />}
        {isReading && <ModelDocument />}
      </Suspense>
    </LoadBoundary>
  );
}

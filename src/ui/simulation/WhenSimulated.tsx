import { type ReactNode, Suspense } from 'react';
import { useSimulation } from '../../state/useSimulation.ts';
import { LoadBoundary } from '../layout/LoadBoundary.tsx';

/** What is no part of the first screen: loaded and shown as soon as something of this very chain is simulated. */
export function WhenSimulated({ children }: { readonly children: ReactNode }) {
  const { status } = useSimulation();
  if (status === 'resting') return null;
  return (
    <LoadBoundary>
      <Suspense>{children}</Suspense>
    </LoadBoundary>
  );
}

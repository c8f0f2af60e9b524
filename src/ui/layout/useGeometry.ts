import { createContext, useContext } from 'react';
import type { StageGeometry } from './geometry.ts';

const GeometryContext = createContext<StageGeometry | null>(null);

export const GeometryProvider = GeometryContext.Provider;

/**
 * The horizontal geometry that rail, chain and charts share; it changes with the window and the chain only.
 *
 * @throws Error outside the stage
 */
export function useGeometry(): StageGeometry {
  const geometry = useContext(GeometryContext);
  if (geometry === null) throw new Error('useGeometry must be used inside the stage');
  return geometry;
}

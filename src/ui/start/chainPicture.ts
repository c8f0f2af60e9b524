import type { Chain } from '../../engine/chain/chain.ts';

/** Width and height of the picture, in its own units. */
export const WIDTH = 240;
export const HEIGHT = 64;

const MARGIN = 10;
/** The widest a block may be, so that a chain of two stages is not two walls. */
const WIDEST = 48;

/** A stage as a thumbnail shows it. */
export interface PictureBlock {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly driven: 'forecast' | 'order';
  /** How many wishes enter here. */
  readonly wishes: number;
}

/** A chain as a thumbnail shows it. */
export interface ChainGeometry {
  readonly blocks: readonly PictureBlock[];
  /** Where the decoupling point stands. */
  readonly point: number;
}

/** Where everything stands in the thumbnail of a chain: equal blocks, closer together the more there are. */
export function chainPicture({ stages, wishes, codp }: Pick<Chain, 'stages' | 'wishes' | 'codp'>): ChainGeometry {
  const pitch = Math.min((WIDTH - 2 * MARGIN) / stages.length, WIDEST);
  const left = (WIDTH - pitch * stages.length) / 2;
  const gap = Math.min(pitch * 0.2, 6);
  return {
    blocks: stages.map(({ id, nature }, index) => ({
      id,
      x: left + index * pitch + gap / 2,
      width: pitch - gap,
      driven: index < codp && nature !== 'order' ? 'forecast' : 'order',
      wishes: wishes.filter(({ stage }) => stage === id).length,
    })),
    point: left + codp * pitch,
  };
}

import { nextUniform, nextWord, type RandomStream } from './randomStream.ts';

/*
 * The ziggurat of Marsaglia & Tsang (2000, Journal of Statistical Software 5(8)): a density covered by 256 layers of the
 * same area. Nearly every draw lies wholly inside its layer and costs one multiplication; the others are tried against
 * the density itself, so that the law is exact. Three times as fast as a logarithm for every draw.
 */

interface Layers {
  /** Right edge of each layer, from the lowest to the top; one more than there are layers. */
  readonly edges: Float64Array;
  /** The density at those edges. */
  readonly heights: Float64Array;
}

const LAYERS = 256;
/** Where the lowest layer meets the tail, and the area of every layer. */
const EXPONENTIAL = { tail: 7.697117470131487, area: 3.949659822581572e-3 };
const NORMAL = { tail: 3.6541528853610088, area: 4.92867323399e-3 };

const exponentialLayers = layersOf(
  EXPONENTIAL,
  (x) => Math.exp(-x),
  (y) => -Math.log(y),
);
const normalLayers = layersOf(
  NORMAL,
  (x) => Math.exp(-0.5 * x * x),
  (y) => Math.sqrt(-2 * Math.log(y)),
);

function layersOf(
  { tail, area }: { readonly tail: number; readonly area: number },
  density: (x: number) => number,
  inverse: (y: number) => number,
): Layers {
  const edges = new Float64Array(LAYERS + 1);
  const heights = new Float64Array(LAYERS + 1);
  // The lowest layer holds the tail as well: its edge is that of a rectangle of the same area.
  edges[0] = area / density(tail);
  let edge = tail;
  for (let layer = 1; layer < LAYERS; layer++) {
    edges[layer] = edge;
    heights[layer] = density(edge);
    edge = inverse(Math.min(1, area / edge + density(edge)));
  }
  heights[LAYERS] = 1;
  return { edges, heights };
}

/** A draw from the exponential law of mean 1. */
export function nextExponential(stream: RandomStream): number {
  const { edges, heights } = exponentialLayers;
  for (;;) {
    const layer = nextWord(stream) & (LAYERS - 1);
    const x = nextUniform(stream) * (edges[layer] ?? 0);
    if (x < (edges[layer + 1] ?? 0)) return x;
    if (layer === 0) return EXPONENTIAL.tail - Math.log(nextUniform(stream));
    const low = heights[layer] ?? 0;
    if (low + nextUniform(stream) * ((heights[layer + 1] ?? 0) - low) < Math.exp(-x)) return x;
  }
}

/** A draw from the standard normal law. */
export function nextNormal(stream: RandomStream): number {
  const { edges, heights } = normalLayers;
  for (;;) {
    const word = nextWord(stream);
    const layer = word & (LAYERS - 1);
    const sign = word & LAYERS ? -1 : 1;
    const x = nextUniform(stream) * (edges[layer] ?? 0);
    if (x < (edges[layer + 1] ?? 0)) return sign * x;
    if (layer === 0) return sign * normalTail(stream);
    const low = heights[layer] ?? 0;
    if (low + nextUniform(stream) * ((heights[layer + 1] ?? 0) - low) < Math.exp(-0.5 * x * x)) return sign * x;
  }
}

/** A standard normal draw beyond the lowest layer (Marsaglia 1964). */
function normalTail(stream: RandomStream): number {
  for (;;) {
    const beyond = -Math.log(nextUniform(stream)) / NORMAL.tail;
    if (-2 * Math.log(nextUniform(stream)) > beyond * beyond) return NORMAL.tail + beyond;
  }
}

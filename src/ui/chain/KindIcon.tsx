import type { StageKind } from '../../engine/chain/chain.ts';

const PATHS: Readonly<Record<StageKind, string>> = {
  // A speech bubble: the order is taken.
  sales: 'M2 3h12v8H7.5L4.5 14v-3H2Z',
  // Compasses: something is designed.
  engineering: 'M8 1.5v2M8 3.5 3.5 14M8 3.5 12.5 14M5 10.5h6M6.75 3.5a1.25 1.25 0 1 0 2.5 0 1.25 1.25 0 0 0-2.5 0Z',
  // A box coming in.
  purchasing: 'M2 8.5V14h12V8.5M8 1.5v8M5 6.75l3 3 3-3',
  // A factory with its roof.
  production: 'M1.75 14V7l4.25 2.5V7l4.25 2.5V2.5h4V14Z',
  // Two parts that fit into one another.
  assembly: 'M2 4.5h5v2.25a1.25 1.25 0 1 1 0 2.5v2.25H2ZM7 4.5h7v7H7',
  // A lorry.
  delivery:
    'M1.5 3.5h8.5v8H1.5ZM10 6.5h2.75l1.75 2.25v2.75H10M4.5 13a1.25 1.25 0 1 0 0-2.5 1.25 1.25 0 0 0 0 2.5ZM11.75 13a1.25 1.25 0 1 0 0-2.5 1.25 1.25 0 0 0 0 2.5Z',
  // Work of any kind.
  other: 'M3 3h10v10H3Z',
};

/** What kind of work a stage does, drawn in the colour of the text beside it. */
export function KindIcon({ kind }: { readonly kind: StageKind }) {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path
        d={PATHS[kind]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}

const PATHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7',
  redo: 'm10 3 3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H9',
  close: 'm4 4 8 8M12 4l-8 8',
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  down: 'm3 6 5 5 5-5',
  check: 'm3 8.5 3.5 3.5L13 5',
  open: 'M2 13V3.5h4l1.5 2H14V13ZM2 13l2-5h10',
  save: 'M8 2v8m-3.5-3L8 10.5 11.5 7M3 13.5h10',
  edit: 'M3 13l.6-3L11 2.6l2.4 2.4L6 12.4Z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  examples: 'M2.5 3.5h4v4h-4ZM9.5 3.5h4v4h-4ZM2.5 10h4v3.5h-4ZM9.5 10h4v3.5h-4Z',
  system: 'M2.5 3h11v8h-11ZM6 13.5h4M8 11v2.5',
  light: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  dark: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7Z',
  full: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  print: 'M4.5 6V2h7v4M4.5 12h-2V6h11v6h-2M4.5 9.5h7V14h-7Z',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3l3.2 3.2',
  keys: 'M1.5 4h13v8h-13ZM4 6.5h.01M6.7 6.5h.01M9.3 6.5h.01M12 6.5h.01M5 9.5h6',
  chains: 'M1.5 9.5H5V13H1.5ZM6.25 9.5h3.5V13h-3.5ZM11 9.5h3.5V13H11ZM5.5 3h5L8 6.5Z',
  copy: 'M5.5 5.5V2.5h8v8h-3M2.5 5.5h8v8h-8Z',
  look: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  projector:
    'M1.5 5.5h13v6h-13ZM10.5 7a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM4 8.5h2M4 13h.01M12 13h.01M8 1.5v1.5M4.5 2.2l.6 1.3M11.5 2.2l-.6 1.3',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  question: 'M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.8h.01',
  warning: 'M8 2 14.5 13.5h-13ZM8 6.5v3M8 11.6h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing of 16 px in the colour of the text; never the only carrier of a meaning, so hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="1rem" height="1rem" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === 'more' ? 2.2 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The colours of the theme that the live view is drawn in, as the page shows them now. */
export interface Colours {
  readonly quiet: string;
  readonly control: string;
  readonly surface: string;
  readonly cool: string;
  readonly coolFill: string;
  readonly coolHatch: string;
  readonly warm: string;
  readonly loss: string;
}

const TOKENS: Readonly<Record<keyof Colours, string>> = {
  quiet: 'var(--quiet)',
  control: 'var(--control)',
  surface: 'var(--surface)',
  cool: 'var(--cool)',
  coolFill: 'var(--cool-fill)',
  coolHatch: 'var(--cool-hatch)',
  warm: 'var(--warm)',
  loss: 'var(--loss)',
};

/** Where the device has colours of its own: the customer's is what it marks things with. */
const FORCED: Readonly<Record<keyof Colours, string>> = {
  quiet: 'CanvasText',
  control: 'CanvasText',
  surface: 'Canvas',
  cool: 'CanvasText',
  coolFill: 'Canvas',
  coolHatch: 'CanvasText',
  warm: 'Highlight',
  loss: 'CanvasText',
};

/** Asks the page what its colours come to: a drawing knows no variables. */
export function readColours(element: HTMLElement): Colours {
  const sources = matchMedia('(forced-colors: active)').matches ? FORCED : TOKENS;
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const read = (key: keyof Colours) => {
    probe.style.color = sources[key];
    return getComputedStyle(probe).color;
  };
  const colours: Colours = {
    quiet: read('quiet'),
    control: read('control'),
    surface: read('surface'),
    cool: read('cool'),
    coolFill: read('coolFill'),
    coolHatch: read('coolHatch'),
    warm: read('warm'),
    loss: read('loss'),
  };
  probe.remove();
  return colours;
}

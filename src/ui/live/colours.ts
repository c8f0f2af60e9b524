/** The colours of the theme that the live view is drawn in, as the page shows them now. */
export interface Colours {
  readonly ink: string;
  readonly quiet: string;
  readonly control: string;
  readonly surface: string;
  readonly cool: string;
  readonly coolFill: string;
  readonly coolHatch: string;
  readonly warm: string;
  readonly onWarm: string;
  readonly loss: string;
}

/** Asks the page what its tokens come to: a drawing knows no variables. */
export function readColours(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  element.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ink: read('--ink'),
    quiet: read('--quiet'),
    control: read('--control'),
    surface: read('--surface'),
    cool: read('--cool'),
    coolFill: read('--cool-fill'),
    coolHatch: read('--cool-hatch'),
    warm: read('--warm'),
    onWarm: read('--on-warm'),
    loss: read('--loss'),
  };
  probe.remove();
  return colours;
}

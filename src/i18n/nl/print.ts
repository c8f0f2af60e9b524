import type { print as english } from '../en/print.ts';
import type { Texts } from '../texts.ts';

export const print = {
  assumptions: 'Waarmee is gerekend',
  promise: 'Belofte',
  promisePercentile: 'wat {{percent}} van de orders haalt',
  spread: 'Spreiding van de vraag',
  spreadLine: '± {{std}}; voorspelfout {{error}}',
  stage: { name: 'Stap', time: 'Tijd', capacity: 'Capaciteit', lot: 'Serie', value: 'Toegevoegde waarde' },
  wish: { name: 'Wens', stage: 'Stap', wanted: 'Gewenst', kept: 'Klaar', serves: 'Bedient' },
  more: 'en nog {{count}}, in het bestand',
} as const satisfies Texts<typeof english>;

import type { common as english } from '../en/common.ts';
import type { Texts } from '../texts.ts';

export const common = {
  appName: 'KOOP Lab',
  untitled: 'Naamloze keten',
  copyOf: '{{name}} (kopie)',
  none: '—',
  explain: 'Wat is dit? {{about}}',
  why: { about: 'Waarom? {{about}}', value: '{{value}}: waarom? {{about}}' },
  action: {
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    open: 'Bestand openen',
    save: 'Bestand opslaan',
    cancel: 'Annuleren',
    close: 'Sluiten',
    retry: 'Nog eens proberen',
    reload: 'Opnieuw laden',
  },
  saveState: {
    saved: 'Opgeslagen op dit apparaat',
    saving: 'Opslaan…',
    failed: {
      quota: 'Niet opgeslagen: de opslag van deze browser is vol. Sla het bestand op om het werk te houden.',
      refused: 'Niet opgeslagen: deze browser weigert deze pagina opslag. Sla het bestand op om het werk te houden.',
      unavailable:
        'Niet opgeslagen: de opslag van deze browser antwoordt niet. Sla het bestand op om het werk te houden.',
    },
  },
  notice: {
    damagedKept:
      'Het werk dat in deze browser was bewaard, is niet te lezen. Het is apart gelegd; er is niets van weggegooid.',
    newerStored:
      'Het document dat open stond, is opgeslagen door een nieuwere KOOP Lab. Het blijft zoals het is; laad opnieuw om bij te werken, dan gaat het weer open.',
    keptAsCopy:
      'Een ander tabblad heeft dit document intussen gewijzigd. Daarvan is niets overschreven: wat hier is gedaan, gaat verder als kopie.',
    exampleUnavailable: 'Het voorbeeld is niet te laden.',
    languageUnavailable: 'De teksten in die taal zijn niet te laden.',
    exampleNotSwitched: 'Het voorbeeld is in deze taal niet te laden.',
    simulationCrashed:
      'De simulatie brak af en is opnieuw gestart. De cijfers uit de formules en uw werk zijn niet geraakt.',
    updateReady: 'Er is een nieuwe versie klaar. Uw werk blijft zoals het is.',
    lastStage: 'De laatste stap kan niet weg: een keten heeft er minstens één nodig.',
    chainFull: 'De keten is vol: hoogstens 100 stappen, en 50 wensen.',
  },
  example: {
    'machine-builder': 'Machinebouwer',
    kitchens: 'Keukens',
    'paint-mixing': 'Verf mengen',
    'modular-houses': 'Modulaire woningen',
    'e-bikes': 'Elektrische fietsen',
    printers: 'Printers',
    'fashion-web-shop': 'Webwinkel in mode',
    trucks: 'Vrachtwagens',
  },
  position: {
    ETO: 'ontwerpen op order',
    PTO: 'inkopen op order',
    MTO: 'maken op order',
    ATO: 'assembleren op order',
    MTS: 'maken op voorraad',
    STS: 'leveren op voorraad',
  },
  theme: { system: 'Zoals het apparaat', light: 'Licht', dark: 'Donker', projector: 'Projector' },
} as const satisfies Texts<typeof english>;

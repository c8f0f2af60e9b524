import type { bar as english } from '../en/bar.ts';
import type { Texts } from '../texts.ts';

export const bar = {
  label: 'Document',
  documentName: 'Naam van het document',
  save: {
    saved: 'opgeslagen',
    saving: 'bezig…',
    failed: 'niet opgeslagen',
    savedHelp: 'Opgeslagen in deze browser, op dit apparaat. Er gaat niets vanaf.',
  },
  history: { undo: 'Ongedaan maken', redo: 'Opnieuw' },
  scenario: 'Scenario',
  scenarioUnnamed: 'Scenario {{number}}',
  examples: 'Voorbeelden',
  stories: {
    'machine-builder': 'Elke machine is anders. Hoeveel kan er al klaar zijn voordat de klant bekend is?',
    kitchens: '375 soorten plaat worden 120 corpussen: dichter bij de klant wordt de voorraad kleiner.',
    'paint-mixing':
      '12 soorten basisverf worden 20.000 soorten blik: vooraf gemaakt wacht de klant langer en zit er veel meer geld vast.',
    'modular-houses': 'Dertig modules voor 15.625 huizen: elk is er bijna altijd, alle zes tegelijk niet.',
    'e-bikes': '48 soorten frames worden er 9.000 bij de dealers. Waar houdt het uitwaaieren op?',
    printers: 'Zes modellen uit één stapel of uit zes: een derde minder veiligheidsvoorraad, met de vraag van HP zelf.',
    'fashion-web-shop': 'Klanten willen het binnen drie dagen. Alleen het magazijn redt dat, als er iets achter ligt.',
    trucks: 'Geen twee vrachtwagens zijn gelijk: 360 modules geven er ruim een miljoen, sneller en met minder geld.',
  },
  open: 'Openen',
  openFile: 'Bestand openen',
  saveCopy: 'Kopie opslaan',
  edit: 'Bewerken',
  editClose: 'Bewerken sluiten',
  more: 'Meer',
  file: 'Bestand',
  language: 'Taal',
  theme: 'Licht of donker',
  drop: 'Laat los om dit bestand te openen',
  refused: {
    title: 'Dit bestand kan niet worden geopend',
    unchanged: 'Er is niets veranderd: het werk op het scherm is zoals het was.',
    count_one: 'Er is één ding mis met ‘{{name}}’:',
    count_other: 'Er zijn {{count}} dingen mis met ‘{{name}}’:',
    close: 'Sluiten',
  },
  notices: 'Meldingen',
  dismiss: 'Melding sluiten',
  done: { wishRemoved: '‘{{name}}’ is verwijderd.', opened: '‘{{name}}’ is weggelegd; er is niets van kwijt.' },
  takeBack: { wishRemoved: 'Ongedaan maken', opened: 'Terug naar ‘{{name}}’' },
} as const satisfies Texts<typeof english>;

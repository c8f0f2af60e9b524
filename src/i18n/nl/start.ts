import type { start as english } from '../en/start.ts';
import type { Texts } from '../texts.ts';

export const start = {
  title: 'Ketens',
  back: 'Terug naar ‘{{name}}’',
  loading: 'Bezig met lezen wat deze browser bewaart…',
  unavailable:
    'De opslag van deze browser antwoordt niet, dus de ketens daarin zijn niet op te sommen. Wat open staat, is er nog.',
  own: {
    title: 'Eigen ketens',
    empty:
      'Nog niets van uzelf. Wijzig een voorbeeld, maak zelf een keten of open een bestand, dan wordt het hier bewaard.',
  },
  examples: { title: 'Voorbeelden', hint: 'Openen maakt een kopie; het voorbeeld blijft zoals het is.' },
  card: {
    stages_one: '{{count}} stap',
    stages_other: '{{count}} stappen',
    scenarios_one: '{{count}} scenario',
    scenarios_other: '{{count}} scenario’s',
    open: 'open in dit tabblad',
    heldElsewhere: 'open in een ander tabblad',
    saved: '{{when}} opgeslagen',
    unsaved: 'nog niet opgeslagen',
    more: 'Meer voor ‘{{name}}’',
    name: 'Nieuwe naam',
  },
  action: {
    rename: 'Naam wijzigen',
    duplicate: 'Dupliceren',
    save: 'Kopie opslaan',
    delete: 'Verwijderen',
    undo: 'Ongedaan maken',
  },
  deleted: '‘{{name}}’ is verwijderd.',
  duplicated: '‘{{name}}’ is toegevoegd.',
  unreadable: {
    title: 'Hier niet te openen',
    newer:
      'Opgeslagen door een nieuwere KOOP Lab. Het blijft zoals het is; laad opnieuw om bij te werken, dan gaat het weer open.',
    damaged: 'Opgeslagen in deze browser, maar niet te lezen. Het bestand bevat wat er nog van is.',
    name: 'Onleesbaar werk {{number}}',
    save: 'Bestand opslaan',
  },
  refused: {
    quota: 'Niet gelukt: de opslag van deze browser is vol. Sla het bestand op, of verwijder wat niet meer nodig is.',
    refused: 'Niet gelukt: deze browser weigert deze pagina opslag. Sla het bestand op om het werk te bewaren.',
    unavailable: 'Niet gelukt: de opslag van deze browser antwoordt niet.',
    heldElsewhere: 'Niet gelukt: dit document is open in een ander tabblad. Doe het daar, of sluit het daar eerst.',
    gone: 'Niet gelukt: dit document is er niet meer.',
    missing: 'Niet geopend: dit document is er niet meer.',
    newer:
      'Niet geopend: een nieuwere KOOP Lab heeft het opgeslagen. Het blijft zoals het is; laad opnieuw om bij te werken.',
    damaged: 'Niet geopend: wat ervan is opgeslagen, is niet te lezen. Het blijft zoals het is.',
    tooLong: 'Niet gelukt: een naam heeft hoogstens 200 tekens.',
  },
  backup: {
    title: 'Reservekopie',
    text: 'Alles van uzelf in één bestand, om elders te bewaren of mee te nemen naar een andere browser. Terugzetten overschrijft niets: wat hier al is, blijft, en wat anders is, komt ernaast als kopie.',
    make: 'Reservekopie van alles',
    restore: 'Reservekopie terugzetten',
  },
  restored: {
    title: 'Reservekopie teruggezet',
    partly: 'Reservekopie deels teruggezet',
    refused: 'Deze reservekopie kan niet worden teruggezet',
    added_one: 'Er is {{count}} keten toegevoegd.',
    added_other: 'Er zijn {{count}} ketens toegevoegd.',
    copied_one: '{{count}} keten was hier al, maar anders: die is er als kopie naast gezet.',
    copied_other: '{{count}} ketens waren hier al, maar anders: die zijn er als kopie naast gezet.',
    present_one: '{{count}} keten was hier al, precies zo.',
    present_other: '{{count}} ketens waren hier al, precies zo.',
    nothing: 'Er zit niets in deze reservekopie.',
    damaged: 'Wat erin beschadigd is, is weggelaten:',
    unchanged: 'Er is niets veranderd: alles is zoals het was. Dit is er mis mee:',
    close: 'Sluiten',
  },
  drop: 'Laat los om dit bestand te openen of deze reservekopie terug te zetten',
} as const satisfies Texts<typeof english>;

import type { NumberReason, SyntaxExpectation } from '../engine/chain/fault.ts';
import { alternatives, type FaultTexts } from './faultTexts.ts';

export const dutch: FaultTexts = {
  words: {
    file: 'bestand',
    found: 'gevonden',
    missing: 'ontbreekt',
    allowed: 'toegestaan',
    endOfFile: 'het einde van het bestand',
    place: (line, column) => `regel ${line}, kolom ${column}`,
  },
  reasons: {
    number: (reason) => `${number(reason)}${reason.orNull ? ', of null' : ''}`,
    text: ({ maximum }) => `een tekst van hoogstens ${maximum} tekens`,
    identifier: () => 'een id van hoogstens 64 letters a-z, cijfers, - en _, beginnend met een letter of cijfer',
    language: () => 'een taalcode zoals "nl" of "en-GB", of "" voor geen',
    currency: () => 'een valutacode van drie hoofdletters, zoals "EUR"',
    oneOf: ({ values }) => alternatives(values, 'of'),
    boolean: () => 'true of false',
    object: ({ orNull }) => `een object { … }${orNull ? ', of null' : ''}`,
    list: ({ minimum, maximum }) => `een lijst [ … ] van ${minimum} tot ${maximum} elementen`,
    stockPoints: () => 'een lijst [ … ] van grenzen, hoogstens 100, of "best"',
    keys: ({ keys }) => `alleen de sleutels ${keys.join(', ')}, en sleutels die met x- beginnen`,
    oneKey: ({ keys }) => `óf ${keys.join(' óf ')}, en sleutels die met x- beginnen`,
    uniqueId: ({ other }) => `een id dat nog niet gebruikt is (${other} is hetzelfde)`,
    uniqueStockPoint: ({ other }) => `elke grens één keer (${other} is dezelfde)`,
    stageId: () => 'het id van een stap van deze keten',
    offered: ({ maximum }) => `een geheel getal van 1 tot ${maximum}, niet meer dan er gewenst zijn`,
    materialOnly: () => 'false, want alleen een stap waarvan de aard materiaal is kan modulair zijn',
    notModular: () => 'null, want de stap is modulair',
    document: () => 'een bestand van KOOP Lab: een JSON-object met "format": "koop-chain" of "koop-workspace"',
    size: ({ maximum }) =>
      `meer dan ${maximum} bytes gevonden; toegestaan: een bestand van hoogstens ${maximum / 1_000_000} MB`,
    syntax: ({ expected }) => dutchSyntax[expected],
    depth: ({ maximum }) =>
      `lijsten en objecten gevonden die meer dan ${maximum} diep in elkaar staan; toegestaan: hoogstens ${maximum}`,
    uniqueKey: ({ line, column }) =>
      `elke sleutel één keer per object (dit is de tweede, op regel ${line}, kolom ${column})`,
    extension: () => 'binnen een x-sleutel alleen getallen die JSON kan bevatten, en geen sleutel __proto__',
    newerVersion: ({ file, supported }) =>
      `gemaakt met een nieuwere KOOP Lab: bestand ${file}, deze leest tot en met ${supported}; herlaad om bij te werken`,
    more: ({ count }) => `en nog ${count} ${count === 1 ? 'fout' : 'fouten'}`,
  },
};

const dutchSyntax: Readonly<Record<SyntaxExpectation, string>> = {
  value: 'een waarde: een getal, een tekst tussen dubbele aanhalingstekens, true, false, null, [ of {',
  key: 'een sleutel tussen dubbele aanhalingstekens',
  keyOrEnd: 'een sleutel tussen dubbele aanhalingstekens, of }',
  colon: 'een dubbele punt na de sleutel',
  commaOrEnd: 'een komma, of het einde van de lijst of het object',
  end: 'niets meer na het einde van het object',
  character: 'een dubbel aanhalingsteken als einde; regeleinden en tabs in een tekst staan er als \\n en \\t',
  escape: 'na \\ een van " \\ / b f n r t, of u met vier hexadecimale cijfers',
};

function number({ whole, minimum, maximum, minimumExcluded, maximumExcluded }: NumberReason): string {
  const kind = whole ? 'een geheel getal' : 'een getal';
  if (minimumExcluded && maximumExcluded) return `${kind} tussen ${minimum} en ${maximum}, beide niet inbegrepen`;
  if (minimum === maximum) return `${minimum}`;
  if (minimumExcluded) return `${kind} boven ${minimum}, hoogstens ${maximum}`;
  return `${kind} van ${minimum} tot ${maximum}${maximumExcluded ? ' (niet inbegrepen)' : ''}`;
}

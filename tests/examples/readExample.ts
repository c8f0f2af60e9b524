import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/document/readDocument.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import type { Position } from '../../src/engine/performance/position.ts';

export type Translation = 'nl' | 'en';

export const EXAMPLE_FOLDER = new URL('../../public/examples/', import.meta.url);

/** The text of the file as it is published. */
export function exampleText(name: string, language: Translation): string {
  return readFileSync(new URL(`${language}/${name}.koop.json`, EXAMPLE_FOLDER), 'utf8');
}

/** The example as the app reads it. */
export function readExample(name: string, language: Translation = 'en'): Chain {
  const document = readDocument(exampleText(name, language));
  if (!document.ok) throw new Error(JSON.stringify(document.faults));
  const [chain] = document.value.scenarios;
  if (chain === undefined) throw new Error(`${name} must hold a chain`);
  return chain;
}

/** A figure that must be defined at its position. */
export function defined(figure: number | null): number {
  if (figure === null) throw new Error('the figure is undefined at this position');
  return figure;
}

/** What all stock of a position is worth. */
export function stockValue(position: Position): number {
  return position.stocks.reduce((total, stock) => total + defined(stock.onHand) * stock.value, 0);
}

/** Items in stock by the last stage that they passed. */
export function itemsAfter(position: Position, stage: string): number {
  return position.stocks.filter((stock) => stock.stage === stage).reduce((total, { items }) => total + items, 0);
}

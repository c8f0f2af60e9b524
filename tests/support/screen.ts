import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src/i18n/language.ts';
import type { ExampleName } from '../../src/state/examples.ts';
import type { FigureKey } from '../../src/ui/figures/figureOf.ts';
import { beginsWith, readable, texts, withUnit } from './texts.ts';

/** What a person finds on the page, by role and by the words of a language. */
export type Screen = ReturnType<typeof screenOf>;

/** The page as somebody who reads this language finds things on it. */
export function screenOf(page: Page, language: Language) {
  const t = texts(language);
  const main = page.getByRole('main');
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const figure = (key: FigureKey) =>
    main
      .getByRole('heading', { level: 2, name: t(`stage:figure.${key}`), exact: true })
      .locator('xpath=ancestor::section[1]');
  return {
    page,
    language,
    t,
    point: page.getByRole('slider', { name: t('stage:point.label') }),
    /** What the position is called, in words. */
    positionName: main.getByRole('heading', { level: 1 }),
    /** One of the three figures with its notes. */
    figure,
    /** The number of a figure with its unit. */
    value: (key: FigureKey) => figure(key).getByRole('paragraph').first(),
    chart: (key: FigureKey) => page.getByRole('img', { name: beginsWith(t(`stage:chart.${key}`)) }),
    /** The block of a stage, by the name of the stage. */
    stage: (name: string) =>
      page.getByRole('list', { name: t('stage:chain'), exact: true }).getByRole('button', { name: new RegExp(name) }),
    closer: button(t('stage:point.closer')),
    further: button(t('stage:point.further')),
    undo: button(t('bar:history.undo')),
    redo: button(t('bar:history.redo')),
    edit: button(t('bar:edit')),
    documentName: page.getByRole('textbox', { name: t('bar:documentName') }),
    saveState: (state: 'saved' | 'saving' | 'failed') =>
      page.getByRole('banner').getByText(t(`bar:save.${state}`), { exact: true }),
    /** A field of the panel, by its label without the unit. */
    field: (label: string) => page.getByRole('textbox', { name: withUnit(label) }),
    button,
    menuButton: (part: 'examples' | 'view' | 'more') => button(t(`bar:${part}`)),
    example: (name: ExampleName) => page.getByRole('menuitem', { name: beginsWith(t(`common:example.${name}`)) }),
  } as const;
}

/** What a place on the page says. */
export async function said(place: Locator): Promise<string> {
  return readable(await place.textContent());
}

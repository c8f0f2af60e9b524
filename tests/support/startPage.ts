import type { Screen } from './screen.ts';

/** The start page as a person finds things on it. */
export function startPageOf({ page, t, button }: Screen) {
  const own = page.getByRole('region', { name: t('start:own.title'), exact: true });
  const more = (name: string) => button(t('start:card.more', { name }));
  return {
    own,
    /** Goes there from the open chain. */
    show: async () => {
      await button(t('bar:chains')).click();
      await page.getByRole('heading', { level: 2, name: t('start:title'), exact: true }).waitFor();
    },
    card: (name: string) => own.getByRole('button', { name, exact: true }),
    example: (name: 'kitchens' | 'printers') =>
      page.getByRole('button', { name: t(`common:example.${name}`), exact: true }),
    /** The names of one's own chains, in their order. */
    names: async () => {
      const buttons = await own.getByRole('listitem').getByRole('button').allTextContents();
      return buttons.filter((name) => name !== '');
    },
    /** Does something of a card's menu. */
    choose: async (name: string, action: 'rename' | 'duplicate' | 'save' | 'delete') => {
      await more(name).click();
      await page.getByRole('menuitem', { name: new RegExp(`^${t(`start:action.${action}`)}`) }).click();
    },
    more,
    nameField: page.getByRole('textbox', { name: t('start:card.name') }),
    undo: button(t('start:action.undo')),
    back: page.getByRole('button', { name: new RegExp(`^${t('start:back', { name: '' }).slice(0, -2)}`) }),
  } as const;
}

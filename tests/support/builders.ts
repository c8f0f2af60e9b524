import type { Locator, Page } from 'playwright-core';

/** A way of building a chain, which counts what it takes: a press, a key, or a word typed is one action. */
export interface Builder {
  readonly actions: () => number;
  readonly press: (target: Locator) => Promise<void>;
  /** Gives it the focus; by keyboard, without pressing it. */
  readonly reach: (target: Locator) => Promise<void>;
  /** Types over what is selected where the focus is. */
  readonly type: (text: string) => Promise<void>;
  readonly enter: () => Promise<void>;
  /** Any key, or keys together. */
  readonly key: (name: string) => Promise<void>;
  /** Puts a text into a field in place of what was there. */
  readonly write: (field: Locator, text: string) => Promise<void>;
}

export function mouseBuilder(page: Page): Builder {
  return builder(page, async (target) => {
    await target.click();
    return 1;
  });
}

export function touchBuilder(page: Page): Builder {
  return builder(page, async (target) => {
    await target.tap();
    return 1;
  });
}

/** Every stop of the tab key on the way counts; it goes the way on which the target lies. */
export function keyboardBuilder(page: Page): Builder {
  return builder(page, async (target, isField) => {
    const keys = await tabTo(page, target);
    if (!isField) await page.keyboard.press('Enter');
    return keys + (isField ? 0 : 1);
  });
}

function builder(page: Page, go: (target: Locator, isField: boolean) => Promise<number>): Builder {
  let actions = 0;
  const key = async (name: string) => {
    await page.keyboard.press(name);
    actions += 1;
  };
  const type = async (text: string) => {
    await page.keyboard.insertText(text);
    actions += 1;
  };
  return {
    actions: () => actions,
    press: async (target) => {
      actions += await go(target, false);
    },
    reach: async (target) => {
      actions += await go(target, true);
    },
    type,
    enter: () => key('Enter'),
    key,
    write: async (field, text) => {
      actions += await go(field, true);
      await key('ControlOrMeta+A');
      await type(text);
    },
  };
}

/** More stops of the tab key than any state of the page has. */
const MOST_TABS = 150;

async function tabTo(page: Page, target: Locator): Promise<number> {
  await target.waitFor();
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    const way = await target.evaluate(wayTo);
    if (way === 'here') return tabs;
    await page.keyboard.press(way);
  }
  throw new Error(`no key leads to ${target}`);
}

/** Runs in the page: the key that leads from the focus towards an element. */
function wayTo(target: Element): 'here' | 'Tab' | 'Shift+Tab' {
  const { activeElement } = document;
  if (activeElement === target) return 'here';
  const isBehind = ((activeElement?.compareDocumentPosition(target) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return isBehind && !target.contains(activeElement) ? 'Shift+Tab' : 'Tab';
}

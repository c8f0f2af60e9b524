import type { Page } from 'playwright-core';

/** Every text that the page says now, to the eye or to a screen reader: texts, names, descriptions, values. */
export function visibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>();
    const add = (text: string | null | undefined) => {
      const readable = text?.replace(/\s+/g, ' ').trim() ?? '';
      if (readable !== '') texts.add(readable);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement;
      if (holder !== null && !holder.closest('script, style, noscript')) add(walker.currentNode.textContent);
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description']) {
        add(element.getAttribute(name));
      }
      if (element instanceof HTMLInputElement && element.type === 'text') add(element.value);
    }
    add(document.title);
    return [...texts];
  });
}

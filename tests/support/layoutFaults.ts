import type { Page } from 'playwright-core';

/** What is wrong with how the page is laid out, a line each. */
export interface LayoutFaults {
  /** Pairs of texts that lie over each other. */
  readonly overlaps: readonly string[];
  /** Texts cut off by the window or by what holds them, without an ellipsis that says so. */
  readonly clipped: readonly string[];
  /** Texts smaller than a size, each with its size. */
  readonly small: readonly string[];
  /** By how much the page can be scrolled sideways [CSS px]. */
  readonly sideways: number;
}

/**
 * Looks at every text that can be seen on the page as it is.
 *
 * @param smallest texts below this size are listed [CSS px]
 */
export async function layoutFaults(page: Page, smallest = 0): Promise<LayoutFaults> {
  await page.evaluate(settled);
  return page.evaluate(findFaults, smallest);
}

/** Runs in the page: what moves comes to rest. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

/** Runs in the page. */
function findFaults(smallest: number): LayoutFaults {
  interface Seen {
    readonly text: string;
    readonly node: Text;
    /** Where the letters are: a line is higher than what is written in it. */
    readonly ink: DOMRect;
    readonly size: number;
  }
  /** By how much edges may touch, for letters have a little air at their sides [share of the font size]. */
  const AIR = 0.1;

  const isShown = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      if (at instanceof HTMLElement && width <= 1 && height <= 1 && getComputedStyle(at).overflow !== 'visible') {
        return false;
      }
    }
    return true;
  };
  const clipOf = (element: Element): { box: DOMRect; isTold: boolean } => {
    let { left, top, right, bottom } = new DOMRect(0, -1e6, document.documentElement.clientWidth, 2e6);
    let isTold = false;
    for (let at: Element | null = element; at !== null && at !== document.documentElement; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') isTold = true;
      if (style.overflowX === 'visible' || at === document.body) continue;
      const box = at.getBoundingClientRect();
      left = Math.max(left, box.left);
      right = Math.min(right, box.right);
      top = Math.max(top, box.top);
      bottom = Math.min(bottom, box.bottom);
    }
    return { box: new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top)), isTold };
  };
  const meet = (one: DOMRect, other: DOMRect): DOMRect | null => {
    const left = Math.max(one.left, other.left);
    const top = Math.max(one.top, other.top);
    const right = Math.min(one.right, other.right);
    const bottom = Math.min(one.bottom, other.bottom);
    return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : null;
  };

  const seen: Seen[] = [];
  const cut: {
    readonly text: string;
    readonly letters: DOMRect;
    readonly isDecoration: boolean;
    readonly share: number;
  }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const holder = node.parentElement;
    const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (!(node instanceof Text) || holder === null || text === '' || !isShown(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = Number.parseFloat(getComputedStyle(holder).fontSize);
    const clip = clipOf(holder);
    const isDecoration = holder.closest('[aria-hidden=true]') !== null;
    for (const line of range.getClientRects()) {
      if (line.width === 0) continue;
      const letters = new DOMRect(line.x, (line.top + line.bottom) / 2 - size * 0.35, line.width, size * 0.7);
      const ink = meet(letters, clip.box);
      const air = size * AIR;
      const isCut = ink === null || ink.width < letters.width - air || ink.height < letters.height - air / 2;
      // What nobody is told of, and nobody sees any of, waits for its turn.
      if (isCut && !clip.isTold && (ink !== null || !isDecoration)) {
        const lost = letters.width * letters.height - (ink === null ? 0 : ink.width * ink.height);
        cut.push({ text, letters, isDecoration, share: lost / (letters.width * letters.height) });
      } else if (ink !== null) seen.push({ text, node, ink, size });
    }
  }

  /** Cut, but drawn whole in the same place as well. */
  const isWhole = (text: string, letters: DOMRect) =>
    seen.some((other) => other.text === text && meet(other.ink, letters)?.width === other.ink.width);
  const clipped = cut
    .filter(({ text, letters, isDecoration }) => !isDecoration || !isWhole(text, letters))
    .map(({ text, share }) => `“${text}” by ${Math.ceil(share * 100)} %`);
  const overlaps = seen.flatMap((one, index) =>
    seen.slice(index + 1).flatMap((other) => {
      // Drawn twice in one place: letters and their halo.
      if (one.node === other.node || one.text === other.text) return [];
      const shared = meet(one.ink, other.ink);
      const air = Math.max(1, Math.min(one.size, other.size) * AIR);
      return shared !== null && shared.width > air && shared.height > air ? [`“${one.text}” and “${other.text}”`] : [];
    }),
  );
  const small = seen.filter(({ size }) => size < smallest).map(({ text, size }) => `${size} px: “${text}”`);
  const sideways = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - window.innerWidth;
  return { overlaps: [...new Set(overlaps)], clipped: [...new Set(clipped)], small: [...new Set(small)], sideways };
}

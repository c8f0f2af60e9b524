import { writeChain } from '../../src/document/writeDocument.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { buildChain, type ChainSketch } from './buildChain.ts';
import type { Screen } from './screen.ts';

/** Chooses a file in the browser's own dialogue, as *Open* shows it, in the bar or where that is narrow in its menu. */
export async function chooseFileIn(screen: Screen, name: string, text: string): Promise<void> {
  const { page, t, button, menuButton } = screen;
  const inBar = button(t('bar:open'));
  const isInBar = await inBar.isVisible();
  if (!isInBar) await menuButton('more').click();
  const open = isInBar ? inBar : page.getByRole('menuitem', { name: t('bar:openFile') });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Opens a chain from its sketch, as a file of that name; resolves when it is on the screen. */
export async function openChainIn(screen: Screen, sketch: ChainSketch): Promise<Chain> {
  const chain = buildChain(sketch);
  await chooseFileIn(screen, 'chain.koop.json', writeChain(chain));
  await screen.page.waitForFunction(
    (name) => [...document.querySelectorAll('input')].some(({ value }) => value === name),
    chain.name,
  );
  return chain;
}

import { select, setPanelOpen } from '../../state/settings.ts';

/** Opens the panel at the whole chain, where it can be drawn as a list. */
export function showRows(): void {
  select(null);
  setPanelOpen(true);
}

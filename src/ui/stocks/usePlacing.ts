import { useSettings } from '../../state/useSettings.ts';

/** Whether the panel is open at the stocks: then their lane takes the place of the wishes. */
export function usePlacing(): boolean {
  return useSettings(({ panelOpen, selection }) => panelOpen && selection?.of === 'stocks');
}

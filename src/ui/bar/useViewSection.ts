import { useTranslation } from 'react-i18next';
import { runAction } from '../actions/actionHandlers.ts';
import { ACTIONS, type ActionId } from '../actions/actionTable.ts';
import { hasFullScreen } from '../actions/fullScreen.ts';
import { strokeText } from '../actions/keyStroke.ts';
import { useFullScreen } from '../actions/useFullScreen.ts';
import type { MenuChoice, MenuSection } from '../controls/Menu.tsx';

/** What can be done with the page as a whole, as a part of a menu. */
export function useViewSection(): MenuSection {
  const { t } = useTranslation(['bar', 'actions']);
  const isFull = useFullScreen();
  const choice = (id: ActionId, label: string, icon: MenuChoice['icon'] & string): MenuChoice => {
    const [stroke] = ACTIONS[id].keys ?? [];
    // After the menu has given the focus back: what is opened may take it.
    const made = { id, label, icon, onAction: () => void setTimeout(() => runAction(id)) };
    return stroke === undefined ? made : { ...made, shortcut: strokeText(stroke) };
  };
  const fullScreen = choice('fullScreen', t(isFull ? 'bar:fullScreenLeave' : 'bar:fullScreen'), 'full');
  return {
    title: t('bar:view'),
    choices: [
      // At once: the browser gives the screen only to a hand that is still on it.
      ...(hasFullScreen() ? [{ ...fullScreen, onAction: () => runAction('fullScreen') }] : []),
      choice('print', t('actions:names.print'), 'print'),
      choice('palette', t('actions:names.palette'), 'search'),
      choice('shortcuts', t('actions:names.shortcuts'), 'keys'),
    ],
  };
}

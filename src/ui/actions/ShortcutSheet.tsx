import { useTranslation } from 'react-i18next';
import { setSingleKeys } from '../../state/settings.ts';
import { useSettings } from '../../state/useSettings.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { canRun } from './actionHandlers.ts';
import { ACTION_GROUPS, ACTION_IDS, ACTIONS, type ActionId } from './actionTable.ts';
import { strokeText } from './keyStroke.ts';
import styles from './ShortcutSheet.module.css';

/** Every action that has keys, with them; and the switch that takes single keys out of use. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['actions', 'common']);
  const singleKeys = useSettings((settings) => settings.singleKeys);
  return (
    <Dialog
      title={t('actions:names.shortcuts')}
      isOpen
      onClose={onClose}
      actions={
        <Button look="main" onPress={onClose}>
          {t('common:action.close')}
        </Button>
      }
    >
      <div className={styles.groups}>
        {ACTION_GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`actions:groups.${group}`)}</h3>
            <dl className={styles.list}>
              {ACTION_IDS.filter((id) => ACTIONS[id].group === group && isListed(id)).map((id) => (
                <Row key={id} id={id} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.note}>
        {t('actions:onTheRail')} {t('actions:onWishes')}
      </p>
      <SwitchField
        field="singleKeys"
        label={t('actions:singleKeys')}
        help={t('actions:singleKeysHelp')}
        isOn={singleKeys}
        onChange={setSingleKeys}
      />
    </Dialog>
  );
}

/** What this browser cannot do is not promised; what merely cannot be done now is. */
function isListed(id: ActionId): boolean {
  const { keys, isAvailable } = ACTIONS[id];
  return keys !== undefined && (canRun(id) || isAvailable !== undefined);
}

function Row({ id }: { readonly id: ActionId }) {
  const { t } = useTranslation('actions');
  const [stroke] = ACTIONS[id].keys ?? [];
  return (
    <div className={styles.row}>
      <dt>{t(`names.${id}`)}</dt>
      <dd>{stroke !== undefined && <kbd className={styles.key}>{strokeText(stroke)}</kbd>}</dd>
    </div>
  );
}

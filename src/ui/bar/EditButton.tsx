import { useTranslation } from 'react-i18next';
import { setPanelOpen } from '../../state/settings.ts';
import { useSettings } from '../../state/useSettings.ts';
import { Button } from '../controls/Button.tsx';

/** Opens the side panel, or closes it. */
export function EditButton() {
  const { t } = useTranslation('bar');
  const isOpen = useSettings((settings) => settings.panelOpen);
  return (
    <Button icon="edit" isCompact isExpanded={isOpen} onPress={() => setPanelOpen(!isOpen)}>
      {t('edit')}
    </Button>
  );
}

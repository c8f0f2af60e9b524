import { useTranslation } from 'react-i18next';
import { formatAgo } from '../../i18n/formatAgo.ts';
import type { ListedDocument } from '../../state/documentList.ts';
import { useSettings } from '../../state/useSettings.ts';

/** What a card says under the name: how many stages, how many scenarios, where it is open, and when it was saved. */
export function useCardLine({ chain, scenarios, saved, isOpen, isHeldElsewhere }: ListedDocument): string {
  const { t } = useTranslation('start');
  const language = useSettings((settings) => settings.language);
  const parts = [
    t('card.stages', { count: chain.stages.length }),
    scenarios > 1 && t('card.scenarios', { count: scenarios }),
    isOpen && t('card.open'),
    isHeldElsewhere && !isOpen && t('card.heldElsewhere'),
    saved === null ? t('card.unsaved') : t('card.saved', { when: formatAgo(Date.now() - saved, language) }),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

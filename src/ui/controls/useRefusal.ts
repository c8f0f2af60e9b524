import { useTranslation } from 'react-i18next';
import type { FaultReason } from '../../engine/chain/fault.ts';

/** Tells in words why the chain refuses an edit, for a person at a field; files are told their faults elsewhere. */
export function useRefusal(): (reason: FaultReason) => string {
  const { t } = useTranslation('panel');
  return (reason) => {
    switch (reason.code) {
      case 'text':
        return t('refusal.text', { maximum: reason.maximum });
      case 'offered':
        return t('refusal.offered', { maximum: reason.maximum });
      case 'currency':
      case 'language':
      case 'identifier':
      case 'uniqueId':
      case 'materialOnly':
      case 'notModular':
        return t(`refusal.${reason.code}`);
      default:
        return t('refusal.other');
    }
  };
}

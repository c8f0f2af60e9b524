import type { useTranslation } from 'react-i18next';

/** Gives the texts of the stage, and those that all views share. */
export type StageTexts = ReturnType<typeof useTranslation<['stage', 'common']>>['t'];

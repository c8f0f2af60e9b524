import i18next from 'i18next';

/** The name of a copy in the language of the screen: "Kitchens (copy)". */
export function copyName(name: string): string {
  return i18next.t('common:copyOf', { name: name || i18next.t('common:untitled') });
}

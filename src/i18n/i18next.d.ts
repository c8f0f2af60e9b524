import 'i18next';
import type { catalogue } from './en/catalogue.ts';
import type { explanation } from './en/explanation.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof catalogue & { readonly explanation: typeof explanation };
  }
}

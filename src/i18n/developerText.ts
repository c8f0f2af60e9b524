import type { PostProcessorModule, TOptions } from 'i18next';

/** `keys`: the key instead of the text. `double`: every text twice, to see where long ones break the screen. */
export type DeveloperTextMode = 'keys' | 'double';

/** The mode that the address asks for by `?text=…`; null as a rule. */
export function developerTextMode(search: string): DeveloperTextMode | null {
  const mode = new URLSearchParams(search).get('text');
  return mode === 'keys' || mode === 'double' ? mode : null;
}

/** The post-processor of i18next that shows keys or doubles texts. */
export function developerText(mode: DeveloperTextMode): PostProcessorModule {
  return {
    type: 'postProcessor',
    name: 'developerText',
    process: (text, key, options) => (mode === 'double' ? `${text} ${text}` : fullKey(key, options)),
  };
}

function fullKey(key: string | string[], options: TOptions): string {
  const name = Array.isArray(key) ? key.join('|') : key;
  const area = areaOf(options);
  return area === null || name.startsWith(`${area}:`) ? name : `${area}:${name}`;
}

/** The area in which i18next found the text; it tells so for the option `postProcessPassResolved`. */
function areaOf(options: TOptions): string | null {
  const resolved: unknown = options.i18nResolved;
  if (typeof resolved !== 'object' || resolved === null || !('usedNS' in resolved)) return null;
  return typeof resolved.usedNS === 'string' ? resolved.usedNS : null;
}

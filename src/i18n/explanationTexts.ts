import i18next from 'i18next';
import type { Absence, CaseKey, StepKey } from '../engine/explanation/definition.ts';
import type { DefinitionKey, InputKey } from '../engine/explanation/definitionKey.ts';
import type { TestKey } from '../engine/explanation/tests.ts';
import type { explanation as english } from './en/explanation.ts';
import type { Language } from './language.ts';
import type { Texts } from './texts.ts';

/** The key of a definition's texts: a catalogue parts its levels by dots. */
export type TextKey<Key extends string> = Key extends `${infer Area}.${infer Rest}` ? `${Area}_${Rest}` : Key;

type Named<Key extends string> = Readonly<Record<Key, string>>;

/** All that explanations must be able to say; a text that is missing does not compile. */
type Needed = {
  readonly name: Named<TextKey<DefinitionKey>>;
  readonly meaningOf: Named<TextKey<Exclude<DefinitionKey, InputKey>>>;
  readonly because: Named<CaseKey>;
  readonly step: Named<StepKey>;
  readonly absence: Named<Absence>;
  readonly test: Named<TestKey>;
};

/** The texts of explanations, a catalogue of their own that is loaded with the first of them. */
export type ExplanationTexts = Texts<typeof english> & Needed;

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly explanation: ExplanationTexts }>>> = {
  en: () => import('./en/explanation.ts'),
  nl: () => import('./nl/explanation.ts'),
};

/**
 * Makes the texts of explanations ready in a language.
 *
 * @throws when they cannot be loaded
 */
export async function loadExplanationTexts(language: Language): Promise<void> {
  if (hasExplanationTexts(language)) return;
  const { explanation } = await LOADERS[language]();
  i18next.addResourceBundle(language, 'explanation', explanation);
}

/** Whether the texts of explanations are ready in a language. */
export function hasExplanationTexts(language: Language): boolean {
  return i18next.hasResourceBundle(language, 'explanation');
}

/** The key under which a definition's texts stand in the catalogue. */
export function textKeyOf<Key extends string>(key: Key): TextKey<Key> {
  const text = key.replace('.', '_');
  if (!isTextKey(key, text)) throw new RangeError(`${key} has no text`);
  return text;
}

function isTextKey<Key extends string>(key: Key, text: string): text is TextKey<Key> {
  return text === key.replace('.', '_');
}

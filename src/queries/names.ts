import type { LanguageText } from '../schemas/common.ts';
import { languageNames } from './facts.ts';
import type { Site } from './site.ts';

/** A name in its own script, with the name of the language that it belongs to. */
export interface NativeName extends LanguageText {
  language: string;
}

export const nativeNames = (site: Site, native: readonly LanguageText[] = []): NativeName[] =>
  native.map(({ lang, text }) => ({ lang, text, language: languageNames(site, [lang]) }));

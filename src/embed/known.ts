/** The names that the embed script knows, put into it when the site is built. */
import type { Plugin } from 'vite';
import { type KindOfTarget, nameOf, targets } from '../explain/targets.ts';
import { forEachLanguage, type Language } from '../words/languages.ts';
import { siteName } from '../words/texts.ts';

/** The name of the site and of everything that a card can be about, by language, attribute and id. */
export type Known = Record<Language, Record<KindOfTarget, Record<string, string>> & { site: string }>;

export const known: Known = forEachLanguage((language) => ({
  site: siteName(language),
  regeling: namesOf('regeling', language),
  thema: namesOf('thema', language),
  gebeurtenis: namesOf('gebeurtenis', language),
}));

function namesOf(kind: KindOfTarget, language: Language): Record<string, string> {
  const own = targets.filter((target) => target.kind === kind);
  return Object.fromEntries(own.map((target) => [target.id, nameOf(target, language)]));
}

/** Makes `virtual:known` a module that holds the names. */
export function knownNames(): Plugin {
  const id = '\0virtual:known';
  return {
    name: 'known-names',
    resolveId: (source) => (source === 'virtual:known' ? id : null),
    load: (wanted) => (wanted === id ? `export const known = ${JSON.stringify(known)};` : null),
  };
}

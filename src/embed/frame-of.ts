/** Which page of ours an element shows, from its attributes, and what its web editor should know. Pure. */
import type { KindOfTarget } from '../explain/targets.ts';
import { dutch, type Language, languageCodes } from '../words/languages.ts';
import { nearest } from '../words/nearest.ts';
import { pagePath } from '../words/paths.ts';
import type { Known } from './known.ts';

export const tag = 'zelfcheck-kaart';
export const kinds: readonly KindOfTarget[] = ['regeling', 'thema', 'gebeurtenis'];
export const attributes: readonly string[] = [...kinds, 'toon', 'taal'];

export interface Frame {
  /** From the top of the site, such as /embed/regeling/leergeld/. */
  path: string;
  /** What a screen reader calls the frame. */
  title: string;
  language: Language;
  /** Whether it is the whole check, which tells no height. */
  isCheck: boolean;
  /** What is wrong with the attributes, for the web editor of the page. */
  faults: string[];
}

/**
 * The frame for these attributes. What has a name that we do not know gets a page that says so; a language or a way to show that we
 * do not know is taken as if it were not there.
 * @param read gives the value of an attribute, null where it is not there
 */
export function frameOf(read: (attribute: string) => string | null, known: Known): Frame {
  const faults: string[] = [];
  const language = oneOf('taal', languageCodes, dutch);
  const shown = oneOf('toon', ['kaart', 'check'], 'kaart');
  const given = kinds.filter((kind) => read(kind) !== null);
  const [kind] = given;
  if (given.length > 1)
    faults.push(`kies één van: ${given.join(', ')}. Nu telt alleen het attribuut ${kind}.`);

  const id = kind === undefined ? '' : (read(kind) ?? '').trim().toLowerCase();
  const names = kind === undefined ? {} : known[language][kind];
  // Every object of a browser has a constructor and a __proto__, which are no schemes.
  const [, name] = Object.entries(names).find(([each]) => each === id) ?? [];
  if (kind !== undefined && name === undefined) faults.push(fault(kind, Object.keys(names)));
  const path = pagePath(language, pathOf());
  return { path, title: titleOf(), language, isCheck: path.includes('/embed/check/'), faults };

  function pathOf(): string {
    if (kind === undefined) return shown === 'check' ? '/embed/check/' : '/embed/';
    if (name === undefined) return '/embed/onbekend/';
    if (shown === 'kaart') return `/embed/${kind}/${id}/`;
    return `/embed/check/#voor=${kind === 'regeling' ? id : `${kind}-${id}`}`;
  }

  function titleOf(): string {
    return name ? `${known[language].site}: ${name}` : known[language].site;
  }

  function oneOf<Value extends string>(attribute: string, expected: readonly Value[], usual: Value): Value {
    const found = read(attribute);
    const value = expected.find((each) => each === found?.trim().toLowerCase());
    if (found !== null && value === undefined) faults.push(fault(attribute, expected));
    return value ?? usual;
  }

  function fault(attribute: string, expected: readonly string[]): string {
    const found = read(attribute) ?? '';
    const near = nearest(found.trim(), expected);
    const meant = near === undefined ? '' : ` Bedoelt u "${near}"?`;
    return `het attribuut ${attribute} is "${found}". Dat kennen wij niet.${meant} Het kan zijn: ${expected.join(', ')}.`;
  }
}

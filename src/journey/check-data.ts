import type { Day, Ruleset } from '../engine/ruleset.ts';
import type { Language } from '../words/languages.ts';
import type { Aim } from './aim.ts';

/** An organisation that helps with schemes. */
export interface Helper {
  id: string;
  name: string;
  schemes: string[];
}

/** A law behind a question: its name with its articles, in Dutch, and where to read it. */
export interface LawReference {
  title: string;
  url: string;
}

/** What the page hands over to the check, as JSON that stands in the page itself. */
export interface CheckData {
  language: Language;
  /** The day on which the site was built, for which the examples in its pages were worked out. */
  built: Day;
  rules: Ruleset;
  texts: Record<string, string>;
  /** Everything that an address can name after `#voor=`. */
  aims: Aim[];
  /** The municipality's telephone number, as people write it. */
  phone: string;
  /** Who helps with which schemes. */
  helpers: Helper[];
}

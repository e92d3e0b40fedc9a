/** What the page about accessibility says is tested, with the test behind each claim. */
import type { Day } from '../engine/ruleset.ts';

/** The day on which somebody last read this list beside the tests. */
export const listedOn: Day = '2026-11-22';

/** What the statuses of the Dutch government mean; read on the day of the list. */
export const statusSource =
  'https://www.digitoegankelijk.nl/nieuws/de-toegankelijkheidsverklaring-het-proces-van-b-naar';

/** Which phones can have the oldest browsers that the scripts are made for, and the day on which somebody read it. */
export const floorSources = {
  read: '2026-11-27' as Day,
  addresses: [
    'https://playcrazygame.com/2021/09/21/see-which-iphone-models-are-compatible-with-the-ios-15-system/',
    'https://socialbites.ca/hi-tech/chrome-120-drops-android-7-nougat-what-it-means-for-users',
    'https://github.com/mdn/browser-compat-data',
  ],
};

/** Each claim by the key of its text, with the file of its test and words that stand in it. */
export const tested = [
  { claim: 'paginas', file: 'tests/site/every-page.spec.ts', words: 'can be read by everybody and fits' },
  { claim: 'check', file: 'tests/site/check-a11y.spec.ts', words: 'axe finds nothing in any state' },
  {
    claim: 'toetsenbord',
    file: 'tests/site/check-a11y.spec.ts',
    words: 'a whole walk with the keyboard only',
  },
  { claim: 'kop', file: 'tests/site/check-a11y.spec.ts', words: 'heading with the focus' },
  { claim: 'voorlezen', file: 'tests/site/screen-reader.spec.ts', words: 'a whole walk is read aloud' },
  { claim: 'smal', file: 'tests/site/check-a11y.spec.ts', words: 'nothing scrolls sideways' },
  { claim: 'letters', file: 'tests/site/every-page.spec.ts', words: 'text of 200%' },
  { claim: 'ruimte', file: 'tests/site/access.spec.ts', words: 'spaced text fits' },
  { claim: 'kleuren', file: 'tests/site/access.spec.ts', words: "forcedColors: 'active'" },
  { claim: 'beweging', file: 'tests/site/access.spec.ts', words: 'nothing moves' },
  { claim: 'raken', file: 'tests/site/access.spec.ts', words: 'every target is large enough' },
  {
    claim: 'tijd',
    file: 'tests/site/access.spec.ts',
    words: 'who takes a day over a question loses nothing',
  },
  { claim: 'oud', file: 'tests/site/floor.spec.ts', words: 'in a browser without everything that is newer' },
  { claim: 'taal', file: 'src/gate/gate.ts', words: 'every Dutch text can be read' },
] as const;

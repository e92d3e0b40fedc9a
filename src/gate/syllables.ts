import { createRequire } from 'node:module';

// The package has no exports, so that Node finds hyphen/nl only in this way.
const { hyphenateSync } = createRequire(import.meta.url)('hyphen/nl') as typeof import('hyphen/nl');

const vowels = /[äëïöü]?[aeiouyàáâèéêìíîòóôùúû]+|[äëïöü]/g;

/**
 * The syllables of a Dutch word. The patterns never break off a single letter at the start or end (e-ten, stu-di-o), so a piece
 * counts for as many syllables as it has groups of vowels, and for one at least. A number counts for one.
 */
export function countSyllables(word: string): number {
  return hyphenateSync(word.toLowerCase().replace(/\P{L}/gu, ''), { hyphenChar: '-' })
    .split('-')
    .reduce((sum, piece) => sum + Math.max(1, piece.match(vowels)?.length ?? 0), 0);
}

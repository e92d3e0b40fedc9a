/** The language gate: what a text must be for someone who reads at level B1. */
import type { Sentence } from './sentences.ts';
import type { WordLists } from './word-lists.ts';

/** Something to change, for someone who writes texts: where it is and, in Dutch, what is wrong and what to do. */
export interface Finding {
  place: string;
  message: string;
}

/** What a page measures. `mean` is in words per sentence. */
export interface Figures {
  sentences: number;
  words: number;
  syllables: number;
  mean: number;
  flesch: number;
  longest: number;
}

export const mostWords = 18;
export const highestMean = 11;
export const lowestFlesch = 65;

/** The readability of a Dutch text by the formula of Flesch, as Douma changed it. */
export function fleschDouma(sentences: number, words: number, syllables: number): number {
  return 206.84 - 0.93 * (words / sentences) - 77 * (syllables / words);
}

/** The figures of a page, or null for a page without running text. */
export function figuresOf(sentences: readonly Sentence[]): Figures | null {
  if (sentences.length === 0) return null;
  const lengths = sentences.map(({ words }) => words.length);
  const words = sum(lengths);
  const syllables = sum(sentences.flatMap((sentence) => sentence.words.map((word) => word.syllables)));
  return {
    sentences: sentences.length,
    words,
    syllables,
    mean: words / sentences.length,
    flesch: fleschDouma(sentences.length, words, syllables),
    longest: Math.max(...lengths),
  };
}

/** What is wrong with one sentence. `names` are the key and the file by which the lists of words know it. */
export function judgeSentence(
  sentence: Sentence,
  lists: WordLists,
  place: string,
  names: readonly string[],
): Finding[] {
  const { text, words, isClosed } = sentence;
  const messages = faultsAnywhere(sentence, lists);
  if (!isClosed && words.length > highestMean)
    messages.push(
      `${words.length} woorden zonder punt (hoogstens ${highestMean}): "${text}" Maak er een zin van, of maak het korter.`,
    );
  for (const { form, instead, explainedIn } of lists.difficult(sentence.plain))
    if (!explainedIn.some((name) => names.includes(name)))
      messages.push(`gebruik "${instead}" in plaats van "${form}": "${text}"`);
  return messages.map((message) => ({ place, message }));
}

/** What is wrong with a page as a whole. */
export function judgePage(sentences: readonly Sentence[], place: string): Finding[] {
  const figures = figuresOf(sentences);
  if (!figures) return [];
  const messages: string[] = [];
  if (figures.mean > highestMean)
    messages.push(
      `gemiddeld ${decimal(figures.mean)} woorden per zin (hoogstens ${highestMean}). De langste zinnen: ${longestOf(sentences)}`,
    );
  if (figures.flesch < lowestFlesch)
    messages.push(
      `leesbaarheid ${decimal(figures.flesch)} (minstens ${lowestFlesch}). De moeilijkste woorden: ${hardestOf(sentences)}`,
    );
  return messages.map((message) => ({ place, message }));
}

/** What is wrong with a sentence wherever it stands, also one that only comes about on a page. */
export function faultsAnywhere(sentence: Sentence, lists: WordLists): string[] {
  const { text, words } = sentence;
  const messages = lists
    .promises(sentence.plain)
    .map(
      ({ form, instead }) =>
        `schrijf niet "${form}", want wij beslissen niet. Beter is "${instead}": "${text}"`,
    );
  if (words.length > mostWords)
    messages.push(
      `zin van ${words.length} woorden (hoogstens ${mostWords}): "${text}" Maak er twee zinnen van.`,
    );
  return messages;
}

/** A number as it is written in Dutch, with one decimal. */
export function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

/** Findings as lines, each with its place first. */
export function describeFindings(findings: readonly Finding[]): string {
  return findings.map(({ place, message }) => `${place}: ${message}`).join('\n');
}

function longestOf(sentences: readonly Sentence[]): string {
  return sentences
    .toSorted((one, other) => other.words.length - one.words.length)
    .slice(0, 3)
    .map(({ text, words }) => `"${text}" (${words.length})`)
    .join(', ');
}

function hardestOf(sentences: readonly Sentence[]): string {
  const words = new Map(
    sentences.flatMap((sentence) => sentence.words.map((word) => [word.text.toLowerCase(), word] as const)),
  );
  return [...words.values()]
    .sort((one, other) => other.syllables - one.syllables)
    .slice(0, 8)
    .map(({ text, syllables }) => `${text} (${syllables} lettergrepen)`)
    .join(', ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Text as sentences of words, with the syllables of each word. */
import type { Sentence as SentenceNode } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import { ParseDutch } from 'parse-dutch';
import { visit } from 'unist-util-visit';
import { countSyllables } from './syllables.ts';

export interface Word {
  text: string;
  syllables: number;
}

export interface Sentence {
  text: string;
  /** The text with a stand-in for every name, address, amount and placeholder: what the lists of words are held against. */
  plain: string;
  words: Word[];
  /** Whether it ends as a sentence does. A heading, a label and an item of a list often do not. */
  isClosed: boolean;
}

/** A piece of running text. `names` are the places in it, start and end, of what is marked as a name. */
export interface Passage {
  text: string;
  names?: readonly (readonly [number, number])[];
}

/** What a name, an address, an amount, a number or a placeholder counts for. */
const syllablesOfName = 2;

// Letters that no text uses stand in for names. They keep the length, so that places in the one text are places in the other.
const standIn = 'ɣ';
const standInCapital = 'Ɣ';
const ofStandIns = new RegExp(`^${standIn}+$`, 'i');

const notWords = [
  String.raw`\{\{[^}]*\}\}`,
  String.raw`https?:\/\/[^\s]*[^\s.,;:?!)]`,
  String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  String.raw`(?:[\w-]+\.)+(?:nl|nu|com|org|eu|be)\b(?:\/[^\s]*[^\s.,;:?!)])?`,
  String.raw`(?:€\s?)?(?<![\p{L}\d])\d+(?:[.,:\s-]\d+)*(?![\p{L}\d])%?`,
];

/** The full stop at the end of a sentence. The parser takes some for the dot of an abbreviation: "voor u." and "schrijf het zo.". */
const fullStop = /\.(?=['"’”)]*\s+\P{Ll})/gu;

const parser = new ParseDutch();

/** A reader of sentences for which each of the names counts as one easy word, also with a small first letter. */
export function sentenceReader(names: readonly string[]): (passage: Passage) => Sentence[] {
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const name = String.raw`(?<![\p{L}\d])(?:${longestFirst.map(asPattern).join('|')})(?![\p{L}\d])`;
  const special = new RegExp([...notWords, name].join('|'), 'gu');
  return ({ text, names: marked = [] }) => {
    let plain = text;
    for (const [start, end] of marked)
      plain = plain.slice(0, start) + standInFor(plain.slice(start, end)) + plain.slice(end);
    plain = plain.replace(special, standInFor).replace(fullStop, '!');
    const sentences: Sentence[] = [];
    visit(parser.parse(plain), 'SentenceNode', (node) => {
      sentences.push(sentenceOf(node, text, plain));
    });
    return sentences.filter(({ words }) => words.length > 0);
  };
}

function sentenceOf(node: SentenceNode, text: string, plain: string): Sentence {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? text.length;
  const words: Word[] = [];
  visit(node, 'WordNode', (word) => {
    const from = word.position?.start.offset ?? 0;
    const shown = text.slice(from, word.position?.end.offset);
    words.push({ text: shown, syllables: syllablesOf(textOf(word)) });
  });
  const shown = text.slice(start, end);
  return { text: shown, plain: plain.slice(start, end), words, isClosed: /[.?!…]['"’”)]*$/.test(shown) };
}

function syllablesOf(word: string): number {
  return word
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + (ofStandIns.test(part) ? syllablesOfName : countSyllables(part)), 0);
}

function standInFor(found: string): string {
  const isSmall = /^\p{Ll}/u.test(found);
  return (isSmall ? standIn : standInCapital) + standIn.repeat(found.length - 1);
}

/** The name with a capital or a small letter in front. */
function asPattern(name: string): string {
  const first = name.charAt(0);
  return `[${first.toUpperCase()}${first.toLowerCase()}]${RegExp.escape(name.slice(1))}`;
}

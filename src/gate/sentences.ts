/** Text as sentences of words, with the syllables of each word. */
import type { Nodes as Node, Sentence as SentenceNode } from 'nlcst';
import { ParseDutch } from 'parse-dutch';
import { visit } from 'unist-util-visit';
import { countSyllables } from './syllables.ts';

export interface Word {
  text: string;
  syllables: number;
}

export interface Sentence {
  text: string;
  /** The text with stand-ins for names, addresses, numbers and placeholders: what the lists of words are held against. */
  plain: string;
  words: Word[];
  /** Whether it ends as a sentence does. A heading, a label and an item of a list often do not. */
  isClosed: boolean;
}

/** A piece of running text. `names` are the places in it, start and end, of what is marked as a name: each counts as one word. */
export interface Passage {
  text: string;
  names?: readonly (readonly [number, number])[];
}

/** A word of a name, an address or a placeholder counts for this at most: nobody can choose an easier one. */
const mostSyllablesOfName = 2;

/** A letter that no text has stands in for those. It keeps the length, so that places in the one text are places in the other. */
const standIn = 'ɣ';
const standInCapital = 'Ɣ';
const ofStandIns = new RegExp(`^${standIn}+$`, 'i');

/** Placeholders, addresses, and numbers with amounts among them. */
const notWords = [
  String.raw`\{\{[^}]*\}\}`,
  String.raw`https?:\/\/[^\s]*[^\s.,;:?!)]`,
  String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  String.raw`(?:[\w-]+\.)+(?:nl|nu|com|org|eu|be)\b(?:\/[^\s]*[^\s.,;:?!)])?`,
  String.raw`(?:€\u00a0?)?(?<![\p{L}\d])\d+(?:[.,:\u00a0-]\d+)*(?![\p{L}\d])%?`,
];

/** The full stop at the end of a sentence. The parser takes some for the dot of an abbreviation: "voor u." and "schrijf het zo.". */
const fullStop = /\.(?=['"’”)]*\s+\P{Ll})/gu;

const parser = new ParseDutch();

/** A reader of sentences that knows the names, also with a small first letter. */
export function sentenceReader(names: readonly string[]): (passage: Passage) => Sentence[] {
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const name = String.raw`(?<![\p{L}\d])(?:${longestFirst.map(asPattern).join('|')})(?![\p{L}\d])`;
  const special = new RegExp([...notWords, name].join('|'), 'gu');
  // The same texts come back on many pages.
  const known = new Map<string, Sentence[]>();
  return ({ text, names: marked = [] }) => {
    let plain = text;
    for (const [start, end] of marked)
      plain = plain.slice(0, start) + oneStandIn(plain.slice(start, end)) + plain.slice(end);
    plain = plain.replace(special, standInFor).replace(fullStop, '!');
    const key = `${text}\n${plain}`;
    const sentences = known.get(key) ?? sentencesOf(text, plain);
    known.set(key, sentences);
    return sentences;
  };
}

function sentencesOf(text: string, plain: string): Sentence[] {
  const sentences: Sentence[] = [];
  visit(parser.parse(plain), 'SentenceNode', (node) => {
    sentences.push(sentenceOf(node, text, plain));
  });
  return sentences.filter(({ words }) => words.length > 0);
}

function sentenceOf(sentence: SentenceNode, text: string, plain: string): Sentence {
  const words: Word[] = [];
  visit(sentence, 'WordNode', (word) => {
    words.push({ text: partOf(text, word), syllables: syllablesOf(partOf(text, word), partOf(plain, word)) });
  });
  const shown = partOf(text, sentence);
  return { text: shown, plain: partOf(plain, sentence), words, isClosed: /[.?!…]['"’”)]*$/.test(shown) };
}

function partOf(text: string, { position }: Node): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

function syllablesOf(word: string, plain: string): number {
  return [...plain.matchAll(/\p{L}+/gu)].reduce((sum, { 0: piece, index }) => {
    const syllables = countSyllables(word.slice(index, index + piece.length));
    return sum + (ofStandIns.test(piece) ? Math.min(mostSyllablesOfName, syllables) : syllables);
  }, 0);
}

/** Each word apart, so that the words of a name count for the length of its sentence. */
function standInFor(found: string): string {
  return found.replace(/[^ ]+/g, oneStandIn);
}

function oneStandIn(found: string): string {
  const isSmall = /^\p{Ll}/u.test(found);
  return (isSmall ? standIn : standInCapital) + standIn.repeat(found.length - 1);
}

/** The name with a capital or a small letter in front. */
function asPattern(name: string): string {
  const first = name.charAt(0);
  return `[${first.toUpperCase()}${first.toLowerCase()}]${RegExp.escape(name.slice(1))}`;
}

/** The Dutch texts as people write them: the files teksten.json of content/nl and the files of Markdown beside them. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type PagePassage, passagesOfMarkdown } from './passages.ts';
import { type Finding, judgeSentence } from './readability.ts';
import { type Sentence, sentenceReader } from './sentences.ts';
import { readWordLists, type WordLists } from './word-lists.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = 'content/nl';

/** How Dutch is read here: its lists of words, and a reader of sentences that knows the names. */
export interface Dutch {
  lists: WordLists;
  read: (passage: { text: string }) => Sentence[];
}

/** Running text that is judged as a whole: a file, a page of the site, or texts of the check. */
export interface JudgedPage {
  place: string;
  sentences: Sentence[];
}

/** A text in a file. `key` is its key in teksten.json or in the head of a file of Markdown, null for the text below the head. */
interface Piece {
  key: string | null;
  passage: PagePassage;
}

/** Which texts of the check are read together, by the first part of their keys. No built page has them: the browser does. */
const partsOfCheck = {
  vragen: ['vraag', 'optie', 'veld', 'fout', 'inkomst'],
  redenen: ['voorwaarde', 'onbekend', 'rekenen'],
  uitkomst: ['check', 'plan', 'regeling', 'soort', 'uitkomst', 'bron', 'wanneer', 'wanneer-nu'],
};

/** A piece of fewer words than this is not counted as a sentence of a page. */
const fewestWords = 3;

/** Keys in the head of a file that hold no sentences, such as other words that people search with. */
const notSentences = ['woorden'];

export function readDutch(): Dutch {
  const lists = readWordLists(root);
  return { lists, read: sentenceReader(lists.names) };
}

/** Every file with Dutch texts for visitors, from the root of the project. */
export function textFiles(): string[] {
  const files = globSync('**/{teksten.json,*.md}', { cwd: join(root, folder) }).toSorted();
  return files.map((file) => posix.join(folder, file));
}

/** What is wrong with the sentences of a file. */
export function judgeFile(file: string, { lists, read }: Dutch): Finding[] {
  return piecesOf(file).flatMap(({ key, passage }) => {
    const place = key === null ? file : `${file}, ${key}`;
    return read(passage).flatMap((sentence) =>
      judgeSentence(sentence, lists, place, [posix.relative(folder, file), ...(key === null ? [] : [key])]),
    );
  });
}

/** What of a file is judged as a whole: the running text of Markdown, or the texts of the check. */
export function pagesOfFile(file: string, { read }: Dutch): JudgedPage[] {
  const pieces = piecesOf(file);
  const page = (place: string, some: Piece[]): JudgedPage => ({
    place,
    sentences: runningSentences(
      some.map(({ passage }) => passage),
      read,
    ),
  });
  if (basename(file) !== 'teksten.json')
    return [
      page(
        file,
        pieces.filter(({ key }) => key === null),
      ),
    ];
  return Object.entries(partsOfCheck).map(([part, groups]) =>
    page(
      `/check/, ${part}`,
      pieces.filter(({ key }) => groups.includes(key?.split('.')[0] ?? '')),
    ),
  );
}

/**
 * The sentences that count for a page: those of running text that end as a sentence does. A few words alone ("Bevestigd.") are
 * not counted, or they would hide long sentences in the mean.
 */
export function runningSentences(passages: readonly PagePassage[], read: Dutch['read']): Sentence[] {
  return passages
    .filter(({ isRunning }) => isRunning)
    .flatMap(read)
    .filter(({ isClosed, words }) => isClosed && words.length >= fewestWords);
}

function piecesOf(file: string): Piece[] {
  const text = readFileSync(join(root, file), 'utf8');
  const [, head = '', body = text] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const named: Record<string, unknown> = (file.endsWith('.json') ? JSON.parse(text) : parse(head)) ?? {};
  const pieces = Object.entries(named)
    .filter(([key]) => !notSentences.includes(key))
    .flatMap(([key, value]) =>
      textsIn(value).map((one) => ({ key, passage: { text: withoutTags(one), isRunning: true } })),
    );
  if (file.endsWith('.json')) return pieces;
  return [...pieces, ...passagesOfMarkdown(body).map((passage) => ({ key: null, passage }))];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Without the marks for a phrase in a text: <0>...</0>. */
function withoutTags(text: string): string {
  return text.replace(/<\/?\d+>/g, '');
}

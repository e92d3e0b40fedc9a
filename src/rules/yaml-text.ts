/** Reads YAML as far as it says only what a reader of the line sees. Everything else is a fault with its line. */

import {
  Composer,
  type CST,
  type Document,
  type ErrorCode,
  isCollection,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  type Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import { Described, type Path, showValue } from './problem.ts';
import { readUtf8, Utf8Error } from './utf8.ts';

export interface YamlFault {
  line: number;
  found: string;
  expected: string;
}

export interface YamlText {
  /** What the text says; undefined where it is not whole. */
  value: unknown;
  faults: YamlFault[];
  /** False where the text cannot be read, so that its value says nothing. */
  isWhole: boolean;
  /** The line of a key, or of the nearest key above it that is in the text. */
  lineOf: (path: Path) => number | undefined;
}

/** More layers than any rule has. */
const mostLayers = 40;

export function readYaml(bytes: Uint8Array): YamlText {
  let text: string;
  try {
    text = readUtf8(bytes);
  } catch (error) {
    if (!(error instanceof Utf8Error)) throw error;
    const found = `een byte die geen teken is, op plaats ${error.place.column}`;
    return unreadable([{ line: error.place.line, found, expected: 'tekst in UTF-8' }]);
  }
  const counter = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  const { tokens, deep } = tokensOf(text, counter);
  if (deep !== null) {
    const expected = `hoogstens ${mostLayers} lagen`;
    return unreadable([{ line: lineAt(deep), found: 'iets met meer lagen', expected }]);
  }
  const composer = new Composer({ prettyErrors: false, logLevel: 'error' });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) return unreadable([{ line: 1, found: 'niets', expected: 'geldige YAML' }]);
  const hiddenSigns = oddSigns(text);
  const faults = [
    ...errorsOf(document, text),
    ...(second ? [{ offset: second.range[0], found: 'een tweede document', expected: 'één document' }] : []),
    ...hiddenSigns,
    ...directives(document, text),
  ];
  if (document.errors.length === 0) faults.push(...oddNodes(document, hiddenSigns.length === 0));
  const lineOf = (path: Path) => lineOfPath(document, path, lineAt);
  if (faults.length === 0) return { value: document.toJS(), faults: [], isWhole: true, lineOf };
  const inLines = faults.map(({ offset, found, expected }) => ({ line: lineAt(offset), found, expected }));
  return { ...unreadable(inLines), lineOf };
}

const unreadable = (faults: YamlFault[]): YamlText => ({
  value: undefined,
  faults,
  isWhole: false,
  lineOf: () => undefined,
});

/**
 * The tokens of a text, up to where a layer too many begins. What closes layers and makes a document of them calls itself for each, and
 * with very many of them the whole process ends.
 */
function tokensOf(text: string, counter: LineCounter): { tokens: CST.Token[]; deep: number | null } {
  counter.addNewLine(0);
  const parser = new Parser(counter.addNewLine);
  const tokens: CST.Token[] = [];
  for (const part of new Lexer().lex(text)) {
    tokens.push(...parser.next(part));
    if (parser.stack.length > mostLayers) return { tokens, deep: parser.offset };
  }
  tokens.push(...parser.end());
  return { tokens, deep: null };
}

interface Fault {
  offset: number;
  found: string;
  expected: string;
}

function errorsOf({ errors, warnings }: Document, text: string): Fault[] {
  // What a tag is, is said of its value; and what follows on a fault in the form is mostly made by it.
  const warned = warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const [first, ...others] = [...errors, ...warned].filter(({ code }) => code !== 'MULTIPLE_DOCS');
  const told = first ? [first, ...others.filter(({ code }) => code === 'DUPLICATE_KEY')] : [];
  return told.map(({ code, pos: [offset] }: YAMLError) => {
    const [line = ''] = text
      .slice(offset, offset + 200)
      .trimStart()
      .split('\n');
    const expected = expectedInstead[code] ?? 'geldige YAML';
    return { offset, found: line === '' ? 'het einde van de tekst' : showValue(line), expected };
  });
}

const expectedInstead: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'evenveel spaties ervoor als bij de regels die erbij horen, en elk haakje gesloten',
  BLOCK_AS_IMPLICIT_KEY: 'één sleutel met een waarde op een regel',
  DUPLICATE_KEY: 'elke sleutel één keer',
  MISSING_CHAR: 'een aanhalingsteken, haakje of komma die hier ontbreekt',
  TAB_AS_INDENT: 'spaties in plaats van een tab',
};

/** Signs that nobody sees on the screen, so that a text is not what it looks like. */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function oddSigns(text: string): Fault[] {
  return [...text.matchAll(hidden)].map(({ 0: sign, index }) => ({ offset: index, ...hiddenSign(sign) }));
}

const hiddenSign = (sign: string): Omit<Fault, 'offset'> => ({
  found: `het onzichtbare teken U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  expected: 'alleen tekens die te zien zijn',
});

/** A line such as %YAML 1.1 makes other numbers of the same text. */
function directives({ directives: given }: Document, text: string): Fault[] {
  if (given?.yaml.explicit !== true && Object.keys(given?.tags ?? {}).length <= 1) return [];
  const { 0: found = '%', index: offset = 0 } = /^%.*/m.exec(text) ?? {};
  return [{ offset, found: showValue(found), expected: 'YAML zonder regels die met % beginnen' }];
}

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** A number with more signs is not kept exactly. */
const mostSigns = 16;

/**
 * What says something else than a reader of the line sees: references, tags, numbers in other notations, and odd keys.
 * @param withSigns whether to look for hidden signs that are written as a code
 */
function oddNodes(document: Document, withSigns: boolean): Fault[] {
  const faults: Fault[] = [];
  const report = (node: Node | null, found: string, expected: string) =>
    faults.push({ offset: node?.range?.[0] ?? 0, found, expected });
  visit(document, {
    Alias: (_, node) => {
      report(node, `*${node.source}`, 'de waarde zelf, zonder verwijzing');
    },
    Pair: (_, { key }) => {
      const name = isScalar(key) ? key.value : undefined;
      if (name === undefined || name === null || name === '')
        report(key as Node | null, 'een sleutel die geen woord is', 'een woord');
      if (name === '__proto__') report(key as Node, 'de sleutel __proto__', 'een andere sleutel');
    },
    Value: (_, node) => {
      if (node.tag !== undefined) report(node, showValue(node.tag), 'een waarde zonder ! ervoor');
      if (isScalar(node)) reportScalar(node);
    },
  });
  return faults;

  function reportScalar(node: Scalar): void {
    const { value, source = '' } = node;
    if (
      typeof value === 'number' &&
      (!plainNumber.test(source) || source.length > mostSigns || Object.is(value, -0))
    )
      report(node, showValue(new Described(source)), 'een getal in gewone cijfers, bijvoorbeeld 1419.46');
    const [sign] = withSigns && typeof value === 'string' ? (value.match(hidden) ?? []) : [];
    if (sign !== undefined) {
      const { found, expected } = hiddenSign(sign);
      report(node, found, expected);
    }
  }
}

/** The line of a key, or of the nearest key above it that is in the text. */
function lineOfPath(document: Document, path: Path, lineAt: (offset: number) => number): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if ((isScalar(node) || isCollection(node)) && node.range) return lineAt(node.range[0]);
  }
  return 1;
}

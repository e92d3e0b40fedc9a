/** Reads a situation as it stands in a JSON file or in an example: euros and words in, the engine's answers out. */
import {
  type Answer,
  type Answers,
  type Band,
  banden,
  type DontKnow,
  dontKnow,
  hoogsteInkomst,
  hoogsteToetsingsinkomen,
  hoogsteUurprijs,
  type Inkomst,
  inkomstsoorten,
  type Kind,
  type Medebewoner,
  type Opvang,
  opvangsoorten,
  type Range,
  tijdvakken,
  urenInMaand,
  volwassenLeeftijden,
  woonplekken,
} from '../engine/answers.ts';
import type { Day, Fact, FactId, Ruleset } from '../engine/ruleset.ts';
import { nearest } from '../words/nearest.ts';
import { isDay } from './dates.ts';
import { reportImpossible } from './impossible.ts';
import { Described, oneOf, type Path, showValue, unknownKey } from './problem.ts';

export interface SituationProblem {
  path: Path;
  found: string;
  expected: string;
  nearest?: string | undefined;
}

export interface ReadSituation {
  /** null where the situation names no day. */
  on: Day | null;
  answers: Answers;
  /** The first faults. */
  problems: SituationProblem[];
  /** How many faults there are. Without any the answers are whole. */
  count: number;
}

/** The key of a situation that is no fact. */
export const dayKey = 'peildatum';

type NumericFact = Pick<Extract<Fact, { type: 'getal' | 'bedrag' }>, 'id' | 'type' | 'min' | 'max'>;
/**
 * Names a fault. `expected` may be the names of which one was expected; the one that looks most like what was found is then named too.
 * @param key where a key is the fault, and not a value
 */
type Report = (path: Path, found: unknown, expected: string | readonly string[], key?: string) => null;

/** More faults than this are counted and not named: nobody reads them, and there may be very many. */
const mostNamed = 20;

/**
 * Reads a situation that came out of JSON, or out of `plain`.
 * @param most how many faults are named at most
 */
export function readSituation(value: unknown, rules: Ruleset, most: number = mostNamed): ReadSituation {
  const problems: SituationProblem[] = [];
  let count = 0;
  const report: Report = (path, found, expected, key) => {
    count += 1;
    if (problems.length < most) problems.push(problemOf(path, found, expected, key));
    return null;
  };
  const answers: Record<FactId, Answer> = {};
  let on: Day | null = null;
  if (!isRecord(value)) {
    report([], value, 'een situatie: feiten met een antwoord');
    return { on, answers, problems, count };
  }
  const facts = new Map(rules.facts.map((fact) => [fact.id, fact]));
  const keys = [...facts.keys(), dayKey];
  for (const [key, given] of Object.entries(value)) {
    const fact = facts.get(key);
    if (fact) {
      const answer = readAnswer(fact, given, report);
      if (answer !== null) answers[key] = answer;
    } else if (key === dayKey) {
      if (typeof given === 'string' && isDay(given)) on = given;
      else report([key], given, 'een bestaande datum, geschreven als "2026-07-01"');
    } else reportKey([], key, keys, report);
  }
  reportImpossible(answers, report);
  return { on, answers, problems, count };
}

function problemOf(
  path: Path,
  value: unknown,
  expected: string | readonly string[],
  key: string | undefined,
): SituationProblem {
  const found = showValue(key === undefined ? value : unknownKey(key));
  if (typeof expected === 'string') return { path, found, expected };
  const meant = key ?? value;
  const near = typeof meant === 'string' ? nearest(meant, expected) : undefined;
  return { path, found, expected: oneOf(expected), nearest: near };
}

function reportKey(path: Path, key: string, keys: readonly string[], report: Report): void {
  report([...path, key], undefined, keys, key);
}

function readAnswer(fact: Fact, given: unknown, report: Report): Answer | null {
  if (given === dontKnow) return dontKnow;
  switch (fact.type) {
    case 'keuze':
      return readChoice(fact, given, report);
    case 'lijst':
      return readOptions(fact, given, report);
    case 'leeftijden':
      return readChildren(fact, given, report);
    case 'medebewoners':
      return readMedebewoners(fact, given, report);
    case 'opvang':
      return readList(fact, given, opvangKeys, report, readOpvang);
    case 'inkomsten':
      return readList(fact, given, inkomstKeys, report, readInkomst);
    case 'getal':
    case 'bedrag':
      return readNumber(fact, given, report);
  }
}

function readChoice(fact: Extract<Fact, { type: 'keuze' }>, given: unknown, report: Report): Answer | null {
  const options = [...fact.options, dontKnow];
  if (typeof given === 'string' && options.includes(given)) return given;
  return report([fact.id], given, options);
}

function readOptions(fact: Extract<Fact, { type: 'lijst' }>, given: unknown, report: Report): Answer | null {
  if (!Array.isArray(given))
    return report([fact.id], given, `een lijst met ${oneOf(fact.options)}, [] voor geen, of "${dontKnow}"`);
  const options = given.map((option: unknown, index) => {
    const path = [fact.id, index];
    if (given.indexOf(option) !== index) return report(path, option, 'elke naam één keer');
    return fact.options.find((each) => each === option) ?? report(path, option, fact.options);
  });
  return options.every((option) => option !== null) ? options : null;
}

const kindKeys = ['leeftijd', 'woont', 'pleegkind'];

function readChildren(
  fact: Extract<Fact, { type: 'leeftijden' }>,
  given: unknown,
  report: Report,
): Answer | null {
  if (!Array.isArray(given))
    return report([fact.id], given, `een lijst van leeftijden, bijvoorbeeld [4, 9], of "${dontKnow}"`);
  if (given.length > fact.most)
    return report(
      [fact.id],
      new Described(`${given.length} leeftijden`),
      `hoogstens ${fact.most} leeftijden`,
    );
  const age = (value: unknown, path: Path): number | null => {
    if (typeof value === 'number' && Number.isInteger(value) && fact.min <= value && value <= fact.max)
      return unsigned(value);
    return report(path, value, `een leeftijd van ${fact.min} tot en met ${fact.max}, in hele jaren`);
  };
  const children = given.map((child: unknown, index) => {
    const path = [fact.id, index];
    if (!isRecord(child)) return age(child, path);
    for (const key of Object.keys(child)) if (!kindKeys.includes(key)) reportKey(path, key, kindKeys, report);
    const leeftijd = age(child.leeftijd, [...path, 'leeftijd']);
    const woont = readIfSaid(child, 'woont', woonplekken, path, report);
    const pleegkind = readIfSaid(child, 'pleegkind', yesOrNo, path, report);
    if (leeftijd === null || woont === null || pleegkind === null) return null;
    const kind: Kind = { leeftijd, ...(woont && { woont }), ...(pleegkind && { pleegkind }) };
    return kind;
  });
  return children.every((child) => child !== null) ? children : null;
}

const yesOrNo = ['ja', 'nee'] as const;
const medebewonerKeys = ['leeftijd', 'band', 'studiefinanciering', 'toetsingsinkomen'];

function readMedebewoners(
  fact: Extract<Fact, { type: 'medebewoners' }>,
  given: unknown,
  report: Report,
): Answer | null {
  if (typeof given === 'number' || isRecord(given))
    return readNumber({ ...fact, type: 'getal' }, given, report);
  if (Array.isArray(given))
    return readList({ id: fact.id, most: fact.max }, given, medebewonerKeys, report, readMedebewoner);
  const expected = `een heel getal van ${fact.min} tot en met ${fact.max}, een lijst met een regel voor elke medebewoner, of "${dontKnow}"`;
  return report([fact.id], given, expected);
}

/** Of somebody else in the home each thing may be missing, or not known. */
function readMedebewoner(row: Row, path: Path, report: Report): Medebewoner | null {
  const number = (fact: NumericFact): Range | DontKnow | undefined | null => {
    const value = row[fact.id];
    if (value === undefined || value === dontKnow) return value;
    return readRange(fact, value, [...path, fact.id], report);
  };
  const leeftijd = number({ id: 'leeftijd', type: 'getal', ...volwassenLeeftijden });
  const band = readIfSaid<Band | DontKnow>(row, 'band', [...banden, dontKnow], path, report);
  const studiefinanciering = readIfSaid(
    row,
    'studiefinanciering',
    [...yesOrNo, dontKnow] as const,
    path,
    report,
  );
  const toetsingsinkomen = number({
    id: 'toetsingsinkomen',
    type: 'bedrag',
    min: 0,
    max: hoogsteToetsingsinkomen,
  });
  if (leeftijd === null || band === null || studiefinanciering === null || toetsingsinkomen === null)
    return null;
  return {
    ...(leeftijd && { leeftijd }),
    ...(band && { band }),
    ...(studiefinanciering && { studiefinanciering }),
    ...(toetsingsinkomen && { toetsingsinkomen }),
  };
}

/** A word that may be missing; null where it is another one. */
function readIfSaid<Word extends string>(
  row: Row,
  key: string,
  words: readonly Word[],
  path: Path,
  report: Report,
): Word | undefined | null {
  return row[key] === undefined ? undefined : readWord(row, key, words, path, report);
}

const readNumber = (fact: NumericFact, given: unknown, report: Report): Answer | null =>
  readRange(fact, given, [fact.id], report);

function readRange(fact: NumericFact, given: unknown, path: Path, report: Report): Range | null {
  if (!isRecord(given)) {
    const value = readOne(fact, given, path, report);
    return value === null ? null : { min: value, max: value };
  }
  const ends = ['min', 'max'];
  for (const key of Object.keys(given)) if (!ends.includes(key)) reportKey(path, key, ends, report);
  const min = readOne(fact, given.min, [...path, 'min'], report);
  const max = readOne(fact, given.max, [...path, 'max'], report);
  if (min === null || max === null) return null;
  if (min > max) return report(path, given, 'een min die niet hoger is dan de max');
  return { min, max };
}

function readOne(fact: NumericFact, given: unknown, path: Path, report: Report): number | null {
  const unit = fact.type === 'bedrag' ? 100 : 1;
  const limits = `van ${fact.min / unit} tot en met ${fact.max / unit}`;
  const expected =
    fact.type === 'bedrag'
      ? `een bedrag in euro ${limits}, met hoogstens twee cijfers na de punt`
      : `een heel getal ${limits}`;
  if (typeof given === 'number' && Number.isFinite(given)) {
    const value = Math.round(given * unit);
    if (value / unit === given && fact.min <= value && value <= fact.max) return unsigned(value);
  }
  return report(path, given, expected);
}

/** JSON can say -0, which is 0. */
const unsigned = (value: number): number => (value === 0 ? 0 : value);

type Row = Record<string, unknown>;
type ListFact = Pick<Extract<Fact, { type: 'opvang' | 'inkomsten' }>, 'id' | 'most'>;

/** Rows with the same keys; null where one of them cannot be read. */
function readList<Item>(
  fact: ListFact,
  given: unknown,
  keys: readonly string[],
  report: Report,
  read: (row: Row, path: Path, report: Report) => Item | null,
): Item[] | null {
  if (!Array.isArray(given)) return report([fact.id], given, `een lijst, of "${dontKnow}"`);
  if (given.length > fact.most)
    return report([fact.id], new Described(`${given.length} regels`), `hoogstens ${fact.most} regels`);
  const items = given.map((row: unknown, index) => {
    const path = [fact.id, index];
    if (!isRecord(row)) return report(path, row, `sleutels met een waarde: ${keys.join(', ')}`);
    for (const key of Object.keys(row)) if (!keys.includes(key)) reportKey(path, key, keys, report);
    return read(row, path, report);
  });
  return items.every((item) => item !== null) ? items : null;
}

const opvangKeys = ['soort', 'uren', 'uurprijs'];

function readOpvang(row: Row, path: Path, report: Report): Opvang | null {
  const soort = readWord(row, 'soort', opvangsoorten, path, report);
  const hours: NumericFact = { id: 'uren', type: 'getal', min: 0, max: urenInMaand };
  const uren = readOne(hours, row.uren, [...path, 'uren'], report);
  const price: NumericFact = { id: 'uurprijs', type: 'bedrag', min: 0, max: hoogsteUurprijs };
  const uurprijs = readOne(price, row.uurprijs, [...path, 'uurprijs'], report);
  return soort === null || uren === null || uurprijs === null ? null : { soort, uren, uurprijs };
}

const inkomstKeys = ['van', 'soort', 'bedrag', 'per', 'vorm', 'vakantiegeld'];

function readInkomst(row: Row, path: Path, report: Report): Inkomst | null {
  const van = readWord(row, 'van', ['ik', 'partner'] as const, path, report);
  const soort = readWord(row, 'soort', inkomstsoorten, path, report);
  const amount: NumericFact = { id: 'bedrag', type: 'bedrag', min: 0, max: hoogsteInkomst };
  const bedrag = readOne(amount, row.bedrag, [...path, 'bedrag'], report);
  const per = readWord(row, 'per', tijdvakken, path, report);
  const vorm = readWord(row, 'vorm', ['netto', 'bruto'] as const, path, report);
  const vakantiegeld = readWord(row, 'vakantiegeld', ['met', 'zonder'] as const, path, report);
  if (van === null || soort === null || bedrag === null) return null;
  return per === null || vorm === null || vakantiegeld === null
    ? null
    : { van, soort, bedrag, per, vorm, vakantiegeld };
}

function readWord<Word extends string>(
  row: Row,
  key: string,
  words: readonly Word[],
  path: Path,
  report: Report,
): Word | null {
  const word = words.find((each) => each === row[key]);
  return word ?? report([...path, key], row[key], words);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Described)
  );
}

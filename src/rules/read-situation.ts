/** Reads a situation as it stands in a JSON file or in an example: euros and words in, the engine's answers out. */
import {
  type Answer,
  type Answers,
  dontKnow,
  hoogsteInkomst,
  hoogsteUurprijs,
  type Inkomst,
  inkomstsoorten,
  type Opvang,
  opvangsoorten,
  tijdvakken,
  urenInMaand,
} from '../engine/answers.ts';
import type { Day, Fact, FactId, Ruleset } from '../engine/ruleset.ts';
import { nearest } from '../words/nearest.ts';
import { isDay } from './dates.ts';
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
    case 'leeftijden':
      return readAges(fact, given, report);
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

function readAges(
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
  const ages = given.map((age: unknown, index) => {
    if (typeof age === 'number' && Number.isInteger(age) && fact.min <= age && age <= fact.max)
      return unsigned(age);
    const expected = `een leeftijd van ${fact.min} tot en met ${fact.max}, in hele jaren`;
    return report([fact.id, index], age, expected);
  });
  return ages.every((age) => age !== null) ? ages : null;
}

function readNumber(fact: NumericFact, given: unknown, report: Report): Answer | null {
  if (!isRecord(given)) {
    const value = readOne(fact, given, [fact.id], report);
    return value === null ? null : { min: value, max: value };
  }
  const ends = ['min', 'max'];
  for (const key of Object.keys(given)) if (!ends.includes(key)) reportKey([fact.id], key, ends, report);
  const min = readOne(fact, given.min, [fact.id, 'min'], report);
  const max = readOne(fact, given.max, [fact.id, 'max'], report);
  if (min === null || max === null) return null;
  if (min > max) return report([fact.id], given, 'een min die niet hoger is dan de max');
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
type ListFact = Extract<Fact, { type: 'opvang' | 'inkomsten' }>;

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

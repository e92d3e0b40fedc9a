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
import { isDay } from './day.ts';
import { nearest, oneOf, type Path, showValue } from './problem.ts';

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
  problems: SituationProblem[];
}

const dayKey = 'peildatum';

type NumericFact = Pick<Extract<Fact, { type: 'getal' | 'bedrag' }>, 'id' | 'type' | 'min' | 'max'>;
type Report = (path: Path, found: string, expected: string, nearest?: string) => null;

export function readSituation(value: unknown, rules: Ruleset): ReadSituation {
  const problems: SituationProblem[] = [];
  const report: Report = (path, found, expected, near) => {
    problems.push({ path, found, expected, nearest: near });
    return null;
  };
  const answers: Record<FactId, Answer> = {};
  let on: Day | null = null;
  if (!isRecord(value)) {
    report([], showValue(value), 'een situatie: feiten met een antwoord');
    return { on, answers, problems };
  }
  const facts = new Map(rules.facts.map((fact) => [fact.id, fact]));
  for (const [key, given] of Object.entries(value)) {
    const fact = facts.get(key);
    if (fact) {
      const answer = readAnswer(fact, given, report);
      if (answer !== null) answers[key] = answer;
    } else if (key === dayKey) {
      if (typeof given === 'string' && isDay(given)) on = given;
      else report([key], showValue(given), 'een bestaande datum, geschreven als "2026-07-01"');
    } else {
      const keys = [...facts.keys(), dayKey];
      report([key], `de sleutel ${key}`, oneOf(keys), nearest(key, keys));
    }
  }
  return { on, answers, problems };
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
  return report([fact.id], showValue(given), oneOf(options), nearest(String(given), options));
}

function readAges(
  fact: Extract<Fact, { type: 'leeftijden' }>,
  given: unknown,
  report: Report,
): Answer | null {
  if (!Array.isArray(given))
    return report(
      [fact.id],
      showValue(given),
      `een lijst van leeftijden, bijvoorbeeld [4, 9], of "${dontKnow}"`,
    );
  if (given.length > fact.most)
    return report([fact.id], `${given.length} leeftijden`, `hoogstens ${fact.most} leeftijden`);
  const wrong = given.flatMap((age: unknown, index) => {
    if (typeof age === 'number' && Number.isInteger(age) && fact.min <= age && age <= fact.max) return [];
    report(
      [fact.id, index],
      showValue(age),
      `een leeftijd van ${fact.min} tot en met ${fact.max}, in hele jaren`,
    );
    return [age];
  });
  return wrong.length === 0 ? (given as number[]) : null;
}

function readNumber(fact: NumericFact, given: unknown, report: Report): Answer | null {
  if (!isRecord(given)) {
    const value = readOne(fact, given, [fact.id], report);
    return value === null ? null : { min: value, max: value };
  }
  const ends = ['min', 'max'];
  for (const key of Object.keys(given))
    if (!ends.includes(key)) report([fact.id, key], `de sleutel ${key}`, oneOf(ends), nearest(key, ends));
  const min = readOne(fact, given.min, [fact.id, 'min'], report);
  const max = readOne(fact, given.max, [fact.id, 'max'], report);
  if (min === null || max === null) return null;
  if (min > max) return report([fact.id], showValue(given), 'een min die niet hoger is dan de max');
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
    if (value / unit === given && fact.min <= value && value <= fact.max) return value;
  }
  return report(path, showValue(given), expected);
}

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
  if (!Array.isArray(given)) return report([fact.id], showValue(given), `een lijst, of "${dontKnow}"`);
  if (given.length > fact.most)
    return report([fact.id], `${given.length} regels`, `hoogstens ${fact.most} regels`);
  const items = given.map((row: unknown, index) => {
    const path = [fact.id, index];
    if (!isRecord(row)) return report(path, showValue(row), `sleutels met een waarde: ${keys.join(', ')}`);
    for (const key of Object.keys(row))
      if (!keys.includes(key)) report([...path, key], `de sleutel ${key}`, oneOf(keys), nearest(key, keys));
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
  return word ?? report([...path, key], showValue(row[key]), oneOf(words), nearest(String(row[key]), words));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

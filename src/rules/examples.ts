/** Runs the examples that stand in the rules, and demands enough of them to notice when a rule changes. */
import type { Answer, Answers } from '../engine/answers.ts';
import { check } from '../engine/check.ts';
import { toeslagpartnerFact } from '../engine/laws/toeslagpartner.ts';
import type { Outcome, Trace } from '../engine/outcome.ts';
import { type Fact, type FactId, type Leaf, leavesOf, type Ruleset } from '../engine/ruleset.ts';
import { januari } from '../engine/situation.ts';
import { readSituation } from './read-situation.ts';
import { checkName, inFile, type Report, type ReportAt, under } from './report.ts';
import type { RuleFile } from './rule-files.ts';
import type { ExampleInFile, SchemeFile } from './schema.ts';

/** An example with what the engine makes of it. */
interface Worked {
  answers: Answers;
  outcome: Outcome;
}

export function checkExamples(
  ruleset: Ruleset,
  files: readonly RuleFile<SchemeFile>[],
  report: Report,
): void {
  for (const { file, content } of files) {
    const scheme = ruleset.schemes.find(({ id }) => id === content.id);
    if (!scheme) continue;
    const alone: Ruleset = { ...ruleset, schemes: [scheme] };
    const worked = (content.voorbeelden ?? []).map((example, index) =>
      work(example, alone, under(inFile(report, file), 'voorbeelden', index)),
    );
    if (worked.includes(null)) continue;
    for (const leaf of leavesOf(scheme.condition))
      for (const lacking of lackingFor(
        leaf,
        worked.filter((one) => one !== null),
        ruleset,
      ))
        report(file, ['voorbeelden'], `geen voorbeeld bij ${leaf.id} ${lacking}`, 'dat voorbeeld erbij');
  }
}

/** Compares an example with the outcome; null where its situation cannot be read. */
function work(example: ExampleInFile, alone: Ruleset, report: ReportAt): Worked | null {
  const answers = readAnswers(example.situatie, alone, report);
  if (answers === null) return null;
  const [outcome] = check(alone, answers, example.op).outcomes;
  if (!outcome) return null;
  compareOutcome(example, outcome, alone, report);
  return { answers, outcome };
}

/** The answers of a situation beside which a day stands, or null where something is wrong in it. */
export function readAnswers(situation: unknown, rules: Ruleset, report: ReportAt): Answers | null {
  const { answers, problems, on } = readSituation(situation, rules);
  for (const { path, found, expected, nearest: near } of problems)
    report(['situatie', ...path], found, expected, near);
  if (on !== null)
    report(['situatie', 'peildatum'], on, 'geen peildatum in de situatie: de datum staat bij op');
  return problems.length > 0 || on !== null ? null : answers;
}

/** What somebody expects of one scheme, as it stands in a file. */
export type Expected = Pick<ExampleInFile, 'uitkomst' | 'door' | 'bedrag'>;

/** Reports everything in which an outcome is not what somebody expects. */
export function compareOutcome(example: Expected, outcome: Outcome, rules: Ruleset, report: ReportAt): void {
  const deciding = outcome.conditions.filter(({ decides }) => decides).map(({ id }) => id);
  if (outcome.verdict !== example.uitkomst)
    report(
      ['uitkomst'],
      `${example.uitkomst}, maar de regel geeft ${outcome.verdict} door ${deciding.join(', ')}${limitsNamed(example, outcome, rules)}`,
      'een regel en een voorbeeld die hetzelfde zeggen',
    );
  if (example.door) {
    const known = outcome.conditions.map(({ id }) => id);
    for (const [index, id] of example.door.entries()) checkName(id, known, report, ['door', index]);
    if (deciding.toSorted().join() !== example.door.toSorted().join())
      report(
        ['door'],
        `${example.door.join(', ')}, maar de regel beslist door ${deciding.join(', ')}`,
        'een regel en een voorbeeld die hetzelfde zeggen',
      );
  }
  compareAmount(example.bedrag, outcome, report);
}

/** The limits that the example says decide, as they are on its day, so that nobody has to work them out to mend it. */
function limitsNamed({ door = [] }: Expected, { conditions }: Outcome, { facts }: Ruleset): string {
  return conditions
    .filter(({ id, limit }) => limit !== null && door.includes(id))
    .map(({ id, fact, limit }) => {
      const ends = [...new Set([limit?.min ?? 0, limit?.max ?? 0])];
      const shown = ends.map((end) => showNumber(end, fact, facts));
      return `; de grens van ${id} is hier ${shown.join(' tot ')}`;
    })
    .join('');
}

/** A number of a fact as it is written in an example: euro for an amount, else the number itself. */
function showNumber(value: number, fact: FactId | null, facts: readonly Fact[]): string {
  return facts.find(({ id }) => id === fact)?.type === 'bedrag' ? (value / 100).toFixed(2) : String(value);
}

function compareAmount(written: ExampleInFile['bedrag'], outcome: Outcome, report: ReportAt): void {
  if (written === undefined) return;
  const range = typeof written === 'number' ? { min: written, max: written } : written;
  const { amount } = outcome;
  const agrees =
    range === 'onbekend'
      ? amount === null
      : amount !== null &&
        amount.min === Math.round(range.min * 100) &&
        amount.max === Math.round(range.max * 100);
  if (agrees) return;
  const given =
    amount === null
      ? 'onbekend'
      : [...new Set([amount.min, amount.max])].map((cents) => (cents / 100).toFixed(2)).join(' tot ');
  report(
    ['bedrag'],
    `${JSON.stringify(written)}, maar de regel geeft ${given}`,
    'een regel en een voorbeeld die hetzelfde zeggen',
  );
}

/** What the examples of a rule do not show of one condition. A judgement has no two sides. */
function lackingFor(leaf: Leaf, worked: readonly Worked[], ruleset: Ruleset): string[] {
  if (leaf.type === 'oordeel') return [];
  const seen = worked.flatMap(({ answers, outcome }) => {
    const trace = outcome.conditions.find(({ id }) => id === leaf.id);
    return trace ? [{ trace, answer: answerTo(trace.fact, answers) }] : [];
  });
  const sides = (['ja', 'nee'] as const)
    .filter((truth) => !seen.some(({ trace }) => trace.truth === truth))
    .map((truth) => `met ${truth}`);
  if (sides.length > 0) return sides;
  if (leaf.type === 'grens') return lackingAtLimit(leaf, seen, ruleset);
  if (leaf.type === 'kind') return lackingAges(leaf, seen, ruleset);
  if (leaf.fact === toeslagpartnerFact) return [];
  return leaf.options
    .filter((option) => !seen.some(({ answer }) => answer === option))
    .map((option) => `met het antwoord ${option}`);
}

/** Possessions on 1 January are those of today where nothing else is said. */
const answerTo = (fact: FactId | null, answers: Answers): Answer | undefined =>
  answers[fact ?? ''] ?? (fact === januari ? answers.vermogen : undefined);

interface Seen {
  trace: Trace;
  answer: Answer | undefined;
}

/** Exactly on each limit, and one cent or one year past it. */
function lackingAtLimit(
  leaf: Extract<Leaf, { type: 'grens' }>,
  seen: readonly Seen[],
  ruleset: Ruleset,
): string[] {
  const other = leaf.comparison === 'hoogstens' || leaf.comparison === 'boven' ? 1 : -1;
  const ends = leaf.limit.kind === 'tussen' ? (['min', 'max'] as const) : (['min'] as const);
  const settled = seen.filter(
    ({ trace: { limit, expired } }) =>
      limit !== null && !expired && (leaf.limit.kind === 'tussen' || limit.min === limit.max),
  );
  return ends.flatMap((end) =>
    [0, other].flatMap((step) => {
      const wanted = settled.map(({ trace }) => (trace.limit?.[end] ?? 0) + step);
      const found = settled.some(({ answer }, place) => isExactly(answer, wanted[place] ?? -1));
      const example =
        wanted[0] === undefined ? '' : `, bijvoorbeeld ${showNumber(wanted[0], leaf.fact, ruleset.facts)}`;
      const words = step === 0 ? 'precies op de grens' : 'net voorbij de grens';
      return found ? [] : [`met ${leaf.fact} ${words}${example}`];
    }),
  );
}

function isExactly(answer: Answer | undefined, value: number): boolean {
  return typeof answer === 'object' && !Array.isArray(answer) && answer.min === value && answer.max === value;
}

/** One child on both ends of the ages, and one outside them. */
function lackingAges(
  leaf: Extract<Leaf, { type: 'kind' }>,
  seen: readonly Seen[],
  ruleset: Ruleset,
): string[] {
  const fact = ruleset.facts.find(({ id }) => id === 'kinderen');
  const possible = (age: number) => fact?.type === 'leeftijden' && fact.min <= age && age <= fact.max;
  return [leaf.from - 1, leaf.from, leaf.until, leaf.until + 1]
    .filter(possible)
    .filter((age) => !seen.some(({ answer }) => Array.isArray(answer) && answer.join() === String(age)))
    .map((age) => `met één kind van ${age}`);
}

/** The conditions of a scheme. */
import { toeslagpartnerFact, toeslagpartners } from '../engine/laws/toeslagpartner.ts';
import type { Condition, Fact, Leaf, Limit, Norm } from '../engine/ruleset.ts';
import { namedFact } from './compile-facts.ts';
import { readLimit } from './limit-text.ts';
import { checkName, type ReportAt, under } from './report.ts';
import { type ConditionInFile, comparisons, type LimitInFile } from './schema.ts';
import type { SourceList } from './source-list.ts';

export interface AroundCondition {
  facts: readonly Fact[];
  norms: Record<string, Norm>;
  sources: SourceList;
  /** Who may judge what the check cannot. */
  judges: readonly string[];
  /** The source of the scheme, for a condition without one of its own. */
  source: number;
}

/** @param report at the place of the condition */
export function compileCondition(
  written: ConditionInFile,
  around: AroundCondition,
  report: ReportAt,
  ids = new Set<string>(),
): Condition {
  if (!('id' in written)) {
    const [type, parts] =
      'alle' in written ? (['alle', written.alle] as const) : (['een-van', written['een-van']] as const);
    return {
      type,
      parts: parts.map((part, index) => compileCondition(part, around, under(report, type, index), ids)),
    };
  }
  if (ids.has(written.id)) report(['id'], written.id, 'een id dat in deze regeling maar één keer voorkomt');
  ids.add(written.id);
  const leaf = compileLeaf(written, around, report);
  return written.stil === undefined
    ? leaf
    : { ...leaf, quiet: written.stil === 'altijd' ? 'always' : 'held' };
}

type LeafInFile = Extract<ConditionInFile, { id: string }>;

function compileLeaf(written: LeafInFile, around: AroundCondition, report: ReportAt): Leaf {
  const { id } = written;
  const source = written.bron ? around.sources.add(written.bron) : around.source;
  if ('oordeel' in written) {
    checkName(written.oordeel, around.judges, report, ['oordeel']);
    return { type: 'oordeel', id, source };
  }
  if ('kind' in written) {
    const { van: from, 'tot-en-met': until, 'zeker-tot-en-met': sureUntil } = written.kind;
    if (until < from) report(['kind', 'tot-en-met'], String(until), `een leeftijd van ${from} of meer`);
    if (sureUntil !== undefined && (sureUntil < from || sureUntil > until))
      report(['kind', 'zeker-tot-en-met'], String(sureUntil), `een leeftijd van ${from} tot en met ${until}`);
    return {
      type: 'kind',
      id,
      from,
      until,
      ...(sureUntil !== undefined && { sureUntil }),
      ...(written.kind.pleegkind === 'nee' && { foster: false }),
      ...(written.kind['co-ouder'] === 'misschien' && { coParents: false }),
      source,
    };
  }
  if ('is' in written || 'is-niet' in written) {
    const [type, named] =
      'is' in written ? (['is', written.is] as const) : (['is-niet', written['is-niet']] as const);
    const choice = { type, id, fact: written.feit, options: [named].flat(), source };
    return compileChoice(choice, written.ongevraagd, around, report);
  }
  const fact = namedFact(written.feit, around.facts, report, ['feit']);
  const comparison = comparisons.find((word) => written[word] !== undefined) ?? 'hoogstens';
  const limit = compileLimit(written[comparison] ?? 0, fact, around.norms, report, comparison);
  return { type: 'grens', id, fact: written.feit, comparison, limit, source };
}

type Choice = Extract<Leaf, { type: 'is' | 'is-niet' }>;

function compileChoice(
  choice: Choice,
  unasked: string | undefined,
  { facts }: AroundCondition,
  report: ReportAt,
): Leaf {
  const { type, options } = choice;
  if (choice.fact === toeslagpartnerFact) {
    for (const option of options) checkName(option, toeslagpartners, report, [type]);
    if (unasked !== undefined)
      report(['ongevraagd'], unasked, `geen ongevraagd: ${toeslagpartnerFact} volgt uit het huishouden`);
    return choice;
  }
  const fact = namedFact(choice.fact, facts, report, ['feit']);
  checkOptions(options, fact, report, type);
  if (unasked === undefined) return choice;
  checkOptions([unasked], fact, report, 'ongevraagd');
  return { ...choice, unasked };
}

function checkOptions(
  options: readonly string[],
  fact: Fact | undefined,
  report: ReportAt,
  word: 'is' | 'is-niet' | 'ongevraagd',
): void {
  if (fact?.type === 'keuze') for (const option of options) checkName(option, fact.options, report, [word]);
  else if (fact) report([word], `${word} bij ${fact.id}`, fitting(fact));
}

/** What a condition on a fact can say. */
function fitting({ type }: Fact): string {
  switch (type) {
    case 'keuze':
      return 'bij een keuze: is of is-niet';
    case 'getal':
    case 'bedrag':
      return `bij een ${type}: ${comparisons.join(', ')}`;
    case 'leeftijden':
      return 'bij leeftijden: kind';
    default:
      return 'een ander feit: wat in een lijst staat, leest alleen een wet';
  }
}

const nothing: Limit = { kind: 'vast', value: 0 };

function compileLimit(
  written: LimitInFile,
  fact: Fact | undefined,
  norms: Record<string, Norm>,
  report: ReportAt,
  word: (typeof comparisons)[number],
): Limit {
  if (!fact) return nothing;
  if (fact.type !== 'bedrag' && fact.type !== 'getal') {
    report([word], `${word} bij ${fact.id}`, fitting(fact));
    return nothing;
  }
  const limit = readLimit(written, fact.type, norms);
  if (!('expected' in limit)) return limit;
  report([word, ...limit.path], limit.found, limit.expected, limit.nearest);
  return nothing;
}

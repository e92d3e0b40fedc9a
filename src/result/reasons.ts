import { type Answers, dontKnow } from '../engine/answers.ts';
import { laws } from '../engine/laws/index.ts';
import { directLimits } from '../engine/limit.ts';
import { editionOn } from '../engine/norm.ts';
import type { Outcome, Trace } from '../engine/outcome.ts';
import {
  type Condition,
  type Day,
  type FactId,
  type Leaf,
  leavesOf,
  type Ruleset,
  type Source,
} from '../engine/ruleset.ts';
import { questionBehind, questionFor } from '../journey/incomes.ts';
import { isAskable } from '../journey/journey.ts';

/** The conditions that are shown as the reasons of an outcome: those that decided, and under an open outcome those that hold. */
export function shownReasons(rules: Ruleset, answers: Answers, outcome: Outcome): Trace[] {
  const open = outcome.verdict === 'misschien' || outcome.verdict === 'gemeente-beslist';
  return withoutEchoes(
    clearest(
      outcome.conditions.filter(
        (trace) =>
          (trace.decides || (open && trace.truth === 'ja' && !isQuiet(rules, outcome.scheme, trace))) &&
          saysSomething(rules, answers, trace),
      ),
    ),
  );
}

const conditionOf = ({ schemes }: Ruleset, scheme: string): Condition | undefined =>
  schemes.find(({ id }) => id === scheme)?.condition;

/** Whether a rule calls a condition that holds no reason to name. */
function isQuiet(rules: Ruleset, scheme: string, { id }: Trace): boolean {
  const condition = conditionOf(rules, scheme);
  return (
    condition !== undefined && leavesOf(condition).some((leaf) => leaf.id === id && leaf.quiet !== undefined)
  );
}

/** One reason for each thing that the visitor did not know: three conditions on one such answer are one sentence. */
function withoutEchoes(traces: Trace[]): Trace[] {
  return traces.filter(
    ({ fact, reason }, place) =>
      reason !== 'weet-niet' ||
      traces.findIndex((other) => other.fact === fact && other.reason === reason) === place,
  );
}

/** Without the incomes that nobody could have, because something else decided: without children there is no limit to name. */
function clearest(traces: Trace[]): Trace[] {
  const others = traces.filter(({ outOfReach }) => !outOfReach);
  return others.some(({ decides }) => decides) ? others : traces;
}

/** A condition on a fact that does not exist for this visitor, such as the age of nobody, is no reason to them. */
function saysSomething(rules: Ruleset, answers: Answers, trace: Trace): boolean {
  return trace.fact === null || trace.truth === 'onbekend' || isAskable(rules, answers, trace.fact);
}

/**
 * The one reason that stands on the card: under "probably not" first what no amount could change, under "maybe" first what was not asked
 * and then what the visitor did not know, because an answer to it would settle more; then the income where that decided, else the first
 * that did.
 */
export function mainReason(rules: Ruleset, answers: Answers, outcome: Outcome): Trace | null {
  const deciding = clearest(
    outcome.conditions.filter((trace) => trace.decides && saysSomething(rules, answers, trace)),
  );
  const [first = deciding] = (['niet-gevraagd', 'weet-niet'] as const)
    .map((why) => deciding.filter(({ reason }) => reason === why))
    .filter(({ length }) => length > 0);
  return (
    first.find((trace) => trace.truth === 'nee' && isFirm(rules, outcome.scheme, trace)) ??
    first.find(({ fact }) => fact === 'inkomen' || fact === 'toetsingsinkomen') ??
    first[0] ??
    null
  );
}

/** Whether no amount could change a condition: it is no matter of money, and neither is what would do as well instead of it. */
function isFirm(rules: Ruleset, scheme: string, { id }: Trace): boolean {
  const condition = conditionOf(rules, scheme);
  const demanded = condition && 'parts' in condition && condition.type === 'alle' ? condition.parts : [];
  const leaves = demanded.map(leavesOf).find((part) => part.some((leaf) => leaf.id === id)) ?? [];
  const money = new Set(rules.facts.flatMap((fact) => (fact.type === 'bedrag' ? [fact.id] : [])));
  return leaves.length > 0 && !leaves.some((leaf) => 'fact' in leaf && money.has(leaf.fact));
}

/** Key of the sentence of a reason. A scheme may have a sentence of its own for a condition that others share. */
export function reasonKey(scheme: string, trace: Trace, has: (key: string) => boolean): string {
  const judged =
    trace.reason === 'oordeel' && (trace.comparison === null || has(`voorwaarde.${trace.id}.oordeel`));
  if (trace.reason === 'bedrag-ontbreekt' && trace.limit !== null) return 'onbekend.binnen-marge';
  if (trace.truth === 'onbekend' && !judged) return `onbekend.${trace.reason}`;
  const end = judged ? 'oordeel' : trace.outOfReach ? 'buiten-bereik' : trace.truth;
  const own = `voorwaarde.${scheme}.${trace.id}.${end}`;
  return has(own) ? own : `voorwaarde.${trace.id}.${end}`;
}

/** The sources of a reason that nobody could confirm. */
export function doubtfulSource(rules: Ruleset, trace: Trace): Source | null {
  const sources = [rules.sources[trace.ruleSource], rules.sources[trace.amountSource]];
  return sources.find((source) => source !== undefined && source.status !== 'bevestigd') ?? null;
}

/** Facts about the household, on which a limit may depend. */
const household: FactId[] = ['partner', 'leeftijd', 'leeftijd-partner', 'kinderen', 'medebewoners'];

/** The answer that keeps a condition open: the fact itself, its premise, or what the limit depends on. */
export function factToSettle(rules: Ruleset, answers: Answers, trace: Trace): FactId | null {
  if (trace.missing[0] !== undefined) return questionFor(answers, trace.missing[0]);
  if (trace.fact === null || trace.reason === 'bedrag-ontbreekt' || trace.reason === 'oordeel') return null;
  if (trace.reason === 'rond-de-grens') return questionBehind(answers, trace.fact);
  const premise = rules.facts.find(({ id }) => id === trace.fact)?.onlyIf?.fact;
  const candidates = [trace.fact, ...(premise === undefined ? [] : [premise]), ...household];
  return candidates.find((fact) => answers[fact] === dontKnow) ?? trace.fact;
}

/** What is known about an amount whose edition has ended: the day it ended, and the margin that stands in for the new one. */
export interface Expiry {
  until: Day;
  /** Whole percents from the old amount to the highest that is reckoned with. */
  percent: number;
}

/** Every confirmed norm that these outcomes rest on and whose last edition has ended. */
export function expiries(rules: Ruleset, outcomes: readonly Outcome[], on: Day): Expiry[] {
  const used = new Set<string>();
  for (const outcome of outcomes) {
    const scheme = rules.schemes.find(({ id }) => id === outcome.scheme);
    if (scheme === undefined) continue;
    const leaves = leavesOf(scheme.condition);
    for (const trace of outcome.conditions.filter(({ expired, decides }) => expired && decides)) {
      const own = leaves.filter(({ id }) => id === trace.id);
      for (const norm of normsOf(own, rules, on)) used.add(norm);
    }
    const { amount } = scheme;
    if (outcome.amountExpired && amount && 'norm' in amount) used.add(amount.norm);
  }
  return [...used].flatMap((id) => expiryOf(rules, id, on));
}

function expiryOf(rules: Ruleset, id: string, on: Day): Expiry[] {
  const norm = rules.norms[id];
  const dated = norm && editionOn(norm, on);
  if (!norm?.after || !dated || dated.halfYearsMissed === 0) return [];
  // An amount from an old page says with its reason how old it is.
  if (rules.sources[dated.edition.source]?.status !== 'bevestigd') return [];
  const factor = (1 + norm.after.high / 100) ** dated.halfYearsMissed;
  return [{ until: dated.edition.until, percent: Math.round((factor - 1) * 1000) / 10 }];
}

function normsOf(leaves: readonly Leaf[], { norms }: Ruleset, on: Day): readonly string[] {
  return leaves.flatMap((leaf) => {
    if (leaf.type !== 'grens') return [];
    return directLimits(leaf.limit).flatMap((limit) => {
      if (limit.kind === 'norm') return [limit.norm];
      if (limit.kind === 'betalingscapaciteit') return ['bijstandsnorm'];
      return limit.kind === 'inkomensgrens' ? (laws[limit.law]?.parameters.tables(norms, on) ?? []) : [];
    });
  });
}

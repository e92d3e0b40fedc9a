/**
 * What authorities themselves say that somebody gets, from the data that the tests of the rules read, and what the rules of this site make of
 * it. The tests hold every one; the page about accuracy counts them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opvangsoort, Range } from '../engine/answers.ts';
import { check } from '../engine/check.ts';
import {
  belastingparameters,
  belastingparametersVanafAow,
  nettoPerJaar,
} from '../engine/laws/inkomstenbelasting.ts';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import { readSituation } from '../rules/read-situation.ts';

/** The files with the outcomes, from the root of the project. */
export const officialFiles = [
  'tests/rules/toeslagen-voorbeelden-2026.json',
  'tests/rules/officiele-uitkomsten.json',
] as const;

export interface OfficialSource {
  titel: string;
  url: string;
  /** The day on which somebody read it. */
  gezien: Day;
}

export interface OfficialOutcome {
  /** Of a worked example the name that the facts give it. */
  id: string | null;
  /** A scheme, or `netto` for what is left of a gross income. */
  about: string;
  on: Day;
  /** What the amount is: what a scheme pays per its own period, the highest income of a year with which it pays, or net per month. */
  what: 'bedrag' | 'inkomensgrens' | 'netto';
  /** As in a file for reken; empty for a net income. */
  situation: Record<string, unknown>;
  gross: Gross | null;
  /** In cents. */
  published: number;
  source: OfficialSource;
}

/** Gross income of one person in a year, in euro. */
interface Gross {
  uitkering?: number;
  pensioen?: number;
  aow: boolean;
  alleenstaand: boolean;
  /** How many people have it together. */
  personen: number;
}

interface Outcomes {
  bronnen: Record<string, OfficialSource>;
  uitkomsten: {
    bron: string;
    regeling: string;
    op: Day;
    wat: OfficialOutcome['what'];
    situatie?: Record<string, unknown>;
    bruto?: Gross;
    euro: number;
  }[];
}

interface Input {
  partner?: boolean;
  partners?: boolean;
  household_size?: number;
  age?: number;
  basic_rent?: number;
  assets?: number;
  children_ages?: number[];
  children?: { care: Opvangsoort; hours_per_month: number; rate: number }[];
  assessment_income?: number;
  assessment_income_joint?: number;
  cost_only?: boolean;
}

interface Expected {
  per_month?: number;
  per_year?: number;
  excluded?: boolean;
  cost_counted_per_month?: number;
}

interface Examples {
  examples: { id: string; scheme: string; official_source: string; input: Input; expected: Expected }[];
}

const cents = (euros: number): number => Math.round(euros * 100);

// The build runs in the folder of the project, and so do the tests.
const read = <Content>(file: string): Content => JSON.parse(readFileSync(join(process.cwd(), file), 'utf8'));

const { examples } = read<Examples>(officialFiles[0]);
const { bronnen, uitkomsten } = read<Outcomes>(officialFiles[1]);

/** For an example without an income: one at which an allowance is paid, and 96 percent of the costs of care. */
const lowIncome = 30_000;

/** The worked examples that Dienst Toeslagen published for 2026; 0 for somebody who is excluded. */
export const workedByToeslagen: readonly OfficialOutcome[] = examples.map(
  ({ id, scheme: name, official_source, input, expected }) => {
    const scheme = name.replace(' ', '-');
    return {
      id,
      about: scheme,
      on: '2026-03-01',
      what: 'bedrag',
      situation: { peildatum: '2026-03-01', ...situationOf(input) },
      gross: null,
      published: cents(perMonth(expected)),
      source: {
        titel: `Dienst Toeslagen, berekening ${name} 2026`,
        url: official_source,
        gezien: '2026-11-21',
      },
    };
  },
);

/** Examples that tell only which costs count, so that the amount is not theirs. */
const ofCosts = new Set(examples.filter(({ input }) => input.cost_only).map(({ id }) => id));

/** Every official outcome, each once. */
export const officialOutcomes: readonly OfficialOutcome[] = [
  ...workedByToeslagen.filter(({ id }) => id === null || !ofCosts.has(id)),
  ...uitkomsten.map(({ bron, regeling, op, wat, situatie = {}, bruto = null, euro }): OfficialOutcome => {
    const source = bronnen[bron];
    if (source === undefined) throw new Error(`${officialFiles[1]} has no source ${bron}.`);
    const rest = { situation: situatie, gross: bruto, published: cents(euro), source };
    return { id: null, about: regeling, on: op, what: wat, ...rest };
  }),
];

/**
 * What the rules make of the same case, in cents, on the day of the outcome.
 * @throws where the case cannot be, or the rules leave it open
 */
export function reckonedFor(official: OfficialOutcome, rules: Ruleset): number {
  if (official.gross !== null) return netPerMonth(official.gross, official.on, rules);
  const { about, on, what, situation } = official;
  const { answers, problems } = readSituation(situation, rules);
  const outcome = check(rules, answers, on).outcomes.find(({ scheme }) => scheme === about);
  const range: Range | null | undefined =
    what === 'bedrag'
      ? outcome?.amount
      : outcome?.conditions.find(({ id }) => id === 'laag-toetsingsinkomen')?.limit;
  if (problems.length > 0 || !range || range.min !== range.max)
    throw new Error(`No one amount of ${about} on ${on} for ${JSON.stringify(situation)}`);
  return range.min;
}

/** Of all persons together, in cents. */
function netPerMonth({ aow, alleenstaand, personen, ...year }: Gross, on: Day, { norms }: Ruleset): number {
  const parameters = (aow ? belastingparametersVanafAow : belastingparameters)(norms, on);
  if (parameters === null) throw new Error(`No tax is known on ${on}.`);
  const { uitkering = 0, pensioen = 0 } = year;
  const gross = { loon: 0, uitkering: cents(uitkering), pensioen: cents(pensioen) };
  return Math.round((personen * nettoPerJaar(parameters, gross, { aow, alleenstaand })) / 12);
}

/** Of one scheme, or of net incomes, in one year: how many official outcomes there are, and how far the rules are from them. */
export interface Accuracy {
  about: string;
  year: string;
  count: number;
  /** How many the rules give to the cent. */
  equal: number;
  /** The largest difference, in cents. */
  most: number;
}

/** Every official outcome laid beside what the rules make of it, by scheme and year, the newest year first. */
export function accuracyOf(rules: Ruleset): Accuracy[] {
  const groups = Map.groupBy(officialOutcomes, ({ about, on }) => `${about} ${on.slice(0, 4)}`);
  const rows = [...groups].map(([key, members]): Accuracy => {
    const [about = '', year = ''] = key.split(' ');
    const off = members.map((each) => Math.abs(reckonedFor(each, rules) - each.published));
    return {
      about,
      year,
      count: members.length,
      equal: off.filter((each) => each === 0).length,
      most: Math.max(...off),
    };
  });
  const place = ({ about }: Accuracy): number => rows.findIndex((row) => row.about === about);
  return rows.toSorted((one, other) => place(one) - place(other) || other.year.localeCompare(one.year));
}

/** Where the outcomes were read, each address once. */
export function officialSources(): OfficialSource[] {
  const byAddress = new Map(officialOutcomes.map(({ source }) => [source.url, source]));
  return [...byAddress.values()];
}

function situationOf(input: Input): Record<string, unknown> {
  const couple = input.partner ?? input.partners ?? false;
  const toetsingsinkomen = input.assessment_income ?? input.assessment_income_joint ?? lowIncome;
  return {
    partner: couple ? 'ja' : 'nee',
    toetsingsinkomen,
    ...(input.household_size === undefined ? {} : tenancy(input, couple)),
    ...(input.children_ages === undefined ? {} : { kinderen: input.children_ages }),
    ...(input.children === undefined ? {} : { kinderen: input.children.map(() => 3), ...careOf(input) }),
  };
}

function tenancy(
  { household_size: size = 1, age = 40, basic_rent: rekenhuur = 600, assets: vermogen }: Input,
  couple: boolean,
): Record<string, unknown> {
  return {
    leeftijd: age,
    ...(couple ? { 'leeftijd-partner': age } : {}),
    kinderen: Array(size - (couple ? 2 : 1)).fill(5),
    medebewoners: 0,
    woning: 'huur',
    rekenhuur,
    ...(vermogen === undefined ? {} : { vermogen }),
  };
}

function careOf({ children = [] }: Input): Record<string, unknown> {
  return {
    kinderopvang: children.map(({ care, hours_per_month, rate }) => ({
      soort: care,
      uren: hours_per_month,
      uurprijs: rate,
    })),
  };
}

function perMonth({ per_month, per_year, excluded, cost_counted_per_month: cost }: Expected): number {
  if (excluded) return 0;
  if (cost !== undefined) return Math.floor((cost * 96) / 100);
  return per_month ?? Math.floor((per_year ?? 0) / 12);
}

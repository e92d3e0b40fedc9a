/** The worked examples that Dienst Toeslagen published for 2026, as situations. Amounts in euro. */
import { readFileSync } from 'node:fs';
import type { Opvangsoort } from '../../src/engine/answers.ts';

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
}

interface Expected {
  per_month?: number;
  per_year?: number;
  excluded?: boolean;
  cost_counted_per_month?: number;
}

interface Example {
  id: string;
  scheme: string;
  input: Input;
  expected: Expected;
}

export interface OfficialExample {
  id: string;
  scheme: string;
  situation: Record<string, unknown>;
  /** Whole euro per month; 0 for somebody who is excluded. */
  perMonth: number;
}

const { examples }: { examples: Example[] } = JSON.parse(
  readFileSync(new URL('toeslagen-voorbeelden-2026.json', import.meta.url), 'utf8'),
);

/** For an example without an income: one at which an allowance is paid, and 96 percent of the costs of care. */
const lowIncome = 30_000;

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

export const officialExamples: OfficialExample[] = examples.map(({ id, scheme, input, expected }) => ({
  id,
  scheme: scheme.replace(' ', '-'),
  situation: { peildatum: '2026-03-01', ...situationOf(input) },
  perMonth: perMonth(expected),
}));

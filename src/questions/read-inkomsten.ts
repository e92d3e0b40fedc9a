import { hoogsteInkomst, type Inkomst, inkomstsoorten, type Tijdvak, tijdvakken } from '../engine/answers.ts';
import { hasHolidayPay, isTaxed, type Persoon, type Soort } from '../journey/incomes.ts';
import { readAmount } from '../words/money.ts';
import { type Slip, slipOver } from './plausible.ts';
import { fault, type Reading, type Typed, typedUnder, type WhichInkomst } from './reading.ts';

/** The card for no income at all, beside those of the kinds. */
export const noIncome = 'geen';

/** A part of an income in the form. */
export type Part = 'bedrag' | 'per' | 'vorm' | 'vakantiegeld' | 'zeker';

/** An income as it was chosen and typed, or that somebody has none; its part `zeker` is what was confirmed of its amount. */
export interface TypedInkomst extends Partial<Record<Part, string | undefined>> {
  van: string;
  soort: string;
  /** Name of the field of its amount. */
  field: string;
}

/** Name of a field of one income, by its person, kind and key. The cards of a person's kinds have the person as their name. */
export const inkomstField = (van: Persoon, soort: Soort, key: number, part: Part): string =>
  `${van}-${soort}-${key}-${part}`;

/** What confirms an amount over a period that it does not look like. */
export const confirmation = (cents: number, per: string): string => `${cents}-${per}`;

/** The incomes among what was typed in a form, and who has none. */
export const incomesIn = (typed: Typed): TypedInkomst[] =>
  Object.entries(typed)
    .filter(([field, text]) => field.endsWith('-bedrag') || text === noIncome)
    .map(([field]) => {
      const [van = '', soort = noIncome] = field.split('-');
      return { ...typedUnder(field.replace(/bedrag$/, ''), typed), van, soort, field };
    });

/** Reads the incomes of each person by their kinds, up to the first fault. */
export function readInkomsten(
  persons: readonly Persoon[],
  typed: readonly TypedInkomst[],
): Reading<Inkomst[]> {
  const inkomsten: Inkomst[] = [];
  for (const van of persons) {
    const own = typed.filter((each) => each.van === van);
    if (own.length === 0) return fault(van, `fout.inkomsten-${van}`);
    for (const soort of inkomstsoorten)
      for (const [place, each] of own.filter((income) => income.soort === soort).entries()) {
        const read = readInkomst({ van, soort, place }, each);
        if ('fault' in read) return read;
        inkomsten.push(read.answer);
      }
  }
  return { answer: inkomsten };
}

/** The sentence about a slip, and the period that the amount looks like. */
function askAbout(slip: Slip, per: Tijdvak): { text: string; ander?: Tijdvak } {
  if (slip === 'lijkt-te-veel') return { text: 'fout.inkomst-te-veel' };
  const ander = slip === 'lijkt-per-jaar' ? 'jaar' : 'maand';
  return { text: `fout.inkomst-${per === 'jaar' ? 'weinig' : 'veel'}`, ander };
}

/** Reads one income. */
export function readInkomst(
  inkomst: WhichInkomst,
  { field, bedrag = '', zeker, ...typed }: TypedInkomst,
): Reading<Inkomst> {
  const { van, soort } = inkomst;
  const read = readAmount(bedrag);
  if ('refusal' in read) return fault(field, `fout.inkomst-${read.refusal}`, { inkomst });
  const { cents } = read;
  if (cents > hoogsteInkomst) return fault(field, 'fout.inkomst-hoogstens', { inkomst, max: hoogsteInkomst });
  const per = tijdvakken.find((each) => each === typed.per) ?? 'maand';
  const slip = slipOver(per, cents);
  if (slip !== null && zeker !== confirmation(cents, per)) {
    const { text, ...ander } = askAbout(slip, per);
    return fault(field, text, { inkomst, cents, per, ...ander });
  }
  return {
    answer: {
      van,
      soort,
      bedrag: cents,
      per,
      vorm: isTaxed(soort) && typed.vorm === 'bruto' ? 'bruto' : 'netto',
      vakantiegeld: hasHolidayPay(soort) && typed.vakantiegeld === 'met' ? 'met' : 'zonder',
    },
  };
}

import { hoogsteInkomst, type Inkomst, inkomstsoorten, type Tijdvak, tijdvakken } from '../engine/answers.ts';
import { hasHolidayPay, isTaxed, type Persoon, type Soort } from '../journey/incomes.ts';
import { readAmount } from '../words/money.ts';
import { incomeLooksLikePer, slipIn } from './plausible.ts';
import { type Fault, fault, type Reading, type WhichInkomst, written } from './reading.ts';

/** The card for no income at all, beside those of the kinds. */
export const noIncome = 'geen';

/** A part of an income in the form. */
export type Part = 'bedrag' | 'per' | 'vorm' | 'vakantiegeld' | 'zeker';

/** Name of a field of one income, by its person, kind and key. The cards of a person's kinds have the person as their name. */
export const inkomstField = (van: Persoon, soort: Soort, key: number, part: Part): string =>
  `${van}-${soort}-${key}-${part}`;

/** What confirms an amount over a period that it does not look like. */
export const confirmation = (cents: number, per: string): string => `${cents}-${per}`;

/** Reads the incomes of each person, up to the first fault. */
export function readInkomsten(persons: readonly Persoon[], form: FormData): Reading {
  const inkomsten: Inkomst[] = [];
  for (const van of persons) {
    const chosen = form.getAll(van);
    if (chosen.length === 0) return fault(van, `fout.inkomsten-${van}`);
    for (const soort of inkomstsoorten.filter((each) => chosen.includes(each))) {
      const amounts = [...form.keys()].filter(
        (name) => name.startsWith(`${van}-${soort}-`) && name.endsWith('-bedrag'),
      );
      for (const [place, field] of amounts.entries()) {
        const read = readInkomst({ van, soort, place }, field, form);
        if ('fault' in read) return read;
        inkomsten.push(read);
      }
    }
  }
  return { answer: inkomsten };
}

/** What to ask about an amount over a period; null where it is plausible. */
function slipOver(per: Tijdvak, cents: number): Pick<Fault, 'text' | 'values'> | null {
  const ander = incomeLooksLikePer(per, cents);
  if (ander !== null)
    return { text: `fout.inkomst-${per === 'jaar' ? 'weinig' : 'veel'}`, values: { ander } };
  const isTooMuch = per === 'jaar' && slipIn('toetsingsinkomen', cents) !== null;
  return isTooMuch ? { text: 'fout.inkomst-te-veel', values: {} } : null;
}

function readInkomst(which: WhichInkomst, field: string, form: FormData): Inkomst | { fault: Fault } {
  const { van, soort } = which;
  const part = (name: Part): string => written(form, field.replace(/bedrag$/, name));
  const read = readAmount(part('bedrag'));
  if ('refusal' in read) return fault(field, `fout.inkomst-${read.refusal}`, { inkomst: which });
  const { cents } = read;
  if (cents > hoogsteInkomst)
    return fault(field, 'fout.inkomst-hoogstens', { inkomst: which, max: hoogsteInkomst });
  const per = tijdvakken.find((each) => each === part('per')) ?? 'maand';
  const slip = slipOver(per, cents);
  if (slip !== null && part('zeker') !== confirmation(cents, per))
    return fault(field, slip.text, { inkomst: which, cents, per, ...slip.values });
  return {
    van,
    soort,
    bedrag: cents,
    per,
    vorm: isTaxed(soort) && part('vorm') === 'bruto' ? 'bruto' : 'netto',
    vakantiegeld: hasHolidayPay(soort) && part('vakantiegeld') === 'met' ? 'met' : 'zonder',
  };
}

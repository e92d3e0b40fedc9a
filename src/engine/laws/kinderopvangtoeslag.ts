import { hull, type Opvang, type Opvangsoort, type Range } from '../answers.ts';
import { type Noteer, zonderStappen } from '../berekening.ts';
import { editionOn, type Rows, reader, readRows, wholePercent } from '../norm.ts';
import type { Bracket, Day, Norm } from '../ruleset.ts';
import type { Situation } from '../situation.ts';
import type { Law } from './law.ts';
import { toeslaghuishoudens } from './toeslagpartner.ts';

/** Parameters of one year. Money in cents, percentages in thousandths of a percent. */
export interface KinderopvangtoeslagParameters {
  /** The highest price per hour that counts, for each kind of care. */
  maximumUurprijs: Record<Opvangsoort, number>;
  /** The most hours per child per month that count. */
  maximumUren: number;
  /** From which toetsingsinkomen per year which part of the costs is paid, from low to high. */
  schijven: Schijf[];
  /** A yearly amount under this is not paid (Algemene wet inkomensafhankelijke regelingen art. 14). */
  laagsteJaarbedrag: number;
}

export interface Schijf {
  vanaf: number;
  eersteKind: number;
  volgendeKinderen: number;
}

const bedragRows: Rows<Opvangsoort | 'maximumUren' | 'laagsteJaarbedrag'> = {
  dagopvang: ['kinderopvangtoeslag-uurprijs', 'dagopvang'],
  bso: ['kinderopvangtoeslag-uurprijs', 'bso'],
  gastouder: ['kinderopvangtoeslag-uurprijs', 'gastouder'],
  maximumUren: ['kinderopvangtoeslag-uren', 'alle'],
  laagsteJaarbedrag: ['laagste-toeslag', 'alle'],
};

/** Wet kinderopvang. */
export const kinderopvangtoeslag: Law<KinderopvangtoeslagParameters> = {
  parameters: reader((norms, on) => {
    const schijven = schijvenOn(norms, on);
    const bedragen = readRows(norms, on, bedragRows);
    if (!bedragen || !schijven) return null;
    const { maximumUren, laagsteJaarbedrag, ...maximumUurprijs } = bedragen;
    return { maximumUurprijs, maximumUren, schijven, laagsteJaarbedrag };
  }),
  per: 'maand',
  rounding: 'maand-euro-omlaag',
  rows: 'geen',
  needs: ['toetsingsinkomen', 'kinderopvang'],
  pays: (parameters, situation, noteer) => {
    const opvang = situation.opvang();
    return (
      opvang &&
      hull(
        toeslaghuishoudens(situation).map(
          ({ toetsingsinkomen }) =>
            toetsingsinkomen && kinderopvangtoeslagOver(parameters, opvang, toetsingsinkomen, noteer),
        ),
      )
    );
  },
  stappen: [
    { id: 'toetsingsinkomen', per: 'jaar', feit: 'toetsingsinkomen', isNamed: true },
    { id: 'kosten-eerste-kind', per: 'maand', feit: 'kinderopvang' },
    {
      id: 'percentage-eerste-kind',
      per: null,
      isShare: true,
      tabel: 'kinderopvangtoeslag-percentages',
      isNamed: true,
    },
    { id: 'voor-eerste-kind', per: 'maand' },
    { id: 'kosten-volgende-kinderen', per: 'maand', feit: 'kinderopvang' },
    {
      id: 'percentage-volgende-kinderen',
      per: null,
      isShare: true,
      tabel: 'kinderopvangtoeslag-percentages',
      isNamed: true,
    },
    { id: 'voor-volgende-kinderen', per: 'maand' },
  ],
  costs: { of: 'opvang', perMonth: kostenPerMaand },
};

/** What the care costs in a month, in cents, also as far as it does not count. */
function kostenPerMaand(situation: Situation): number {
  return (situation.opvang() ?? []).reduce((sum, { uren, uurprijs }) => sum + uren * uurprijs, 0);
}

function schijvenOn(norms: Record<string, Norm>, on: Day): Schijf[] | null {
  const norm = norms['kinderopvangtoeslag-percentages'];
  return (norm && editionOn(norm, on)?.edition.brackets?.map(schijfOf)) ?? null;
}

const schijfOf = ({ from, amounts }: Bracket): Schijf => ({
  vanaf: from,
  eersteKind: amounts['eerste-kind'] ?? 0,
  volgendeKinderen: amounts['volgende-kinderen'] ?? 0,
});

/** The part of the table in which an income lies, in cents per year. */
export function schijfVoor(
  { schijven }: KinderopvangtoeslagParameters,
  toetsingsinkomen: number,
): Schijf | undefined {
  return schijven.filter(({ vanaf }) => vanaf <= toetsingsinkomen).slice(-1)[0];
}

/** The hours and the costs in cents per month of one child, as far as they count (Besluit kinderopvangtoeslag art. 4 and 8a). */
export function opvangkosten(
  { maximumUurprijs, maximumUren }: KinderopvangtoeslagParameters,
  { soort, uren, uurprijs }: Opvang,
): { uren: number; kosten: number } {
  const tellend = Math.min(uren, maximumUren);
  return { uren: tellend, kosten: tellend * Math.min(uurprijs, maximumUurprijs[soort]) };
}

/**
 * Kinderopvangtoeslag in cents per year, exact to a hundred-thousandth of a cent, before it is divided into months. The first child is the one
 * with the most hours that count, at equal hours the one with the highest costs that count; all others are next children. 0 where the
 * year comes to less than the lowest amount that is paid. Never rises with income, and another child never lowers it.
 *
 * A month is a twelfth of this, rounded down to a euro: all worked examples of 2026 come out so. In those the amount of each child is
 * written to the cent before it is added up, which makes no difference to any of them.
 * @param toetsingsinkomen cents gross per year, with the toeslagpartner's
 * Source: Wet kinderopvang art. 1.7, Besluit kinderopvangtoeslag art. 3, 4, 8 and 8a, and the brochure of Dienst Toeslagen on how it
 * reckons, 2026.
 */
export function kinderopvangtoeslagPerJaar(
  parameters: KinderopvangtoeslagParameters,
  opvang: readonly Opvang[],
  toetsingsinkomen: number,
  noteer: Noteer = zonderStappen,
): number {
  const schijf = schijfVoor(parameters, toetsingsinkomen);
  const [eerste, ...volgende] = opvang
    .map((kind) => opvangkosten(parameters, kind))
    .sort((one, other) => other.uren - one.uren || other.kosten - one.kosten);
  if (!schijf || !eerste) return 0;
  const kostenVolgende = volgende.reduce((sum, { kosten }) => sum + kosten, 0);
  const voorEerste = eerste.kosten * schijf.eersteKind;
  const voorVolgende = kostenVolgende * schijf.volgendeKinderen;
  const jaar = 12 * (voorEerste + voorVolgende);
  noteer('toetsingsinkomen', toetsingsinkomen);
  noteer('kosten-eerste-kind', eerste.kosten);
  noteer('percentage-eerste-kind', schijf.eersteKind);
  noteer('voor-eerste-kind', voorEerste / wholePercent);
  noteer('kosten-volgende-kinderen', kostenVolgende);
  noteer('percentage-volgende-kinderen', schijf.volgendeKinderen);
  noteer('voor-volgende-kinderen', voorVolgende / wholePercent);
  return jaar < parameters.laagsteJaarbedrag * wholePercent ? 0 : jaar / wholePercent;
}

/** The same over a range of incomes: least at the highest. */
export function kinderopvangtoeslagOver(
  parameters: KinderopvangtoeslagParameters,
  opvang: readonly Opvang[],
  toetsingsinkomen: Range,
  noteer: Noteer = zonderStappen,
): Range {
  return {
    min: kinderopvangtoeslagPerJaar(parameters, opvang, toetsingsinkomen.max, noteer),
    max: kinderopvangtoeslagPerJaar(parameters, opvang, toetsingsinkomen.min, noteer),
  };
}

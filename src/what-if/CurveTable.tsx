import type { VNode } from 'preact';
import { SchemeName } from '../result/SchemeName.tsx';
import { Money } from '../words/Money.tsx';
import { wholeEuros } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { untranslated } from '../words/untranslated.ts';
import { type Curve, hundred } from './curve.ts';
import type { End } from './ends.ts';

/** Cents between two rows, up to a wage and above it, so that the table stays short. */
const distance = { upTo: 6000_00, low: 500_00, high: 1000_00 };

/** The chart as a table: round wages and every end, with what each scheme brings. */
export function CurveTable({
  found,
  ends,
  withPartner,
}: {
  found: Curve;
  ends: End[];
  withPartner: boolean;
}): VNode {
  const language = useLanguage();
  const each =
    (found.points[found.points.length - 1]?.wage ?? 0) > distance.upTo ? distance.high : distance.low;
  const wages = [
    ...found.points.filter(({ wage }) => wage % each === 0).map(({ wage }) => wage),
    ...ends.map(({ at }) => at),
  ];
  const rows = [...new Set(wages)].sort((one, other) => one - other).map(found.at);
  const paying = [...(rows[0]?.places.keys() ?? [])].filter((scheme) =>
    rows.some(({ places }) => (places.get(scheme)?.amount ?? 0) > 0),
  );
  const withCare = rows.some(({ care }) => care > 0);
  const numberOf = new Map(ends.map(({ at, number }) => [at, number]));
  return (
    // Who has no mouse scrolls it with the arrow keys, for which it takes the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be within reach of the keyboard
    <section class="utrecht-table-container scroll" tabIndex={0} aria-labelledby="tabel-naam">
      <table class="utrecht-table utrecht-table--html-table curve">
        <caption id="tabel-naam">
          <Sentence of="wat-als.tabel" />
        </caption>
        <thead>
          <tr>
            <Head of="wat-als.uw-loon" />
            <Head of="wat-als.samen" />
            <th scope="col" class="amount">
              <Sentence of="wat-als.over-van" values={{ honderd: <Money cents={hundred} /> }} />
            </th>
            {withPartner && <Head of="wat-als.samen-netto" />}
            {paying.map((scheme) => (
              <th key={scheme} scope="col" class="amount">
                <SchemeName id={scheme} />
              </th>
            ))}
            {withCare && <Head of="wat-als.opvang-kost" />}
            <Head of="wat-als.geschat" />
          </tr>
        </thead>
        <tbody>
          {rows.map((point) => (
            <tr key={point.wage}>
              <th scope="row">
                <Money cents={point.wage} />
                {numberOf.has(point.wage) && (
                  <>
                    {' '}
                    <span class="number">
                      <span class="visually-hidden">{language.text('wat-als.punt')} </span>
                      <span translate={untranslated}>{numberOf.get(point.wage)}</span>
                    </span>
                  </>
                )}
              </th>
              <Cell cents={point.total} />
              <Cell cents={found.at(point.wage + hundred).total - point.total} />
              {withPartner && <Cell cents={point.income} />}
              {paying.map((scheme) => (
                <Cell key={scheme} cents={point.places.get(scheme)?.amount ?? 0} />
              ))}
              {withCare && <Cell cents={-point.care} />}
              <Cell cents={point.yearly} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head({ of }: { of: string }): VNode {
  return (
    <th scope="col" class="amount">
      <Sentence of={of} />
    </th>
  );
}

/** An amount in whole euro; null where it is not known. */
function Cell({ cents }: { cents: number | null }): VNode {
  return (
    <td class={cents === 0 ? 'amount soft' : 'amount'}>
      {cents === null ? <Sentence of="wat-als.onbekend" /> : <Money cents={wholeEuros(cents)} />}
    </td>
  );
}

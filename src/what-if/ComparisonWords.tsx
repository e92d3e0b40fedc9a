import type { RefObject, VNode } from 'preact';
import { type Answers, isRange, type Range } from '../engine/answers.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Day, Ruleset, Scheme } from '../engine/ruleset.ts';
import { AmountPer } from '../result/AmountPer.tsx';
import { groups } from '../result/groups.ts';
import { SchemeName, SchemeNames } from '../result/SchemeName.tsx';
import { Icon } from '../words/Icon.tsx';
import { Money } from '../words/Money.tsx';
import { wholeEuros } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import { SiteLink } from '../words/SiteLink.tsx';
import { useLanguage } from '../words/speech.ts';
import type { Change } from './change.ts';
import type { Comparison, Pair, Sums } from './compare.ts';
import { standingOf } from './curve.ts';
import { Assumed } from './Grounds.tsx';
import { agesOf } from './household.ts';
import { reportsOf } from './reports.ts';

interface Props {
  rules: Ruleset;
  on: Day;
  change: Change;
  comparison: Comparison;
  before: Answers;
  assumed: string[];
  /** Addresses of the authorities, by scheme. */
  official: Readonly<Record<string, string>>;
  heading: RefObject<HTMLHeadingElement>;
}

/** A household before and after a change: the sum, each scheme, what to report to whom, and what it rests on. */
export function ComparisonWords(props: Props): VNode {
  const { on, change, comparison, before, assumed, official, heading } = props;
  const language = useLanguage();
  const { pairs, difference } = comparison;
  const turned = pairs.filter(({ turn }) => turn !== 'blijft');
  const same = pairs.filter(({ turn }) => turn === 'blijft');
  const reports = reportsOf(pairs);
  return (
    <>
      <section class="answer stack" aria-labelledby="verandering">
        <h2 id="verandering" tabIndex={-1} ref={heading}>
          <Sentence of={`wat-als.als-${nameOf(change)}`} values={valuesOf(change)} />
        </h2>
        <div role="status" class="stack">
          <Headline {...difference} />
          <dl class="sums">
            {(['nu', 'straks'] as const).map((when) => (
              <div key={when}>
                <Sentence of={`wat-als.${when}`} as="dt" />
                <dd>
                  <SumWords
                    {...(when === 'nu' ? comparison.before : comparison.after)}
                    isRent={change.id === 'huur'}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </div>
        {turned.length === 0 ? (
          <Sentence of="wat-als.niets-verandert" as="p" />
        ) : (
          <table class="utrecht-table utrecht-table--html-table pairs">
            <caption>
              <Sentence of="wat-als.dit-verandert" />
            </caption>
            <thead>
              <tr>
                <th scope="col">
                  <Sentence of="wat-als.nu" />
                </th>
                <th scope="col">
                  <Sentence of="wat-als.straks" />
                </th>
              </tr>
            </thead>
            {turned.map((pair) => (
              <tbody key={pair.scheme.id}>
                <tr>
                  <th colSpan={2} scope="rowgroup">
                    <SchemeLink {...pair} /> <Sentence of={`wat-als.wordt-${pair.turn}`} class="turn" />
                  </th>
                </tr>
                <tr>
                  <td>
                    <OutcomeWords scheme={pair.scheme} outcome={pair.before} />
                  </td>
                  <td>
                    <OutcomeWords scheme={pair.scheme} outcome={pair.after} />
                  </td>
                </tr>
              </tbody>
            ))}
          </table>
        )}
        {same.length > 0 && (
          <div>
            <Sentence of="wat-als.dit-blijft" as="h3" />
            <ul class="same">
              {same.map((pair) => (
                <li key={pair.scheme.id}>
                  <SchemeLink {...pair} /> <OutcomeWords scheme={pair.scheme} outcome={pair.after} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {reports.length > 0 && (
          <div>
            <Sentence of="wat-als.geef-door" as="h3" />
            <ul>
              {reports.map(({ key, schemes, grantedBy }) => (
                <li key={key}>
                  <Sentence
                    of={`wat-als.${key}`}
                    values={{
                      regeling: <SchemeNames schemes={schemes} />,
                      wie: language.text(`van-wie.${grantedBy}`),
                    }}
                  />{' '}
                  {[...new Set(schemes.flatMap(({ id }) => official[id] ?? []))].map((url) => (
                    <SiteLink key={url} to={url}>
                      {new URL(url).host.replace(/^www\./, '')}
                    </SiteLink>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <div class="grounds-of">
        <section class="stack">
          <Sentence of="wat-als.let-op" as="h2" />
          <ul>
            {notesOf(change, before, comparison).map((note) => (
              <Sentence
                key={note}
                of={`wat-als.noot-${note}`}
                as="li"
                values={{ leeftijd: 'leeftijd' in change ? String(change.leeftijd) : '' }}
              />
            ))}
          </ul>
          <Sentence of="wat-als.datum" as="p" class="soft" values={{ datum: language.day(on) }} />
        </section>
        <Assumed answers={before} assumed={assumed} />
      </div>
    </>
  );
}

/** The end of the key of the sentence that names a change. */
function nameOf(change: Change): string {
  return change.id === 'erbij' && change.wie === 'partner' ? 'erbij-partner' : change.id;
}

function valuesOf(change: Change): Record<string, VNode | string> {
  switch (change.id) {
    case 'kind':
      return { leeftijd: String(change.leeftijd) };
    case 'huur':
      return { bedrag: <Money cents={change.rekenhuur} /> };
    case 'werk-weg':
      return { bedrag: <Money cents={change.uitkering} /> };
    case 'aow':
      return { bedrag: <Money cents={change.bedrag} /> };
    default:
      return {};
  }
}

/** What the reckoning leaves out or takes for granted with this change: the ends of the keys of its sentences. */
function notesOf(
  change: Change,
  before: Answers,
  { pairs, before: one, after: other }: Comparison,
): string[] {
  const isSpread = [one, other].some(({ support }) => support.min !== support.max);
  const periods = pairs.filter(({ counts }) => counts).map(({ after }) => after.amount?.per);
  const hasSavings = isRange(before.vermogen) && before.vermogen.max > 0;
  return [
    ...(change.id === 'erbij' && change.wie !== 'partner' ? ['inkomen-erbij'] : []),
    ...(nameOf(change) === 'erbij-partner' ? ['spaargeld-partner'] : []),
    ...(change.id === 'partner-weg' && agesOf(before).length > 0 ? ['kinderen-blijven'] : []),
    ...(change.id === 'partner-weg' ? ['alimentatie'] : []),
    ...(change.id === 'partner-weg' && hasSavings ? ['spaargeld'] : []),
    ...(change.id === 'kind' && change.leeftijd === 18 ? ['kind-blijft'] : []),
    ...(change.id === 'kind' ? ['anderen-zelfde'] : []),
    ...(change.id === 'huur' ? ['zelfde-mensen'] : []),
    ...(change.id === 'aow' ? ['aow-leeftijd', 'loon-stopt'] : []),
    ...(change.id === 'aow' || change.id === 'werk-weg' ? [] : ['bijstand']),
    'alleen-dit',
    'heel-jaar',
    ...(isSpread ? ['niet-zeker'] : []),
    ...(periods.includes('kwartaal') ? ['kwartaal'] : []),
    ...(periods.includes('jaar') ? ['jaar'] : []),
    'zonder-bedrag',
  ];
}

const euro = 100;

/** What there is more or less in a sentence: about one amount, between two, or either way. */
function Headline({ min, max }: Range): VNode {
  const [low, high] = [wholeEuros(min), wholeEuros(max)];
  const [one, other] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
  const way = low > -euro && high < euro ? 'gelijk' : low >= 0 ? 'meer' : high <= 0 ? 'minder' : 'beide';
  const isExact = low === high && way !== 'gelijk' && way !== 'beide';
  const values =
    way === 'beide'
      ? { van: <Money cents={-low} />, tot: <Money cents={high} /> }
      : { van: <Money cents={one ?? 0} />, tot: <Money cents={other ?? 0} /> };
  return (
    <Sentence
      of={`wat-als.verschil-${way}${isExact ? '-precies' : ''}`}
      as="p"
      class="headline"
      values={values}
    />
  );
}

/** Income, schemes and what they come to, as one line. */
function SumWords({ income, support, costs, total, isRent }: Sums & { isRent: boolean }): VNode {
  const key = costs.max === 0 ? 'som' : isRent ? 'som-huur' : 'som-opvang';
  return (
    <Sentence
      of={`wat-als.${key}`}
      values={{
        inkomen: <Between {...income} />,
        regelingen: <Between {...support} />,
        opvang: <Between {...costs} />,
        huur: <Between {...costs} />,
        samen: (
          <strong>
            <Between {...total} />
          </strong>
        ),
      }}
    />
  );
}

/** An amount in whole euro, or two where it is not known exactly. */
function Between({ min, max }: Range): VNode {
  const [low, high] = [wholeEuros(min), wholeEuros(max)];
  if (low === high) return <Money cents={low} />;
  return (
    <Sentence of="wat-als.van-tot" values={{ van: <Money cents={low} />, tot: <Money cents={high} /> }} />
  );
}

function SchemeLink({ scheme: { id } }: Pick<Pair, 'scheme'>): VNode {
  const language = useLanguage();
  return (
    <SiteLink to={language.path(`/regelingen/${id}/`)}>
      <SchemeName id={id} />
    </SiteLink>
  );
}

/** How a scheme stands, with an icon and a word, and its amount over its own period. */
function OutcomeWords({ scheme, outcome }: { scheme: Scheme; outcome: Outcome }): VNode {
  const language = useLanguage();
  const isThere = standingOf(outcome) !== 'niet';
  const verdict = isThere ? outcome.verdict : 'waarschijnlijk-niet';
  const look = groups.find((group) => group.verdict === verdict)?.look;
  const { amount } = outcome;
  const hasAmount = isThere && amount !== null;
  return (
    <span class={`stands ${look ?? ''}`}>
      {look && <Icon name={look} />}
      <span>
        {(verdict !== 'waarschijnlijk-wel' || !hasAmount) && (
          <>
            <Sentence
              of={`wat-als.staat-${verdict}`}
              values={{ wie: language.text(`van-wie.${scheme.grantedBy}`) }}
            />
            {hasAmount && ', '}
          </>
        )}
        {hasAmount && <AmountPer amount={amount} about={scheme.amount?.kind !== 'norm'} />}
      </span>
    </span>
  );
}

import type { VNode } from 'preact';
import { lawOf } from '../engine/payment.ts';
import { useCheck } from '../journey/check-context.ts';
import { nextView } from '../journey/journey.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { AmountPer } from './AmountPer.tsx';
import type { Judged } from './judged.ts';
import { StepWords } from './Plan.tsx';
import { SchemeNames } from './SchemeName.tsx';
import { stepsOf } from './steps.ts';
import { haveHolidayPay, kindOf, kinds, type Total, totals } from './totals.ts';

export interface Sorted {
  /** What the visitor can probably still get. */
  probable: Judged[];
  /** What somebody decides about. */
  decided: Judged[];
  /** How many schemes are open. */
  undecided: number;
  /** What the visitor has already. */
  received: Judged[];
  /** What there is to apply for, in the order of the plan. */
  planned: Judged[];
}

/** What the visitor can probably still get, together; what comes besides; what they have already; and the first thing to do. */
export function Sum(sorted: Sorted): VNode {
  const { probable, decided, undecided, received, planned } = sorted;
  const { rules, scope, on, journey, actions } = useCheck();
  const language = useLanguage();
  const [, year] = totals(rules, probable);
  const [first] = stepsOf(planned, journey.answers, language.has);
  const toGo = nextView(scope, journey.answers, on);
  return (
    <section class="sum">
      <h1 class="big" tabIndex={-1}>
        <Headline {...sorted} />
      </h1>
      {year !== undefined && (
        <p class="total">
          <Sentence
            of={haveHolidayPay(rules, probable) ? 'check.dat-is-vakantiegeld' : 'check.dat-is'}
            values={{ bedrag: <TotalOf judged={probable} total={year} /> }}
          />
        </p>
      )}
      {year !== undefined && <Sentence of="check.hoeveel" as="p" count={probable.length} />}
      <Besides probable={probable} />
      <IfDecided decided={decided} />
      {received.length > 0 && (
        <p>
          <Sentence
            of="check.u-hebt-al"
            values={{ regelingen: <SchemeNames schemes={received.map(({ scheme }) => scheme)} /> }}
          />{' '}
          {totals(rules, received)
            .slice(0, 1)
            .map((total) => (
              <Sentence
                key={total.per}
                of={received.length > 1 ? 'check.samen-is-dat' : 'check.dat-is'}
                values={{ bedrag: <TotalOf judged={received} total={total} /> }}
              />
            ))}
        </p>
      )}
      {first !== undefined && (
        <div class="first-step">
          <Sentence of="check.eerste-stap" as="p" />
          <StepWords step={first} />
        </div>
      )}
      {toGo.page === 'vraag' && (
        <div class="to-go">
          {undecided > 0 ? (
            <Sentence of="check.nog-open" as="p" count={undecided} />
          ) : (
            <Sentence of="check.nog-een-bedrag" as="p" />
          )}
          <button type="button" class="btn" onClick={() => actions.open(toGo)}>
            <Sentence of="check.ga-verder" />
            <Icon name="arrow-right" flip />
          </button>
        </div>
      )}
      <p class="to-plan">
        <button type="button" class="btn plain" onClick={showPlan}>
          <Sentence of="plan.ga-naar" />
        </button>
      </p>
    </section>
  );
}

/** How much the visitor can probably get, or still get; where no amount is known, how many schemes. */
export function Headline({ probable, received }: Pick<Sorted, 'probable' | 'received'>): VNode {
  const { rules } = useCheck();
  const [total] = totals(rules, probable);
  const still = received.length > 0 ? '-nog' : '';
  if (total !== undefined) {
    const bedrag = <TotalOf judged={probable} total={total} />;
    return <Sentence of={`check.u-kunt${still}`} values={{ bedrag }} />;
  }
  if (probable.length > 0) return <Sentence of={`check.u-kunt${still}-krijgen`} count={probable.length} />;
  return <Sentence of={received.length > 0 ? 'check.alles-al' : 'check.nog-niets-zeker'} />;
}

/** What comes besides the money that has an amount: an amount that is not known is never read as nothing. */
function Besides({ probable }: Pick<Sorted, 'probable'>): VNode | null {
  const [withAmount, ...others] = kinds.map((kind) => ({
    kind,
    count: probable.filter((each) => kindOf(each) === kind).length,
  }));
  const money = withAmount?.count ?? 0;
  const shown = others.filter(({ count }) => count > 0);
  return (
    <>
      {money > 0 && (
        <p>
          <Sentence of="check.geld-van" count={money} /> <ForCosts probable={probable} />
        </p>
      )}
      {shown.length > 0 && (
        <div>
          <Sentence
            of={money > 0 ? 'check.daar-komt-bij' : 'check.dat-zijn'}
            as="p"
            count={probable.length}
          />
          <ul>
            {shown.map(({ kind, count }) => (
              <Sentence key={kind} of={`check.ook-${kind}`} as="li" count={count} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The part of the money that only pays a bill of the same month: who took it for spending money would count on too much. */
function ForCosts({ probable }: Pick<Sorted, 'probable'>): VNode {
  return (
    <>
      {probable.map(({ scheme, outcome: { amount } }) => {
        const costs = lawOf(scheme.amount)?.costs;
        if (!costs || !amount || amount.max === 0) return null;
        const bedrag = <AmountPer amount={amount} about />;
        return <Sentence key={scheme.id} of={`check.voor-${costs.of}`} values={{ bedrag }} />;
      })}
    </>
  );
}

/** What comes besides if somebody says yes, where that is a known amount. */
function IfDecided({ decided }: Pick<Sorted, 'decided'>): VNode | null {
  const { rules } = useCheck();
  const money = decided.filter(({ outcome }) => outcome.amount !== null);
  const total = totals(rules, money).slice(-1)[0];
  if (total === undefined) return null;
  const bedrag = <TotalOf judged={money} total={total} />;
  return <Sentence of="check.als-ja" as="p" count={money.length} values={{ bedrag }} />;
}

function TotalOf({ judged, total }: { judged: Judged[]; total: Total }): VNode {
  const about = judged.some(({ scheme }) => scheme.amount !== null && scheme.amount.kind !== 'norm');
  return <AmountPer amount={total} about={about} />;
}

function showPlan(): void {
  const plan = document.querySelector<HTMLElement>('.plan');
  plan?.scrollIntoView();
  plan?.focus({ preventScroll: true });
}

import type { VNode } from 'preact';
import { AmountPer } from './AmountPer.tsx';
import { AnswerList } from './AnswersPage.tsx';
import { useCheck } from './check-context.ts';
import { Icon } from './Icon.tsx';
import { nextView } from './journey.ts';
import { useLanguage } from './language.ts';
import { isClosed } from './moments.ts';
import { Plan } from './Plan.tsx';
import { expiries } from './reasons.ts';
import { SchemeCard } from './SchemeCard.tsx';
import { Sentence } from './Sentence.tsx';
import { SiteLink } from './SiteLink.tsx';
import { totals } from './totals.ts';
import { usePage } from './use-page.ts';
import { byWeight, groups, type Judged } from './verdicts.ts';
import { Wipe } from './Wipe.tsx';

/** The result: first what this person can probably get, then every scheme with its reasons, then the plan. */
export function ResultPage(): VNode {
  const { rules, on, journey, result, actions } = useCheck();
  const language = useLanguage();
  usePage(language.plain('check.titel-uitkomst'));

  const judged = rules.schemes.flatMap((scheme): Judged[] => {
    const outcome = result.outcomes.find((each) => each.scheme === scheme.id);
    return outcome === undefined ? [] : [{ scheme, outcome }];
  });
  const of = (verdict: string): Judged[] =>
    judged.filter(({ outcome }) => outcome.verdict === verdict).sort(byWeight);
  // What cannot be applied for today comes last.
  const closed = ({ scheme }: Judged) => Number(isClosed(scheme, rules, journey.answers, on));
  const planned = [...of('waarschijnlijk-wel'), ...of('gemeente-beslist')].sort(
    (one, other) => closed(one) - closed(other),
  );

  return (
    <div class="wrap grid result" id="uitkomst">
      <div>
        <Sum probable={of('waarschijnlijk-wel')} planned={planned} undecided={of('misschien').length} />
        <Expired />
        {groups.map(({ verdict, look }) => {
          const members = of(verdict);
          if (members.length === 0) return null;
          return (
            <section key={verdict} class={look} aria-labelledby={`groep-${look}`}>
              <h2 class="group" id={`groep-${look}`}>
                <Icon name={look} />
                <Sentence of={`uitkomst.${verdict}`} />
              </h2>
              {verdict === 'gemeente-beslist' && (
                <Sentence of="check.groep-gemeente-beslist" as="p" class="soft" />
              )}
              {members.map((each) => (
                <SchemeCard key={each.scheme.id} {...each} />
              ))}
            </section>
          );
        })}
        <div class="actions after">
          <button type="button" class="btn quiet" onClick={() => actions.open({ page: 'antwoorden' })}>
            <Icon name="pencil" />
            <Sentence of="check.bekijk-antwoorden" />
          </button>
          <button type="button" class="btn plain" onClick={actions.back}>
            <Sentence of="check.terug" />
          </button>
        </div>
        <Wipe />
        <section class="print-only">
          <h2>
            <Sentence of="check.antwoorden" />
          </h2>
          <AnswerList />
          <Sentence of="check.gemaakt-op" as="p" values={{ datum: language.day(on) }} />
        </section>
      </div>
      <Plan judged={planned} />
    </div>
  );
}

/** What the visitor can probably get, together, and the first thing to do. */
function Sum(props: { probable: Judged[]; planned: Judged[]; undecided: number }): VNode {
  const { probable, planned, undecided } = props;
  const { rules, on, journey, actions } = useCheck();
  const language = useLanguage();
  const sums = totals(probable.map(({ outcome }) => outcome));
  const about = probable.some(({ scheme }) => scheme.amount !== null && scheme.amount.kind !== 'norm');
  const first = planned.find(({ scheme }) => scheme.sort !== 'hulp') ?? planned[0];
  const toGo = nextView(rules, journey.answers, on);
  return (
    <section class="sum">
      <h1 class="big" tabIndex={-1}>
        {probable.length > 0 ? (
          <Sentence of="check.u-kunt-krijgen" count={probable.length} />
        ) : (
          <Sentence of="check.nog-niets-zeker" />
        )}
      </h1>
      {sums.map((sum, place) => (
        <p key={sum.per} class="total">
          <Sentence
            of={place === 0 ? 'check.samen' : 'check.samen-jaar'}
            values={{ bedrag: <AmountPer amount={sum} about={about} /> }}
          />
        </p>
      ))}
      {first !== undefined && (
        <p>
          <Sentence
            of="check.eerste-stap"
            values={{
              regeling: (
                <SiteLink to={language.path(`/regelingen/${first.scheme.id}/`)}>
                  <span translate={false}>{language.text(`regeling.${first.scheme.id}.naam`)}</span>
                </SiteLink>
              ),
            }}
          />
        </p>
      )}
      {toGo.page === 'vraag' && (
        <div class="to-go">
          <Sentence of="check.nog-open" as="p" count={undecided} />
          <button type="button" class="btn" onClick={() => actions.open(toGo)}>
            <Sentence of="check.ga-verder" />
            <Icon name="arrow-right" flip />
          </button>
        </div>
      )}
      {planned.length > 0 && (
        <p class="to-plan">
          <button type="button" class="btn plain" onClick={showPlan}>
            <Sentence of="plan.ga-naar" />
          </button>
        </p>
      )}
    </section>
  );
}

/** That the newest amounts are missing, and what is reckoned with instead. */
function Expired(): VNode | null {
  const { rules, on, result } = useCheck();
  const language = useLanguage();
  const ended = expiries(rules, result.outcomes, on);
  const missing = result.outcomes.some(({ conditions }) =>
    conditions.some(({ decides, reason }) => decides && reason === 'bedrag-ontbreekt'),
  );
  const last = ended.toSorted((one, other) => (one.until < other.until ? 1 : -1))[0];
  if (last === undefined && !missing) return null;
  return (
    <p class="privacy expired">
      <Icon name="info" />
      {last === undefined ? (
        <Sentence of="check.bedragen-ontbreken" />
      ) : (
        <Sentence
          of="check.verlopen"
          values={{
            datum: language.day(last.until),
            marge: <span translate={false}>{Math.max(...ended.map(({ percent }) => percent))}</span>,
          }}
        />
      )}
    </p>
  );
}

function showPlan(): void {
  const plan = document.getElementById('plan');
  plan?.scrollIntoView();
  plan?.focus({ preventScroll: true });
}

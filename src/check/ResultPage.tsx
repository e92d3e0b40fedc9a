import { Fragment, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AnswerList } from './AnswersPage.tsx';
import { useCheck } from './check-context.ts';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';
import { isClosed } from './moments.ts';
import { Plan } from './Plan.tsx';
import { expiries } from './reasons.ts';
import { ReceivedCard, SchemeCard } from './SchemeCard.tsx';
import { SchemeName } from './SchemeName.tsx';
import { Sentence } from './Sentence.tsx';
import { Headline, Sum } from './Sum.tsx';
import { usePage } from './use-page.ts';
import { byWeight, groups, isReceived, type Judged } from './verdicts.ts';
import { WhatIfLink } from './WhatIfLink.tsx';
import { Wipe } from './Wipe.tsx';

/** The result: first what this person can probably still get, then every scheme with its reasons, then the plan. */
export function ResultPage(): VNode {
  const { rules, on, journey, result, actions } = useCheck();
  const language = useLanguage();
  usePage(language.plain('check.titel-uitkomst'));

  const judged = rules.schemes.flatMap((scheme): Judged[] => {
    const outcome = result.outcomes.find((each) => each.scheme === scheme.id);
    return outcome === undefined ? [] : [{ scheme, outcome }];
  });
  const isMine = (each: Judged): boolean => isReceived(journey.received, each);
  const received = judged.filter(isMine).sort(byWeight);
  const of = (verdict: string): Judged[] =>
    judged.filter((each) => each.outcome.verdict === verdict && !isMine(each)).sort(byWeight);
  // What cannot be applied for today comes last.
  const closed = ({ scheme }: Judged) => Number(isClosed(scheme, rules, journey.answers, on));
  const planned = [...of('waarschijnlijk-wel'), ...of('gemeente-beslist')].sort(
    (one, other) => closed(one) - closed(other),
  );
  const sorted = {
    probable: of('waarschijnlijk-wel'),
    decided: of('gemeente-beslist'),
    undecided: of('misschien').length,
    received,
    planned,
  };

  const [moved, setMoved] = useState<{ scheme: string; focus: string } | null>(null);
  // The button that was pressed is gone with its card: who uses the keyboard goes on from the next card, or from the one that is back.
  useEffect(() => {
    if (moved !== null) document.getElementById(`naam-${moved.focus}`)?.focus();
  }, [moved]);
  function move(each: Judged, neighbours: Judged[]): void {
    const place = neighbours.indexOf(each);
    const next = isMine(each) ? each : (neighbours[place + 1] ?? neighbours[place - 1] ?? each);
    setMoved({ scheme: each.scheme.id, focus: next.scheme.id });
    actions.receive(each.scheme.id);
  }

  return (
    <div class="wrap grid result" id="uitkomst">
      <div>
        <Sum {...sorted} />
        <Expired />
        {groups.map(({ verdict, look }) => {
          const members = of(verdict);
          return (
            <Fragment key={verdict}>
              {verdict === 'waarschijnlijk-niet' && received.length > 0 && (
                <section class="received" aria-labelledby="groep-al">
                  <h2 class="group" id="groep-al">
                    <Icon name="check" />
                    <Sentence of="check.groep-al" />
                  </h2>
                  {received.map((each) => (
                    <ReceivedCard key={each.scheme.id} judged={each} undo={() => move(each, received)} />
                  ))}
                </section>
              )}
              {members.length > 0 && (
                <section class={look} aria-labelledby={`groep-${look}`}>
                  <h2 class="group" id={`groep-${look}`}>
                    <Icon name={look} />
                    <Sentence of={`uitkomst.${verdict}`} />
                  </h2>
                  {verdict === 'gemeente-beslist' && (
                    <Sentence of="check.groep-gemeente-beslist" as="p" class="soft" />
                  )}
                  {members.map((each) => (
                    <SchemeCard key={each.scheme.id} {...each} receive={() => move(each, members)} />
                  ))}
                </section>
              )}
            </Fragment>
          );
        })}
        <div class="actions after">
          <WhatIfLink />
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
        <div class="tally" role="status">
          {moved !== null && (
            <p key={moved.scheme}>
              <Sentence
                of={journey.received.includes(moved.scheme) ? 'check.hebt-u-al' : 'check.telt-weer-mee'}
                as="strong"
                values={{ regeling: <SchemeName id={moved.scheme} /> }}
              />{' '}
              <Headline {...sorted} />.
            </p>
          )}
        </div>
      </div>
      <Plan judged={planned} />
    </div>
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

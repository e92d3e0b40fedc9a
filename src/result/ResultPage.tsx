import { Fragment, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useCheck } from '../journey/check-context.ts';
import { placeLeft } from '../journey/place.ts';
import { usePage } from '../journey/use-page.ts';
import { Wipe } from '../journey/Wipe.tsx';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { AskingLink } from './AskingLink.tsx';
import { groups } from './groups.ts';
import type { Judged } from './judged.ts';
import { Plan } from './Plan.tsx';
import { expiries } from './reasons.ts';
import { ReceivedCard, SchemeCard, UnlikelyCard } from './SchemeCard.tsx';
import { SchemeName } from './SchemeName.tsx';
import { Sheet } from './Sheet.tsx';
import { Headline, Sum } from './Sum.tsx';
import { useSorted } from './use-sorted.ts';

/** The result: first what this person can probably still get, then every scheme with its reasons, then the plan. */
export function ResultPage(): VNode {
  const { journey, actions } = useCheck();
  usePage();
  const { sorted, of, all } = useSorted();
  const { received, planned } = sorted;

  // Who comes back from an answer goes on at the scheme that they left.
  const [place] = useState(placeLeft);
  useEffect(() => {
    if (place !== null) focusOn(place);
  }, [place]);

  const [moved, setMoved] = useState<{ scheme: string; focus: string } | null>(null);
  // The button that was pressed is gone with its card: who uses the keyboard goes on from the next card, or from the one that is back.
  useEffect(() => {
    if (moved !== null) focusOn(moved.focus);
  }, [moved]);
  function move(each: Judged, neighbours: Judged[]): void {
    const place = neighbours.indexOf(each);
    const next = received.includes(each) ? each : (neighbours[place + 1] ?? neighbours[place - 1] ?? each);
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
                  {verdict === 'waarschijnlijk-niet' ? (
                    <details class="unlikely" open={members.some(({ scheme }) => scheme.id === place)}>
                      <summary class="surface">
                        <Icon name="chevron" class="turn flip" />
                        <Sentence of="check.aantal-niet" count={members.length} />
                        <Sentence of="check.kijk-toch" class="soft small" />
                      </summary>
                      {members.map((each) => (
                        <UnlikelyCard key={each.scheme.id} {...each} isOpen={each.scheme.id === place} />
                      ))}
                    </details>
                  ) : (
                    members.map((each) => (
                      <SchemeCard
                        key={each.scheme.id}
                        {...each}
                        isOpen={each.scheme.id === place}
                        receive={() => move(each, members)}
                      />
                    ))
                  )}
                </section>
              )}
            </Fragment>
          );
        })}
        <div class="actions after">
          <AskingLink to="/wat-als/">
            <Icon name="arrow-right" flip />
            <Sentence of="check.wat-als" />
          </AskingLink>
          <button type="button" class="btn quiet" onClick={() => actions.open({ page: 'antwoorden' })}>
            <Icon name="pencil" />
            <Sentence of="check.bekijk-antwoorden" />
          </button>
          <button type="button" class="btn plain" onClick={actions.back}>
            <Sentence of="check.terug" />
          </button>
        </div>
        <Wipe />
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
      <Plan judged={planned} hasAll={received.length > 0} />
      <Sheet sorted={sorted} all={all} />
    </div>
  );
}

/** Puts the focus on a scheme: on its name, or where the name is the button that opens it on that. */
function focusOn(scheme: string): void {
  const name = document.querySelector<HTMLElement>(`.card[data-regeling="${scheme}"] h3`);
  (name?.closest('summary') ?? name)?.focus();
}

/** That the newest amounts are missing, and what is reckoned with instead. */
function Expired(): VNode | null {
  const { rules, on, result } = useCheck();
  const language = useLanguage();
  const ended = expiries(rules, result.outcomes, on);
  const missing = result.outcomes.some(({ conditions }) =>
    conditions.some(({ decides, reason }) => decides && reason === 'bedrag-ontbreekt'),
  );
  const last = [...ended].sort((one, other) => (one.until < other.until ? 1 : -1))[0];
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

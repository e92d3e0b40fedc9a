import { Fragment, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Trace } from '../engine/outcome.ts';
import { useCheck } from '../journey/check-context.ts';
import { isAskable } from '../journey/journey.ts';
import { openFacts } from '../journey/questions.ts';
import { AmountPer } from '../result/AmountPer.tsx';
import { Bill } from '../result/Bill.tsx';
import { groups } from '../result/groups.ts';
import type { Judged } from '../result/judged.ts';
import { ReasonSentence, Reasons } from '../result/Reasons.tsx';
import { mainReason, reasonKey } from '../result/reasons.ts';
import { WhyNot } from '../result/SchemeCard.tsx';
import { SchemeName } from '../result/SchemeName.tsx';
import { Headline } from '../result/Sum.tsx';
import { useSorted } from '../result/use-sorted.ts';
import { isClaimable } from '../result/verdicts.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { SiteLink } from '../words/SiteLink.tsx';
import { useLanguage } from '../words/speech.ts';
import { useOpen } from './helper-context.ts';

/** What everything comes to so far, and how many questions are open. */
export function Totals(): VNode {
  const { sorted } = useSorted();
  const open = useOpen();
  return (
    <div class="totals">
      <p class="so-far">
        <Headline {...sorted} />
      </p>
      <p class="soft still-open">
        {open.length === 0 ? (
          <Sentence of="hulpmodus.niets-open" />
        ) : (
          <Sentence of="hulpmodus.open" count={open.length} />
        )}
      </p>
    </div>
  );
}

/** How it stands with every scheme. */
export function Standing(): VNode {
  const { sorted, of } = useSorted();
  return (
    <section class="standing" aria-labelledby="stand">
      <h2 id="stand" tabIndex={-1}>
        <Sentence of="hulpmodus.stand" />
      </h2>
      {sorted.received.length > 0 && (
        <>
          <h3>
            <Icon name="check" />
            <Sentence of="check.groep-al" />
          </h3>
          {sorted.received.map((each) => (
            <Line key={each.scheme.id} judged={each} look="wel" isReceived />
          ))}
        </>
      )}
      {groups.map(({ verdict, look }) => {
        const members = of(verdict);
        return (
          members.length > 0 && (
            <Fragment key={verdict}>
              <h3 class={look}>
                <Icon name={look} />
                <Sentence of={`uitkomst.${verdict}`} />
                <span class="soft">{members.length}</span>
              </h3>
              {members.map((each) => (
                <Line key={each.scheme.id} judged={each} look={look} />
              ))}
            </Fragment>
          )
        );
      })}
    </section>
  );
}

interface LineProps {
  judged: Judged;
  look: (typeof groups)[number]['look'];
  isReceived?: boolean;
}

/** One scheme: what it brings, and what it waits for or what stands in the way. It opens on every condition that it has. */
function Line({ judged, look, isReceived = false }: LineProps): VNode {
  const { scheme, outcome } = judged;
  const [isOpen, setOpen] = useState(false);
  const { amount, verdict } = outcome;
  return (
    <details
      id={`stand-${scheme.id}`}
      class={`stand ${look}`}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Icon name={look} />
        <span class="which">
          <SchemeName id={scheme.id} /> <Sentence of={`uitkomst.${verdict}`} class="visually-hidden" />{' '}
          <Because {...judged} />
        </span>
        <span class="brings">
          {amount !== null && amount.max > 0 && verdict !== 'waarschijnlijk-niet' ? (
            <AmountPer amount={amount} about={scheme.amount?.kind !== 'norm'} />
          ) : null}
        </span>
      </summary>
      {isOpen && <Conditions judged={judged} isReceived={isReceived} />}
    </details>
  );
}

/** What an outcome waits for, or what stands in its way. */
function Because({ scheme, outcome }: Judged): VNode | null {
  const { rules, journey } = useCheck();
  const language = useLanguage();
  const { verdict } = outcome;
  const main = mainReason(rules, journey.answers, outcome);
  const waits = [...openFacts(journey.answers, [outcome])];
  const [first, second] = waits;
  if (first !== undefined) {
    const named = [first, second]
      .filter((fact) => fact !== undefined)
      .map((fact) => language.plain(`hulpmodus.veld.${fact}`).toLowerCase())
      .join(', ');
    const more = waits.length > 2 ? `hulpmodus.wacht-meer` : 'hulpmodus.wacht';
    return <Sentence of={more} class="soft" values={{ feit: named, aantal: String(waits.length - 2) }} />;
  }
  if (main === null || verdict === 'waarschijnlijk-wel') return null;
  const Why = verdict === 'waarschijnlijk-niet' ? WhyNot : ReasonSentence;
  return (
    <span class="soft">
      <Why scheme={scheme.id} trace={main} />
    </span>
  );
}

/** How the amount was reckoned, and every condition that says something about this client: first those that decided. */
function Conditions({ judged: { scheme, outcome }, isReceived }: Omit<LineProps, 'look'>): VNode {
  const { rules, journey, actions } = useCheck();
  const language = useLanguage();
  // A condition that is no reason to name to anybody has no sentence.
  const meant = outcome.conditions.filter(
    (trace: Trace) =>
      language.has(reasonKey(scheme.id, trace, language.has)) &&
      (trace.fact === null || trace.truth === 'onbekend' || isAskable(rules, journey.answers, trace.fact)),
  );
  const decided = meant.filter(({ decides }) => decides);
  const others = meant.filter(({ decides }) => !decides);
  return (
    <div class="conditions">
      <Bill scheme={scheme} outcome={outcome} />
      {decided.length > 0 && (
        <>
          <Sentence of="hulpmodus.doorslag" as="p" class="soft small" />
          <Reasons scheme={scheme.id} traces={decided} />
        </>
      )}
      {others.length > 0 && (
        <>
          <Sentence of="hulpmodus.andere-voorwaarden" as="p" class="soft small" />
          <Reasons scheme={scheme.id} traces={others} />
        </>
      )}
      <div class="actions">
        {(isClaimable(outcome) || isReceived) && (
          <button
            type="button"
            class="btn quiet small"
            aria-pressed={isReceived}
            onClick={() => actions.receive(scheme.id)}
          >
            <Sentence of="hulpmodus.heeft-al" />
          </button>
        )}
        <SiteLink to={language.path(`/regelingen/${scheme.id}/`)} class="btn plain small">
          <Sentence of="check.lees-meer" />
          <span class="visually-hidden"> {language.text(`regeling.${scheme.id}.naam`)}</span>
        </SiteLink>
      </div>
    </div>
  );
}

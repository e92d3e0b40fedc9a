import type { VNode } from 'preact';
import type { Trace } from '../engine/outcome.ts';
import type { Scheme } from '../engine/ruleset.ts';
import { AmountPer } from './AmountPer.tsx';
import { useCheck } from './check-context.ts';
import { Icon } from './Icon.tsx';
import { questionBehind, questionFor } from './inkomsten.ts';
import { useLanguage } from './language.ts';
import { Doubt, ReasonSentence, Reasons } from './Reasons.tsx';
import { doubtfulSource, factToSettle, mainReason, shownReasons } from './reasons.ts';
import { Sentence } from './Sentence.tsx';
import { SiteLink } from './SiteLink.tsx';
import { isClaimable, type Judged } from './verdicts.ts';
import { When } from './When.tsx';

/** One scheme of the result: what it is, how much, why we think so, and what to do next. */
export function SchemeCard({ scheme, outcome, receive }: Judged & { receive: () => void }): VNode {
  const { rules, journey } = useCheck();
  const language = useLanguage();
  const main = mainReason(rules, journey.answers, outcome);
  const no = outcome.verdict === 'waarschijnlijk-niet';
  const doubt = no ? firstDoubt() : null;
  const ownSort = `soort.${scheme.id}.${scheme.sort}`;

  /** What may make a "probably not" wrong comes before anything else: a wrong one is the worst mistake. */
  function firstDoubt() {
    const deciding = outcome.conditions.filter(({ decides }) => decides);
    return deciding.map((trace) => doubtfulSource(rules, trace)).find((source) => source !== null) ?? null;
  }

  return (
    <article class="card" aria-labelledby={`naam-${scheme.id}`}>
      <CardHeader scheme={scheme} outcome={outcome} />
      {doubt !== null && (
        <p class="doubt">
          <Icon name="info" />
          <Doubt source={doubt} />
        </p>
      )}
      <Sentence of={`regeling.${scheme.id}.kort`} as="p" />
      {main !== null && (
        <p class="main-reason">
          <ReasonSentence scheme={scheme.id} trace={main} />
        </p>
      )}
      {!no && (
        <p class="tag">
          <Icon name={scheme.sort === 'gift' ? 'gift' : 'info'} />
          <Sentence of={language.has(ownSort) ? ownSort : `soort.${scheme.sort}`} />
        </p>
      )}
      {outcome.verdict === 'gemeente-beslist' && scheme.grantedBy !== 'gemeente' && (
        <Sentence
          of="check.wie-beslist"
          as="p"
          values={{ wie: <Sentence of={`van-wie.${scheme.grantedBy}`} /> }}
        />
      )}
      {!no && <When scheme={scheme} withDoubt />}
      <DoesNotCount scheme={scheme} />
      <Settle judged={{ scheme, outcome }} main={main} />
      <details>
        <summary>
          <Icon name="chevron" class="turn flip" />
          <Sentence of="check.waarom-denken" />
        </summary>
        <Reasons scheme={scheme.id} traces={shownReasons(rules, journey.answers, outcome)} />
      </details>
      <div class="actions">
        <SiteLink to={language.path(`/regelingen/${scheme.id}/`)} class={no ? 'btn plain' : 'btn quiet'}>
          <Sentence of={no ? 'check.lees-meer' : 'check.zo-vraagt-u'} />
          <span class="visually-hidden"> {language.text(`regeling.${scheme.id}.naam`)}</span>
          {!no && <Icon name="arrow-right" flip />}
        </SiteLink>
        {no && <ChangeAnswer trace={main} />}
        {isClaimable(outcome) && (
          <button type="button" class="btn plain" aria-pressed="false" onClick={receive}>
            <Sentence of="check.heb-ik-al" />
            <span class="visually-hidden"> {language.text(`regeling.${scheme.id}.naam`)}</span>
          </button>
        )}
      </div>
    </article>
  );
}

/** A scheme that the visitor has already: what it is, how much, and the way back. */
export function ReceivedCard({ judged, undo }: { judged: Judged; undo: () => void }): VNode {
  const { id } = judged.scheme;
  return (
    <article class="card" aria-labelledby={`naam-${id}`}>
      <CardHeader {...judged} />
      <button type="button" class="btn plain small" onClick={undo}>
        <Sentence of="check.toch-niet" />
        <span class="visually-hidden"> {useLanguage().text(`regeling.${id}.naam`)}</span>
      </button>
    </article>
  );
}

function CardHeader({ scheme, outcome: { verdict, amount } }: Judged): VNode {
  return (
    <header>
      <h3 id={`naam-${scheme.id}`} tabIndex={-1} translate={false}>
        {useLanguage().text(`regeling.${scheme.id}.naam`)}
      </h3>
      {verdict !== 'waarschijnlijk-niet' && amount !== null && amount.max > 0 && (
        <p class="worth">
          <AmountPer amount={amount} about={scheme.amount?.kind !== 'norm'} />
        </p>
      )}
    </header>
  );
}

function DoesNotCount({ scheme }: { scheme: Scheme }): VNode | null {
  const language = useLanguage();
  if (scheme.doesNotCount.length === 0) return null;
  const list = new Intl.ListFormat(language.code, { type: 'conjunction' });
  const named = list.format(scheme.doesNotCount.map((name) => language.plain(`feit.${name}`)));
  return (
    <Sentence of="check.telt-niet-mee" as="p" class="soft small does-not-count" values={{ feit: named }} />
  );
}

/**
 * Under "maybe" the answer that would settle it, where only the amount is open the answer that would tell it, and under "probably not"
 * that asking is always allowed.
 */
function Settle({ judged: { outcome }, main }: { judged: Judged; main: Trace | null }): VNode | null {
  const { rules, journey, actions } = useCheck();
  const language = useLanguage();
  if (outcome.verdict === 'waarschijnlijk-niet')
    return <Sentence of="check.mag-altijd" as="p" class="may-always" />;
  const isOpen = outcome.verdict === 'misschien';
  if (!isOpen && outcome.missing.length === 0) return null;
  const missing = new Set(outcome.missing.map((each) => questionFor(journey.answers, each)));
  const fact = [...missing][0] ?? (main === null ? null : factToSettle(rules, journey.answers, main));
  if (fact === null) return null;
  const asked = journey.answers[fact] !== undefined;
  return (
    <div class="settle">
      {missing.size > 0 && (
        <Sentence of={isOpen ? 'check.hangt-af' : 'check.bedrag-hangt-af'} as="p" count={missing.size} />
      )}
      <button
        type="button"
        class="btn quiet"
        onClick={() => actions.open({ page: 'vraag', fact }, 'uitkomst')}
      >
        <Sentence
          of={asked ? 'check.wijzig-feit' : 'check.beantwoord-feit'}
          values={{ feit: language.text(`feit.${fact}`) }}
        />
      </button>
    </div>
  );
}

function ChangeAnswer({ trace }: { trace: Trace | null }): VNode | null {
  const { journey, actions } = useCheck();
  const language = useLanguage();
  if (!trace?.fact) return null;
  const fact = questionBehind(journey.answers, trace.fact);
  if (journey.answers[fact] === undefined) return null;
  return (
    <button type="button" class="btn plain" onClick={() => actions.open({ page: 'vraag', fact }, 'uitkomst')}>
      <Sentence of="check.klopt-niet" />
      <span class="visually-hidden"> {language.plain(`feit.${fact}`)}</span>
    </button>
  );
}

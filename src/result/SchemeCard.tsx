import type { VNode } from 'preact';
import type { Trace } from '../engine/outcome.ts';
import type { Scheme, Source } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { openFacts } from '../journey/questions.ts';
import { Icon } from '../words/Icon.tsx';
import { Money } from '../words/Money.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { SiteLink } from '../words/SiteLink.tsx';
import { useLanguage } from '../words/speech.ts';
import { AmountPer } from './AmountPer.tsx';
import { Bill } from './Bill.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { Cautions } from './Cautions.tsx';
import { waitsForOther } from './compared.ts';
import { groups } from './groups.ts';
import type { Judged } from './judged.ts';
import { Doubt, ReasonSentence, Reasons, ToAnswer } from './Reasons.tsx';
import { doubtfulSource, factToSettle, mainReason, shownReasons } from './reasons.ts';
import { SchemeName } from './SchemeName.tsx';
import { ShortfallWords } from './ShortfallWords.tsx';
import { dayAfter, holdsUntil, shortfallOf } from './shortfall.ts';
import { caseByCase, isClaimable } from './verdicts.ts';
import { When } from './When.tsx';

/**
 * One scheme of the result: whether, how much, why in a sentence, whether it is a gift, and what to do next. Everything else opens.
 * @param isOpen whether it opens at once: the visitor comes back to it from an answer
 */
export function SchemeCard({
  scheme,
  outcome,
  receive,
  isOpen,
}: Judged & { receive: () => void; isOpen: boolean }): VNode {
  const { rules, journey } = useCheck();
  const language = useLanguage();
  const main = mainReason(rules, journey.answers, outcome);
  const name = language.text(`regeling.${scheme.id}.naam`);
  const look = groups.find(({ verdict }) => verdict === outcome.verdict)?.look;
  return (
    <article class="surface edged card" data-regeling={scheme.id} aria-labelledby={`naam-${scheme.id}`}>
      <CardHeader scheme={scheme} outcome={outcome} />
      <p class="verdict">
        {look && <Icon name={look} />}
        <Sentence of={`uitkomst.${outcome.verdict}`} />
      </p>
      <Sentence of={`regeling.${scheme.id}.kort`} as="p" class="soft small" />
      {main !== null && (
        <p class="main-reason">
          <ReasonSentence scheme={scheme.id} trace={main} />
        </p>
      )}
      <OwnShare outcome={outcome} />
      <Sort scheme={scheme} />
      {outcome.verdict === 'gemeente-beslist' && scheme.grantedBy !== 'gemeente' && (
        <Sentence
          of="check.wie-beslist"
          as="p"
          values={{ wie: <Sentence of={`van-wie.${scheme.grantedBy}`} /> }}
        />
      )}
      <When scheme={scheme} show="now" />
      <Settle judged={{ scheme, outcome }} main={main} />
      <details open={isOpen}>
        <summary>
          <Icon name="chevron" class="turn flip" />
          <Sentence of="check.meer-uitleg" />
          <span class="visually-hidden"> {name}</span>
        </summary>
        <Explained scheme={scheme} outcome={outcome} />
        <Bill scheme={scheme} outcome={outcome} />
        <When scheme={scheme} show="besides" />
        <Cautions schemes={[scheme]} />
        <DoesNotCount scheme={scheme} />
      </details>
      <div class="actions">
        <SiteLink to={language.path(`/regelingen/${scheme.id}/`)} class="btn quiet small">
          <Sentence of="check.zo-vraagt-u" />
          <span class="visually-hidden"> {name}</span>
          <Icon name="arrow-right" flip />
        </SiteLink>
        {isClaimable(outcome) && (
          <button type="button" class="btn plain small" aria-pressed="false" onClick={receive}>
            <Sentence of="check.heb-ik-al" />
            <span class="visually-hidden"> {name}</span>
          </button>
        )}
      </div>
    </article>
  );
}

/**
 * A scheme that probably is not for the visitor, as one row with its reason. Opened: what may make that wrong, why, what would change
 * it, when to look again and what is possible still.
 */
export function UnlikelyCard({ scheme, outcome, isOpen }: Judged & { isOpen: boolean }): VNode {
  const { rules, journey } = useCheck();
  const language = useLanguage();
  const main = mainReason(rules, journey.answers, outcome);
  const doubt = firstDoubt();

  /** What may make a "probably not" wrong comes before anything else: a wrong one is the worst mistake. */
  function firstDoubt(): Source | null {
    const deciding = outcome.conditions.filter(({ decides }) => decides);
    return deciding.map((trace) => doubtfulSource(rules, trace)).find((source) => source !== null) ?? null;
  }

  return (
    <article class="surface edged card" data-regeling={scheme.id} aria-labelledby={`naam-${scheme.id}`}>
      <details open={isOpen}>
        <summary>
          <Icon name="chevron" class="turn flip" />
          <h3 id={`naam-${scheme.id}`} translate={false}>
            {language.text(`regeling.${scheme.id}.naam`)}
          </h3>
          <span class="main-reason soft small">
            <Sentence of="uitkomst.waarschijnlijk-niet" class="visually-hidden" />{' '}
            {doubt !== null && <Sentence of="check.niet-zeker" as="strong" />}{' '}
            {main !== null && <WhyNot scheme={scheme.id} trace={main} />}
          </span>
        </summary>
        {doubt !== null && (
          <p class="doubt">
            <Icon name="info" />
            <Doubt source={doubt} />
          </p>
        )}
        <Sentence of={`regeling.${scheme.id}.kort`} as="p" />
        <Explained scheme={scheme} outcome={outcome} />
        {main !== null && <LookAgain scheme={scheme.id} trace={main} />}
        <Cautions schemes={[scheme]} canTurn />
        <p>
          <Sentence of="check.mag-altijd" /> <StillPossible judged={{ scheme, outcome }} />
        </p>
        <DoesNotCount scheme={scheme} />
        <p>
          <SiteLink to={language.path(`/regelingen/${scheme.id}/`)}>
            <Sentence of="check.lees-meer" />
            <span class="visually-hidden"> {language.text(`regeling.${scheme.id}.naam`)}</span>
          </SiteLink>
        </p>
      </details>
    </article>
  );
}

/** Why not, in one sentence: by how much, where it is about money. */
export function WhyNot({ scheme, trace }: { scheme: string; trace: Trace }): VNode {
  const { rules, situation } = useCheck();
  const shortfall = shortfallOf(rules, situation, trace);
  if (shortfall === null || trace.fact === null) return <ReasonSentence scheme={scheme} trace={trace} />;
  return <ShortfallWords fact={trace.fact} shortfall={shortfall} />;
}

/** A scheme that the visitor has already: what it is, how much, and the way back. */
export function ReceivedCard({ judged, undo }: { judged: Judged; undo: () => void }): VNode {
  const { id } = judged.scheme;
  return (
    <article class="surface edged card" data-regeling={id} aria-labelledby={`naam-${id}`}>
      <CardHeader {...judged} />
      <button type="button" class="btn plain small" onClick={undo}>
        <Sentence of="check.toch-niet" />
        <span class="visually-hidden"> {useLanguage().text(`regeling.${id}.naam`)}</span>
      </button>
    </article>
  );
}

function CardHeader({ scheme, outcome }: Judged): VNode {
  return (
    <header>
      <h3 id={`naam-${scheme.id}`} tabIndex={-1} translate={false}>
        {useLanguage().text(`regeling.${scheme.id}.naam`)}
      </h3>
      <Worth scheme={scheme} outcome={outcome} />
    </header>
  );
}

/** What a scheme brings, where that is a known amount. */
export function Worth({ scheme, outcome: { verdict, amount } }: Judged): VNode | null {
  if (verdict === 'waarschijnlijk-niet' || amount === null || amount.max === 0) return null;
  return (
    <span class="worth">
      <AmountPer amount={amount} about={scheme.amount?.kind !== 'norm'} />
    </span>
  );
}

/** Of a tax that may be remitted in part: what is left to pay. */
function OwnShare({ outcome: { ownShare } }: Pick<Judged, 'outcome'>): VNode | null {
  if (ownShare === null) return null;
  const [van, tot] = [roundEuros(ownShare.min), roundEuros(ownShare.max)];
  const kind = tot === 0 ? 'niets' : van === tot ? 'ongeveer' : van === 0 ? 'hoogstens' : 'van-tot';
  return (
    <p>
      <Sentence
        of={`uitkomst.eigen-deel.${kind}`}
        values={{ bedrag: <Money cents={tot} />, van: <Money cents={van} />, tot: <Money cents={tot} /> }}
      />{' '}
      {tot > 0 && <Sentence of="uitkomst.eigen-deel.lagere-aanslag" />}
    </p>
  );
}

const roundEuros = (cents: number): number => Math.round(cents / 100) * 100;

/** Whether it is a gift, a loan or something else. */
function Sort({ scheme: { id, sort } }: { scheme: Scheme }): VNode {
  const own = `soort.${id}.${sort}`;
  return (
    <p class="tag">
      <Icon name={sort === 'gift' ? 'gift' : 'info'} />
      <Sentence of={useLanguage().has(own) ? own : `soort.${sort}`} />
    </p>
  );
}

/** Every condition that decided. */
function Explained({ scheme, outcome }: Judged): VNode {
  const { rules, journey } = useCheck();
  return (
    <>
      <h4>
        <Sentence of="check.waarom-denken" />
      </h4>
      <Reasons scheme={scheme.id} traces={shownReasons(rules, journey.answers, outcome)} />
    </>
  );
}

function DoesNotCount({ scheme }: { scheme: Scheme }): VNode | null {
  const language = useLanguage();
  if (scheme.doesNotCount.length === 0) return null;
  const list = new Intl.ListFormat(language.code, { type: 'conjunction' });
  const named = list.format(scheme.doesNotCount.map((name) => language.plain(`feit.${name}`)));
  return <Sentence of="check.telt-niet-mee" as="p" class="soft small" values={{ feit: named }} />;
}

/** Until when the limit holds that decided, and a reminder for the day after. */
function LookAgain({ scheme, trace }: { scheme: string; trace: Trace }): VNode | null {
  const { rules, on, situation } = useCheck();
  const language = useLanguage();
  const last = shortfallOf(rules, situation, trace) === null ? null : holdsUntil(trace, on);
  if (last === null) return null;
  return (
    <div>
      <Sentence of="uitkomst.geldt-tot" as="p" values={{ datum: language.day(last) }} />
      <CalendarButton scheme={scheme} day={dayAfter(last)} why="grens" />
    </div>
  );
}

/** Whose money is above a limit may still have costs that are looked at one by one. */
function StillPossible({ judged: { scheme, outcome } }: { judged: Judged }): VNode | null {
  const { rules, situation, result } = useCheck();
  const language = useLanguage();
  const isAboutMoney = outcome.conditions.some(
    (trace) => trace.decides && shortfallOf(rules, situation, trace) !== null,
  );
  const other = result.outcomes.find((each) => each.scheme === caseByCase);
  if (!isAboutMoney || scheme.id === caseByCase || other === undefined || !isClaimable(other)) return null;
  return (
    <Sentence
      of="uitkomst.wel-mogelijk"
      values={{
        regeling: (
          <SiteLink to={language.path(`/regelingen/${caseByCase}/`)}>
            <SchemeName id={caseByCase} />
          </SiteLink>
        ),
      }}
    />
  );
}

/** Under "maybe" the answer that would settle it, and where only the amount is open the answer that would tell it; and where to find that. */
function Settle({ judged: { scheme, outcome }, main }: { judged: Judged; main: Trace | null }): VNode | null {
  const { rules, journey, situation } = useCheck();
  const language = useLanguage();
  const isOpen = outcome.verdict === 'misschien';
  if (!isOpen && outcome.missing.length === 0) return null;
  const missing = openFacts(journey.answers, [outcome]);
  const named =
    main &&
    (waitsForOther(scheme.id, main, situation) ? 'medebewoners' : factToSettle(rules, journey.answers, main));
  const fact = named !== null && missing.has(named) ? named : ([...missing][0] ?? named);
  if (fact === null) return null;
  const asked = journey.answers[fact] !== undefined;
  return (
    <div class="settle">
      {missing.size > 0 && (
        <Sentence of={isOpen ? 'check.hangt-af' : 'check.bedrag-hangt-af'} as="p" count={missing.size} />
      )}
      <ToAnswer scheme={scheme.id} fact={fact} class="btn quiet small">
        <Sentence
          of={asked ? 'check.wijzig-feit' : 'check.beantwoord-feit'}
          values={{ feit: language.text(`feit.${fact}`) }}
        />
      </ToAnswer>
      {language.has(`vraag.${fact}.waar`) && (
        <p class="soft small">
          <Sentence of="check.waar" as="strong" /> <Sentence of={`vraag.${fact}.waar`} />
        </p>
      )}
    </div>
  );
}

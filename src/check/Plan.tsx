import type { VNode } from 'preact';
import type { Route } from '../engine/ruleset.ts';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';
import { Phone } from './Reasons.tsx';
import { Sentence } from './Sentence.tsx';
import { SiteLink } from './SiteLink.tsx';
import type { Judged } from './verdicts.ts';

/** What to do, step by step, and one list of the papers for all of it. */
export function Plan({ judged }: { judged: Judged[] }): VNode | null {
  if (judged.length === 0) return null;
  return (
    <aside class="plan" id="plan" tabIndex={-1} aria-labelledby="plan-kop">
      <h2 id="plan-kop">
        <Sentence of="plan.kop" />
      </h2>
      <ol>
        {judged.map((each) => (
          <li key={each.scheme.id}>
            <Step judged={each} />
          </li>
        ))}
        <li key="hulp">
          <Sentence of="plan.hulp" as="p" values={{ telefoon: <Phone /> }} />
        </li>
      </ol>
      <Papers judged={judged} />
      <button type="button" class="btn quiet" onClick={() => print()}>
        <Icon name="printer" />
        <Sentence of="plan.print" />
      </button>
    </aside>
  );
}

function Step({ judged: { scheme } }: { judged: Judged }): VNode {
  const language = useLanguage();
  const route = scheme.apply[0];
  const name = <strong translate={false}>{language.text(`regeling.${scheme.id}.naam`)}</strong>;
  if (route === undefined) return <Sentence of="plan.stap" as="p" values={{ regeling: name }} />;
  return (
    <Sentence
      of={
        scheme.sort === 'hulp' && route.how !== 'hulpverlener' ? 'plan.stap-hulp' : `plan.stap-${route.how}`
      }
      as="p"
      values={{ regeling: name, waar: <Where route={route} /> }}
    />
  );
}

function Where({ route }: { route: Route }): VNode | null {
  if (route.url !== undefined) {
    const host = new URL(route.url).hostname.replace(/^www\./, '');
    return (
      <SiteLink to={route.url}>
        <span translate={false}>{host}</span>
      </SiteLink>
    );
  }
  if (route.phone === undefined) return null;
  return (
    <a class="nowrap" href={`tel:${route.phone.replaceAll(' ', '')}`} translate={false}>
      {route.phone.replaceAll(' ', '\u00a0')}
    </a>
  );
}

function Papers({ judged }: { judged: Judged[] }): VNode | null {
  const counts = new Map<string, number>();
  for (const { scheme } of judged) {
    for (const paper of scheme.documents) counts.set(paper, (counts.get(paper) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const most = [...counts].sort(([, one], [, other]) => other - one);
  return (
    <>
      <h3>
        <Sentence of="plan.papieren" />
      </h3>
      <ul class="papers">
        {most.map(([paper, count]) => (
          <li key={paper}>
            <Sentence of={`papier.${paper}`} />{' '}
            <Sentence of="plan.voor-regelingen" class="soft small" count={count} />
          </li>
        ))}
      </ul>
    </>
  );
}

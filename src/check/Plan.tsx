import type { VNode } from 'preact';
import type { Route } from '../engine/ruleset.ts';
import { useCheck } from './check-context.ts';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';
import { dependsOnAnswer } from './moments.ts';
import { Phone } from './Reasons.tsx';
import { SchemeNames } from './SchemeName.tsx';
import { Sentence } from './Sentence.tsx';
import { SiteLink } from './SiteLink.tsx';
import { type Step, stepsOf } from './steps.ts';
import type { Judged } from './verdicts.ts';
import { When } from './When.tsx';

/** What to do, step by step, and one list of the papers for all of it. */
export function Plan({ judged }: { judged: Judged[] }): VNode | null {
  const { journey } = useCheck();
  const language = useLanguage();
  if (judged.length === 0) return null;
  return (
    <aside class="plan" id="plan" tabIndex={-1} aria-labelledby="plan-kop">
      <h2 id="plan-kop">
        <Sentence of="plan.kop" />
      </h2>
      <ol>
        {stepsOf(judged, journey.answers, language.has).map((step) => (
          <li key={step.schemes.map(({ id }) => id).join(' ')}>
            <div>
              <StepWords step={step} />
              {step.schemes.slice(0, 1).map((scheme) => (
                <When key={scheme.id} scheme={scheme} withDoubt={false} />
              ))}
            </div>
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

function StepWords({ step: { schemes, routes } }: { step: Step }): VNode {
  const { journey } = useCheck();
  const [route] = routes;
  const regeling = <SchemeNames schemes={schemes} />;
  const depends = route !== undefined && dependsOnAnswer(route, journey.answers);
  if (route === undefined || depends) {
    return (
      <>
        <Sentence of="plan.stap" as="p" values={{ regeling }} />
        {depends && <Ways routes={routes} />}
      </>
    );
  }
  const isHelp = schemes.every(({ sort }) => sort === 'hulp') && route.how !== 'hulpverlener';
  return (
    <Sentence
      of={isHelp ? 'plan.stap-hulp' : `plan.stap-${route.how}`}
      as="p"
      values={{ regeling, waar: <Where route={route} /> }}
    />
  );
}

/** Ways to apply of which an answer would tell which one is the visitor's. */
function Ways({ routes }: { routes: Route[] }): VNode {
  return (
    <ul class="papers small">
      {routes.map((route) => (
        <li key={route.onlyIf?.is}>
          {route.onlyIf && <Sentence of={`optie.${route.onlyIf.fact}.${route.onlyIf.is}`} />}
          {': '}
          <Where route={route} />
        </li>
      ))}
    </ul>
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

import type { VNode } from 'preact';
import type { Route } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { Sentence } from '../words/Sentence.tsx';
import { SiteLink } from '../words/SiteLink.tsx';
import { useLanguage } from '../words/speech.ts';
import { Cautions } from './Cautions.tsx';
import type { Judged } from './judged.ts';
import { dependsOnAnswer } from './moments.ts';
import { Phone } from './Reasons.tsx';
import { SchemeNames } from './SchemeName.tsx';
import { helpersOf, papersOf, type Step, stepsOf } from './steps.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { Timeline } from './Timeline.tsx';
import { When } from './When.tsx';

/** What to do, step by step, who helps, one list of the papers for all of it, and ways to take it along. */
export function Plan({ judged, hasAll }: { judged: Judged[]; hasAll: boolean }): VNode {
  return (
    <aside class="surface plan" id="plan" tabIndex={-1} aria-labelledby="plan-kop">
      <h2 id="plan-kop">
        <Sentence of="plan.kop" />
      </h2>
      {judged.length === 0 && <Sentence of={hasAll ? 'plan.alles-al' : 'plan.nog-niets'} as="p" />}
      <Steps judged={judged} />
      <Papers judged={judged} />
      <Helpers judged={judged} />
      <Timeline />
      <TakeAlong />
    </aside>
  );
}

/** The steps, and at the end where to get help with them. On paper an address stands in full, with what is not asked and can matter. */
export function Steps({ judged, inFull = false }: { judged: Judged[]; inFull?: boolean }): VNode {
  const { journey } = useCheck();
  const language = useLanguage();
  return (
    <ol>
      {stepsOf(judged, journey.answers, language.has).map((step) => (
        <li key={step.schemes.map(({ id }) => id).join(' ')}>
          <div>
            <StepWords step={step} inFull={inFull} />
            {step.schemes.slice(0, 1).map((scheme) => (
              <When key={scheme.id} scheme={scheme} show="all" />
            ))}
            {inFull && <Cautions schemes={step.schemes} />}
          </div>
        </li>
      ))}
      <li key="hulp">
        <Sentence of="plan.hulp" as="p" values={{ telefoon: <Phone /> }} />
      </li>
    </ol>
  );
}

/** What to do for one step, and where. */
export function StepWords({
  step: { schemes, routes },
  inFull = false,
}: {
  step: Step;
  inFull?: boolean;
}): VNode {
  const { journey } = useCheck();
  const [route] = routes;
  const regeling = <SchemeNames schemes={schemes} />;
  const depends = route !== undefined && dependsOnAnswer(route, journey.answers);
  if (route === undefined || depends) {
    return (
      <>
        <Sentence of="plan.stap" as="p" values={{ regeling }} />
        {depends && <Ways routes={routes} inFull={inFull} />}
      </>
    );
  }
  const isHelp = schemes.every(({ sort }) => sort === 'hulp') && route.how !== 'hulpverlener';
  return (
    <Sentence
      of={isHelp ? 'plan.stap-hulp' : `plan.stap-${route.how}`}
      as="p"
      values={{ regeling, waar: <Where route={route} inFull={inFull} /> }}
    />
  );
}

/** Ways to apply of which an answer would tell which one is the visitor's. */
function Ways({ routes, inFull }: { routes: Route[]; inFull: boolean }): VNode {
  return (
    <ul class="papers small">
      {routes.map((route) => (
        <li key={route.onlyIf?.is}>
          {route.onlyIf && <Sentence of={`optie.${route.onlyIf.fact}.${route.onlyIf.is}`} />}
          {': '}
          <Where route={route} inFull={inFull} />
        </li>
      ))}
    </ul>
  );
}

function Where({ route, inFull }: { route: Route; inFull: boolean }): VNode | null {
  if (route.url !== undefined) {
    const { hostname, pathname } = new URL(route.url);
    const address = hostname.replace(/^www\./, '') + (inFull ? pathname.replace(/\/$/, '') : '');
    return (
      <SiteLink to={route.url}>
        <span translate={false}>{address}</span>
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

/** Every paper once, with how many schemes ask for it. */
export function Papers({ judged }: { judged: Judged[] }): VNode | null {
  const papers = papersOf(judged);
  if (papers.length === 0) return null;
  return (
    <>
      <h3>
        <Sentence of="plan.papieren" />
      </h3>
      <ul class="papers">
        {papers.map(({ paper, count }) => (
          <li key={paper}>
            <Sentence of={`papier.${paper}`} />{' '}
            <Sentence of="plan.voor-regelingen" class="soft small" count={count} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Organisations that help with these schemes, and the way to all of them. */
function Helpers({ judged }: { judged: Judged[] }): VNode {
  const { helpers } = useCheck();
  const language = useLanguage();
  return (
    <>
      <h3>
        <Sentence of="plan.wie-helpt" />
      </h3>
      <ul class="papers">
        {helpersOf(judged, helpers).map(({ id, name }) => (
          <li key={id}>
            <SiteLink to={language.path(`/hulp/${id}/`)}>
              <span lang="nl" translate={false}>
                {name}
              </span>
            </SiteLink>
          </li>
        ))}
        <li key="alle">
          <SiteLink to={language.path('/hulp/')}>
            <Sentence of="plan.alle-hulp" />
          </SiteLink>
        </li>
      </ul>
    </>
  );
}

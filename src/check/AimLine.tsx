import type { VNode } from 'preact';
import { useCheck } from '../journey/check-context.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { SiteLink } from '../words/SiteLink.tsx';
import { useLanguage } from '../words/speech.ts';

/** What the check looks at, with a way to look at everything; or that the address named something else. */
export function AimLine(): VNode | null {
  const { journey, actions } = useCheck();
  const language = useLanguage();
  const { aim, missed } = journey;
  function widen(): void {
    actions.aimAt(null);
    // The button goes: who uses the keyboard goes on at the question.
    document.querySelector<HTMLElement>('main h1')?.focus();
  }
  if (aim !== null)
    return (
      <div class="wrap aim">
        <Sentence of="doel.kijkt-naar" as="p" values={{ naam: <AimName name={aim.name} /> }} />
        <button type="button" class="btn plain small" onClick={widen}>
          <Sentence of="doel.kijk-naar-alles" />
        </button>
      </div>
    );
  if (missed === null) return null;
  if ('unchecked' in missed) {
    const { id, name } = missed.unchecked;
    return (
      <div class="wrap aim">
        <Sentence of="doel.niet-gecheckt" as="p" values={{ naam: <AimName name={name} /> }} />
        <SiteLink to={language.path(`/regelingen/${id}/`)}>
          <Sentence of="doel.lees-over" values={{ naam: <AimName name={name} /> }} />
        </SiteLink>
      </div>
    );
  }
  const { unknown, near } = missed;
  return (
    <div class="wrap aim">
      <Sentence
        of={unknown === null ? 'doel.geen-naam' : 'doel.onbekend'}
        as="p"
        values={{ naam: unknown ?? '' }}
      />
      {near !== undefined && (
        <button type="button" class="btn plain small" onClick={() => actions.aimAt(near)}>
          <Sentence of="doel.bedoelt-u" values={{ naam: <AimName name={near.name} /> }} />
        </button>
      )}
    </div>
  );
}

/** Below a result of what somebody came for: a way on to the rest. Nothing is asked twice. */
export function AimRest(): VNode | null {
  const { journey, actions } = useCheck();
  if (journey.aim === null) return null;
  return (
    <section class="wrap aim-rest">
      <Sentence of="doel.meer-kop" as="h2" />
      <Sentence of="doel.meer" as="p" />
      <button type="button" class="btn" onClick={() => actions.aimAt(null)}>
        <Sentence of="doel.meer-knop" />
        <Icon name="arrow-right" flip />
      </button>
    </section>
  );
}

function AimName({ name }: { name: string }): VNode {
  return <strong key={name}>{name}</strong>;
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { calendarFile } from './calendar.ts';

/**
 * A button that makes a calendar file of a day on which to look at a scheme again. It is made in the browser, and holds nothing of the
 * visitor: the name of the scheme and the address of a page.
 */
export function CalendarButton({
  scheme,
  day,
  why,
}: {
  scheme: string;
  day: Day;
  why: 'grens' | 'open';
}): VNode {
  const { on } = useCheck();
  const language = useLanguage();
  const [made, setMade] = useState(false);
  const regeling = language.text(`regeling.${scheme}.naam`);

  function save(): void {
    const url = location.origin + language.path(why === 'grens' ? '/check/' : `/regelingen/${scheme}/`);
    const reminder = {
      day,
      id: `${why}-${scheme}`,
      title: language.plain('uitkomst.agenda.titel', { regeling }),
      text: language.plain(`uitkomst.agenda.${why}`, { adres: url }),
      url,
    };
    const file = URL.createObjectURL(new Blob([calendarFile(reminder, on)], { type: 'text/calendar' }));
    const link = Object.assign(document.createElement('a'), { href: file, download: `${scheme}-${day}.ics` });
    link.click();
    // A browser may read the file only after this moment.
    setTimeout(() => URL.revokeObjectURL(file), 60_000);
    setMade(true);
  }

  return (
    <div class="remind">
      <button type="button" class="btn plain small" onClick={save}>
        <Icon name="calendar" />
        <Sentence of="uitkomst.agenda.knop" values={{ datum: language.day(day) }} />
        <span class="visually-hidden"> {regeling}</span>
      </button>
      <p role="status" class="soft small">
        {made && <Sentence of="uitkomst.agenda.klaar" />}
      </p>
    </div>
  );
}

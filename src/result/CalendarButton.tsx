import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { type Speech, useLanguage } from '../words/speech.ts';
import { calendarFile, type Reminder } from './calendar.ts';

/** A button for a day on which to look at a scheme again. */
export function CalendarButton({ scheme, day, why }: { scheme: string; day: Day; why: Why }): VNode {
  const language = useLanguage();
  const regeling = language.text(`regeling.${scheme}.naam`);
  return (
    <CalendarFile
      name={`${scheme}-${day}`}
      reminders={() => [reminderOf(language, day, why, scheme, regeling)]}
    >
      <Sentence of="uitkomst.agenda.knop" values={{ datum: language.day(day) }} />
      <span class="visually-hidden"> {regeling}</span>
    </CalendarFile>
  );
}

/** Why to look again on a day: the end of its key after `uitkomst.agenda.`. */
type Why = 'grens' | 'open' | 'laatste-dag' | 'later';

/**
 * A reminder of one day. It holds nothing of the visitor: what to look at, and the address of a page.
 * @param scheme the scheme of which the page tells more, or what else makes the entry another than the rest
 * @param regeling what to look at again
 */
export function reminderOf(
  language: Speech,
  day: Day,
  why: Why,
  scheme: string,
  regeling: string,
  values: Record<string, string> = {},
): Reminder {
  const isCheck = why === 'grens' || why === 'later';
  const url = location.origin + language.path(isCheck ? '/check/' : `/regelingen/${scheme}/`);
  return {
    day,
    id: `${why}-${scheme}`,
    title: language.plain('uitkomst.agenda.titel', { regeling }),
    text: language.plain(`uitkomst.agenda.${why}`, { adres: url, ...values }),
    url,
  };
}

/** A button that makes a calendar file, in the browser. */
export function CalendarFile({
  name,
  reminders,
  children,
}: {
  name: string;
  reminders: () => Reminder[];
  children: ComponentChildren;
}): VNode {
  const { on } = useCheck();
  const [made, setMade] = useState(false);

  function save(): void {
    const file = URL.createObjectURL(new Blob([calendarFile(reminders(), on)], { type: 'text/calendar' }));
    const link = Object.assign(document.createElement('a'), { href: file, download: `${name}.ics` });
    link.click();
    // A browser may read the file only after this moment.
    setTimeout(() => URL.revokeObjectURL(file), 60_000);
    setMade(true);
  }

  return (
    <div class="remind">
      <button type="button" class="btn plain small" onClick={save}>
        <Icon name="calendar" />
        {children}
      </button>
      <p role="status" class="soft small">
        {made && <Sentence of="uitkomst.agenda.klaar" />}
      </p>
    </div>
  );
}

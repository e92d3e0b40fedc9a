import type { Day } from '../engine/ruleset.ts';

/** One day that a visitor wants to be reminded of. */
export interface Reminder {
  /** The day itself, "YYYY-MM-DD". */
  day: Day;
  /** What makes it the same entry when it is fetched again. */
  id: string;
  title: string;
  text: string;
  url: string;
}

/**
 * Reminders as one calendar file (RFC 5545): for each an entry for a whole day, that takes no time of that day.
 * @param reminders one at least, all of pages of one site
 * @param made the day on which the file is made
 */
export function calendarFile(reminders: readonly Reminder[], made: Day): string {
  const hostOf = ({ url }: Reminder): string => new URL(url).host;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${reminders.slice(0, 1).map(hostOf)}//NL`,
    ...reminders.flatMap((reminder) => [
      'BEGIN:VEVENT',
      `UID:${reminder.id}-${reminder.day}@${hostOf(reminder)}`,
      `DTSTAMP:${compact(made)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(reminder.day)}`,
      `SUMMARY:${escaped(reminder.title)}`,
      `DESCRIPTION:${escaped(reminder.text)}`,
      `URL:${reminder.url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (day: Day): string => day.replaceAll('-', '');

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** A line holds 75 bytes at most; what follows stands on a next line, after a space. No letter is cut in two. */
function folded(line: string): string {
  let result = '';
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 75) {
      result += '\r\n ';
      bytes = 1;
    }
    result += letter;
    bytes += size;
  }
  return result;
}

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
 * A reminder as a calendar file (RFC 5545): one entry for a whole day, that takes no time of that day.
 * @param made the day on which the file is made
 */
export function calendarFile({ day, id, title, text, url }: Reminder, made: Day): string {
  const { host } = new URL(url);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//NL`,
    'BEGIN:VEVENT',
    `UID:${id}-${day}@${host}`,
    `DTSTAMP:${compact(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
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

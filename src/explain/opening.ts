/** How opening hours are written. */

import { type Language, languages } from '../words/languages.ts';
import type { Text } from '../words/texts.ts';
import type { Opening } from './help.ts';

const weekdays: readonly Opening['van'][] = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
];

/** The days and the hours between which somebody is there: dinsdag tot en met vrijdag, 9.30 tot 15.45 uur. */
export function writeOpening(
  { van, 'tot-en-met': until, tijd }: Opening,
  language: Language,
  t: Text,
): string {
  const [start, end] = tijd.map((clock) => writeClock(clock, t));
  return t(van === until ? 'hulp.open-dag' : 'hulp.open-dagen', {
    van: writeWeekday(van, language),
    tot: writeWeekday(until, language),
    begin: start ?? '',
    einde: end ?? '',
  });
}

function writeWeekday(day: Opening['van'], language: Language): string {
  const mondayInJanuary2024 = 1;
  const date = new Date(Date.UTC(2024, 0, mondayInJanuary2024 + weekdays.indexOf(day)));
  return new Intl.DateTimeFormat(languages[language].days, {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(date);
}

/** "09:30" as 9.30 in Dutch and as 9:30 in English. */
function writeClock(clock: string, t: Text): string {
  const [uur = '', minuut = ''] = clock.replace(/^0/, '').split(':');
  return t('hulp.klok', { uur, minuut });
}

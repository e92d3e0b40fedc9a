/** The calendar file, read back by the rules of RFC 5545. */
import { describe, expect, test } from 'vitest';
import { calendarFile, type Reminder } from '../../src/result/calendar.ts';

const reminder: Reminder = {
  day: '2027-01-01',
  id: 'grens-zoetermeerpas',
  title: 'Kijk opnieuw: ZoetermeerPas',
  text: 'Misschien zijn er nieuwe bedragen. Doe de check opnieuw: https://zelfcheck.example/check/',
  url: 'https://zelfcheck.example/check/',
};

/** The properties of a calendar file: lines that were folded are put together again, and escaped letters read. */
function read(file: string): Record<string, string> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  const properties = lines.map((line) => {
    const colon = line.indexOf(':');
    return [
      line.slice(0, colon),
      line
        .slice(colon + 1)
        .replaceAll(/\\([\\;,])/g, '$1')
        .replaceAll('\\n', '\n'),
    ];
  });
  return Object.fromEntries(properties);
}

describe('a calendar file', () => {
  test('is one entry for the whole day, that takes no time', () => {
    const file = calendarFile([reminder], '2026-11-22');
    expect(file.match(/BEGIN:\w+|END:\w+/g)).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(read(file)).toMatchObject({
      VERSION: '2.0',
      DTSTAMP: '20261122T000000Z',
      'DTSTART;VALUE=DATE': '20270101',
      TRANSP: 'TRANSPARENT',
      SUMMARY: reminder.title,
      DESCRIPTION: reminder.text,
      URL: reminder.url,
    });
  });

  test('holds an entry for each of several days, in their order and each whole', () => {
    const other = {
      ...reminder,
      day: '2027-04-01',
      id: 'open-mantelzorgwaardering',
      title: 'Een; twee, drie',
    };
    const file = calendarFile([reminder, other], '2026-11-22');
    expect(file.match(/(?:BEGIN|END):VCALENDAR/g)).toHaveLength(2);
    expect(file.match(/VERSION:2\.0\r\n/g)).toHaveLength(1);
    const [head = '', ...entries] = file.split('BEGIN:VEVENT\r\n');
    expect(head).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\n$/);
    const found = entries.map((entry) => read(entry));
    expect(found.map((each) => [each['DTSTART;VALUE=DATE'], each.SUMMARY])).toEqual([
      ['20270101', reminder.title],
      ['20270401', other.title],
    ]);
    expect(new Set(found.map(({ UID }) => UID)).size).toBe(2);
    for (const entry of entries) expect(entry).toMatch(/DTSTAMP:\d{8}T\d{6}Z\r\n.*END:VEVENT\r\n/s);
  });

  test('is the same entry when it is made again on another day', () => {
    const [one, other] = ['2026-11-22', '2026-12-24'].map((made) => read(calendarFile([reminder], made)).UID);
    expect(one).toBe('grens-zoetermeerpas-2027-01-01@zelfcheck.example');
    expect(other).toBe(one);
  });

  test('has lines of at most 75 bytes that end as the standard wants, and cuts no letter in two', () => {
    const long = { ...reminder, title: `€${'é'.repeat(120)}, ten; eerste \\ tweede` };
    const file = calendarFile([long], '2026-11-22');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const sizes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(Math.max(...sizes)).toBeGreaterThan(70);
    expect(file.replaceAll('\r\n ', '')).toContain('\\, ten\\; eerste \\\\ tweede');
    expect(read(file).SUMMARY).toBe(long.title);
  });
});

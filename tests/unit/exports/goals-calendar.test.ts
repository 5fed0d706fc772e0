/* The bytes against the rules of RFC 5545, read here without the library that wrote them. */
import { describe, expect, test, vi } from 'vitest';
import { goalsCalendar } from '../../../src/exports/goals-calendar.ts';
import { makeGoal, makeStep } from './goal-samples.ts';

const NOW = Date.UTC(2026, 10, 24, 9, 30, 5);
const OPTIONS = { title: '', now: NOW, record: 'r-1', host: 'example.org' };
const GOAL = makeGoal({
  id: '3',
  words: 'Walk to the market',
  matters: 'Fresh air',
  lookBackOn: '2027-03-31',
  steps: [
    makeStep({ id: '0', what: 'Ask Sam', date: '2026-12-01', where: 'the hall', who: 'Sam' }),
    makeStep({ id: '1', what: 'No day yet' }),
    makeStep({ id: '2', what: 'Was done', date: '2026-11-02', isDone: true }),
  ],
});

function write(goals = [GOAL], options: Partial<typeof OPTIONS> = {}): string {
  return goalsCalendar(goals, { ...OPTIONS, ...options }) ?? '';
}

/** Section 3.1: a line that begins with a space goes on with the one before. */
function unfold(text: string): readonly string[] {
  return text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
}

function eventsIn(text: string): readonly (readonly string[])[] {
  return [
    ...unfold(text)
      .join('\n')
      .matchAll(/^BEGIN:VEVENT\n(.*?)\nEND:VEVENT$/gms),
  ].map(([, lines = '']) => lines.split('\n'));
}

describe('the bytes', () => {
  const LONG = `Überprüfung, 50% ; \\ 👩‍👩‍👧 ${'é'.repeat(90)}\u0007\r\nBEGIN:VEVENT`;
  const text = write([GOAL], { title: LONG });

  test('end every line with CR and LF, and hold neither alone', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('hold no line of more than 75 octets, nor a character cut in two', () => {
    const lines = text.split('\r\n').slice(0, -1);
    const octets = lines.map((line) => Buffer.byteLength(line, 'utf8'));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(2);
    for (const line of lines) expect(line.isWellFormed()).toBe(true);
  });

  test('unfold to content lines of a name, parameters and a value', () => {
    const line =
      /^[A-Za-z0-9-]+(?:;[A-Za-z0-9-]+=(?:"[^"\p{Cc}]*"|[^\p{Cc}";:,]*)(?:,(?:"[^"\p{Cc}]*"|[^\p{Cc}";:,]*))*)*:[^\p{Cc}]*$/u;
    expect(unfold(text).filter((one) => !line.test(one))).toEqual([]);
  });

  test('escape what a text must not hold bare, and let no title add an event', () => {
    // Section 3.3.11: backslash, semicolon and comma with a backslash before them.
    const [summary] = eventsIn(text)[0]?.filter((line) => line.startsWith('SUMMARY:')) ?? [];
    expect(summary).toBe(`SUMMARY:Überprüfung\\, 50% \\; \\\\ 👩‍👩‍👧 ${'é'.repeat(90)} BEGIN:VEVENT`);
    expect(eventsIn(text)).toHaveLength(2);
  });

  test('fold where plain characters fill a line to its 75 octets', () => {
    const full = write([GOAL], { title: 'a'.repeat(67) });
    // "SUMMARY:" is 8 octets: 8 + 67 = 75 stay on one line.
    expect(full).toContain(`SUMMARY:${'a'.repeat(67)}\r\n`);
    const over = write([GOAL], { title: 'a'.repeat(68) });
    expect(over).toContain(`SUMMARY:${'a'.repeat(67)}\r\n a\r\n`);
    // The space that begins a folded line is one of its 75 octets: 67 + 74 + 1 = 142.
    const twice = write([GOAL], { title: 'a'.repeat(142) });
    expect(twice).toContain(`\r\n ${'a'.repeat(74)}\r\n a\r\n`);
  });
});

describe('the calendar', () => {
  test('says its version and its maker once, before the events', () => {
    const lines = unfold(write());
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    const head = lines.slice(1, lines.indexOf('BEGIN:VEVENT'));
    expect(head.filter((line) => line === 'VERSION:2.0')).toHaveLength(1);
    expect(head.filter((line) => line.startsWith('PRODID:'))).toHaveLength(1);
  });

  test('has an event of a whole day for the look back and for each step with a day', () => {
    const properties = eventsIn(write()).map((lines) => lines.toSorted());
    expect(properties).toEqual([
      [
        'CLASS:PRIVATE',
        'DTEND;VALUE=DATE:20270401',
        'DTSTAMP:20261124T093005Z',
        'DTSTART;VALUE=DATE:20270331',
        'SUMMARY:Look back',
        'TRANSP:TRANSPARENT',
        'UID:r-1-3-look@example.org',
      ],
      [
        'CLASS:PRIVATE',
        'DTEND;VALUE=DATE:20261202',
        'DTSTAMP:20261124T093005Z',
        'DTSTART;VALUE=DATE:20261201',
        'SUMMARY:Next step',
        'TRANSP:TRANSPARENT',
        'UID:r-1-3-step-0@example.org',
      ],
    ]);
  });

  test('holds no word of a goal', () => {
    expect(write()).not.toMatch(/walk|market|fresh|ask|sam|hall|goal/i);
  });

  test('keeps the name of an event when its day moves, and shares none', () => {
    const uids = (text: string) => unfold(text).filter((line) => line.startsWith('UID:'));
    const moved = { ...GOAL, lookBackOn: '2028-02-29' };
    expect(uids(write([moved], { now: NOW + 1e9 }))).toEqual(uids(write()));
    const two = [
      ...uids(write([GOAL, { ...GOAL, id: '4' }])),
      ...uids(write([GOAL], { record: 'r-2' })),
    ];
    expect(new Set(two).size).toBe(6);
    expect(write([moved])).toContain('DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301');
  });

  test.each(['America/Los_Angeles', 'Pacific/Auckland', 'Europe/London'])(
    'names the same days in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const text = write([{ ...GOAL, lookBackOn: '2027-03-28', steps: [] }]);
      vi.unstubAllEnvs();
      expect(text).toContain('DTSTART;VALUE=DATE:20270328\r\nDTEND;VALUE=DATE:20270329');
    },
  );

  test('leaves out a goal let go and a day that does not exist; with no event there is none', () => {
    const none = [
      { ...GOAL, state: 'let-go' as const },
      makeGoal({ lookBackOn: '2027-02-31' }),
      makeGoal(),
    ];
    expect(goalsCalendar(none, OPTIONS)).toBeUndefined();
  });
});

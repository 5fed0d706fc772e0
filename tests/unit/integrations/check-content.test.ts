import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/integrations/check-content.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const GOOD = `---
title: Choosing a model
summary: How to weigh three ways of working, and check the one you pick, before you commit.
order: 3
owner:
reviewed:
reviewDue:
sources: []
---

Text.
`;

/** The problems of a content folder that holds one file, without the folder's own name. */
function problemsOf(name: string, text: string): readonly string[] {
  const file = join(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return checkContent(root).map((problem) => problem.replaceAll(`${root}/`, ''));
}

test('the content of this site has nothing to put right', () => {
  expect(checkContent('content', { isWhole: true })).toEqual([]);
});

test('a good page has nothing to put right', () => {
  expect(problemsOf('manual/choosing-a-model.mdx', GOOD)).toEqual([]);
});

test('a missing title', () => {
  expect(problemsOf('manual/a.mdx', GOOD.replace(/title: .*\n/, ''))).toEqual([
    'manual/a.mdx:2: title: found nothing. Write a title of 3 to 60 characters, such as Choosing a model.',
  ]);
});

test('an unknown key', () => {
  expect(problemsOf('manual/a.mdx', GOOD.replace('order: 3', 'order: 3\nauthor: me'))).toEqual([
    'manual/a.mdx:2: found the unknown key "author". Remove it, or use one of: title, summary, order, readers, inShort, owner, reviewed, reviewDue, sources.',
  ]);
});

test('a bad date', () => {
  expect(problemsOf('manual/a.mdx', GOOD.replace('reviewed:', 'reviewed: 2026-02-30'))).toEqual([
    'manual/a.mdx:6: reviewed: found "2026-02-30". Write the day of the review as year-month-day, such as 2027-03-31, or leave it empty.',
  ]);
});

test('a duplicate address: a page that another page already answers for', () => {
  expect(problemsOf('pages/help.mdx', GOOD)).toEqual([
    'pages/help.mdx:1: the address /help/ is taken by another page. Rename the file.',
  ]);
});

test('a duplicate address: two entries with one id', () => {
  const entry = '- id: peer\n  term: Peer\n  short: An equal.\n  sources: []\n';
  expect(problemsOf('data/glossary.yaml', entry + entry)).toEqual([
    'data/glossary.yaml:5: 1.id: found "peer" twice. Give each entry an id of its own.',
  ]);
});

test('a file name that cannot be an address', () => {
  expect(problemsOf('manual/Choosing_A.mdx', GOOD)).toEqual([
    'manual/Choosing_A.mdx:1: the file name is the address; use small letters, figures and hyphens, and .mdx.',
  ]);
});

test('an unknown citation in a paragraph, with its line and the nearest key', () => {
  expect(problemsOf('manual/a.mdx', GOOD.replace('Text.', 'Text [@lyons2012].'))).toEqual([
    'manual/a.mdx:11: unknown citation "lyons2012". Nearest known key: "lyons2021". Use a key from content/references.json.',
  ]);
});

test('a broken graph: a link that ends in no step', () => {
  const whole = readFileSync('content/data/theory-of-change.yaml', 'utf8');
  const broken = whole.replace(/^( *(?:- )?)to: .*$/m, '$1to: nowhere');
  const line = broken.split('\n').findIndex((text) => text.endsWith('to: nowhere')) + 1;
  expect(problemsOf('data/theory-of-change.yaml', broken)).toContain(
    `data/theory-of-change.yaml:${String(line)}: links.0.to: There is no step "nowhere" for the link from "few-people-who-understand" to "nowhere". Write the id of a step, or add the step.`,
  );
});

test('a missing required setting', () => {
  const text = 'name: A guide\n';
  expect(problemsOf('site.yaml', text)).toEqual([
    'site.yaml:1: permission: found nothing. Write a group with the keys from, date, scope.',
    'site.yaml:1: contact: found nothing. Write a group with the keys email.',
    'site.yaml:1: privacy: found nothing. Write a group with the keys controller, contact, logContents, logRetention.',
  ]);
});

test('every problem is reported in one go', () => {
  const text = GOOD.replace(/title: .*\n/, '').replace('order: 3', 'order: third');
  expect(problemsOf('manual/a.mdx', text)).toHaveLength(2);
});

test('a settings file that is not there', () => {
  writeFileSync(join(root, 'site.yaml'), 'name: A guide\n');
  expect(checkContent(root, { isWhole: true })).toContain(
    `${root}/data/help.yaml:1: the file is not there. The site needs it: restore it.`,
  );
});

test('help without the number that every page prints', () => {
  expect(problemsOf('data/help.yaml', 'checked:\nroutes: []\n')).toEqual([
    'data/help.yaml:2: routes: found no route with the id samaritans and a number. Every page prints it at its foot: add it.',
  ]);
});

test('a telephone address that is none', () => {
  const route =
    'checked:\nroutes:\n  - { id: samaritans, name: S, number: "116 123", href: "116123", detail: D, nations: [england], for: everyone, confirmed: true, sources: [] }\n';
  expect(problemsOf('data/help.yaml', route)).toEqual([
    'data/help.yaml:3: routes.0.href: found "116123". Write tel: or sms: and the digits, or "".',
  ]);
});

const SESSION = GOOD.replace(
  'owner:',
  `length: 180
starts: '10:00'
forms: [session-record]
plan:
  - { minutes: 20, short: 10, part: Arrive, who: Both, does: Tea and names. }
  - { minutes: 100, short: 60, part: Goals, who: Both, does: Each looks at a goal. }
  - { minutes: 50, short: 0, part: Close, who: A member, does: One word each. }
owner:`,
);

test('a session whose parts do not add up to its length', () => {
  expect(problemsOf('sessions/follow-up-1.mdx', SESSION)).toEqual([
    'sessions/follow-up-1.mdx:9: plan: found parts of 170 minutes in a session of 180. Change a part or the length until they agree.',
  ]);
  expect(problemsOf('sessions/follow-up-1.mdx', SESSION.replace('50', '60'))).toEqual([]);
});

test('a session that starts at no time of day', () => {
  const late = SESSION.replace('50', '60').replace("'10:00'", "'25:00'");
  expect(problemsOf('sessions/follow-up-1.mdx', late)).toEqual([
    'sessions/follow-up-1.mdx:6: starts: found "25:00". Write a time of day in quotes, such as "10:00".',
  ]);
});

test('a page for participants without its short version', () => {
  const page = GOOD.replace('owner:', 'readers: participants\nowner:');
  expect(problemsOf('routes/becoming.mdx', page)).toEqual([
    'routes/becoming.mdx:2: inShort: a page whose readers are participants opens with inShort, and no other page has it. Write both keys or neither.',
  ]);
});

test('a short version with a long sentence', () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  const page = GOOD.replace(
    'owner:',
    `readers: participants\ninShort: [One., Two., Three., Four., "${long}"]\nowner:`,
  );
  expect(problemsOf('routes/becoming.mdx', page)).toEqual([
    `routes/becoming.mdx:6: inShort.4: found "${long.slice(0, 57)}…". Write 5 sentences of at most 12 words.`,
  ]);
});

const FORM = `title: Session record
summary: What happened in a session, in facts, without anybody's story or any diagnosis.
order: 1
owner:
reviewed:
reviewDue:
sources: []
use: A facilitator fills it in on the day, and the organisation keeps it.
holdsOthers: true
chapters: [session-by-session]
parts:
  - { kind: line, label: Date }
  - { kind: table, caption: Next steps, columns: [What, Who], rows: 3 }
`;

test('a good form', () => {
  expect(problemsOf('forms/session-record.yaml', FORM)).toEqual([]);
});

test('a table in a form without rows', () => {
  expect(problemsOf('forms/session-record.yaml', FORM.replace(', rows: 3', ''))).toEqual([
    'forms/session-record.yaml:13: parts.1: found rowNames and rows, or neither. Write one of the two.',
  ]);
});

test('a form that rests on a reference nobody has', () => {
  const [problem] = problemsOf('forms/session-record.yaml', FORM.replace('[]', '[mhfsed]'));
  expect(problem).toMatch(/^forms\/session-record\.yaml:7: .*"mhfsed".*"mhfseed"/);
});

const LEVEL = '{ proof: Nothing is written yet., next: Write one page. }';
const INSTRUMENT = `title: Are we ready?
summary: A few statements to find out as a team what is in place and what to do next.
order: 1
owner:
reviewed:
reviewDue:
sources: []
forWhom: A team.
use: To plan together. It is ours and not a validated scale, and has no pass mark.
isYoursAlone: false
sections:
  - id: need
    title: Need
    why: People can tell whether it was made with them.
    items:
      - id: need-page
        statement: We have written down the need.
        levels:
          - ${LEVEL}
          - ${LEVEL}
          - ${LEVEL}
          - ${LEVEL}
          - ${LEVEL}
        manual: { href: /manual/evaluation/#1-name-an-evaluation-lead, title: Name a lead }
gates: []
`;
const FILE = 'instruments/ready.yaml';

test('a good self-assessment', () => {
  expect(problemsOf(FILE, INSTRUMENT)).toEqual([]);
});

test('an item with four levels', () => {
  expect(problemsOf(FILE, INSTRUMENT.replace(`          - ${LEVEL}\n`, ''))).toEqual([
    `${FILE}:19: sections.0.items.0.levels (item "need-page"): found a list of 4. Write exactly five levels, lowest first, each with proof and next.`,
  ]);
});

test('an item with six levels', () => {
  const six = INSTRUMENT.replace(`          - ${LEVEL}\n`, `          - ${LEVEL}\n`.repeat(2));
  expect(problemsOf(FILE, six)).toEqual([
    `${FILE}:19: sections.0.items.0.levels (item "need-page"): found a list of 6. Write exactly five levels, lowest first, each with proof and next.`,
  ]);
});

test('a level without its next step', () => {
  expect(problemsOf(FILE, INSTRUMENT.replace(', next: Write one page.', ''))).toEqual([
    `${FILE}:19: sections.0.items.0.levels.0.next (item "need-page"): found nothing. Write the next step from this level, in a sentence.`,
  ]);
});

test('an item that gives no heading of the manual', () => {
  expect(problemsOf(FILE, INSTRUMENT.replace('#1-name-an-evaluation-lead', ''))).toEqual([
    `${FILE}:24: sections.0.items.0.manual.href (item "need-page"): found "/manual/evaluation/". Write the address of a chapter and its heading, such as /manual/evaluation/#1-name-an-evaluation-lead.`,
  ]);
});

test('two items with one id, in different sections', () => {
  const [section = ''] = /^ {2}- id: need$.*?(?=^gates)/ms.exec(INSTRUMENT) ?? [];
  const other = section.replace('id: need\n', 'id: other\n');
  expect(problemsOf(FILE, INSTRUMENT.replace('gates:', `${other}gates:`))).toEqual([
    `${FILE}:29: sections.1.items.0.id (item "need-page"): found "need-page" twice. Give each an id of its own, and keep it: answers are found by it.`,
  ]);
});

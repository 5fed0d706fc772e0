/*
 * What the theory must hold was copied by hand from the set of steps and links proposed on
 * 22 November 2026, and from the list of repairs that the site asked for.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { theoryOfChangeSchema } from '../../../src/schemas/content/theory-of-change.ts';
import { SMALL } from '../domain/theory-of-change/small-theory.ts';

const theory = theoryOfChangeSchema.parse(
  parse(readFileSync('content/data/theory-of-change.yaml', 'utf8')),
);
const numberOf = new Map(theory.steps.map((step) => [step.id, step.number]));
const inNumbers = ({ from, to }: { from: string; to: string }) =>
  `${numberOf.get(from) ?? ''}→${numberOf.get(to) ?? ''}`;

const STEPS_OF_TYPE: Readonly<Record<string, string>> = {
  context: 'N1 N2 N3',
  input: 'N4 N5 N6 N7 N8 N9',
  activity: 'N10 N11 N12 N13 N14 N15 N16 N17 N18 N19',
  output: 'N20 N21 N22 N23',
  mechanism: 'N24 N25 N26 N27 N28 N29',
  short: 'N30 N31 N32 N33 N34',
  intermediate: 'N35 N36 N37 N38 N39 N40',
  long: 'N41 N42 N43 N44',
  impact: 'N45 N46',
};

/** Each link with the grades it was given, the strongest first, and its sources. */
const PROPOSED_LINKS = `
N1→N15 C mhfseed
N2→N13 C mhfccproject
N3→N6 C mhfseed
N4→N10 C burns2017 crepazkeay2012
N10→N20 B islam2023 milton2017
N10→N44 T upsidestoc2024
N5→N23 A cooper2024 ibrahim2020
N6→N11 C mhfseed
N7→N21 C kennedy2007
N8→N13 A johnson2018
N9→N12 C hee2020
N11→N21 C mhfst
N12→N26 B sidebyside2017
N13→N22 definition
N13→N27 A epton2017
N14→N27 B T lorig2003 perry2021
N14→N30 T lorig2003
N15→N24 B gillard2015
N15→N25 B gillard2015
N15→N28 B watson2019 sidebyside2017
N15→N29 B leamy2011
N16→N24 B gillard2015
N17→N35 C elfwales
N17→N40 C elfwales mhfdementia
N18→N23 C burns2017 fpldpassiton
N19→N10 C mhfymtreport
N20→N21 B islam2023
N21→N33 B mhfst2018
N23→N44 B repper2011
N24→N32 A puschner2025 lyons2021
N25→N31 T lorig2003
N26→N36 T
N27→N31 A kennedy2007 lean2019
N28→N39 B bagnall2015
N29→N33 B mhfst2018
N30→N38 B cyhlarova2015
N31→N35 T lorig2003
N32→N39 A egmose2023
N33→N42 B mhfst2018
N33→N37 T
N34→N46 X russell2023 iemmi2015
N35→N36 B mhfseed
N35→N37 B mhfseed cyhlarova2015
N35→N43 B mhfseed
N37→N41 B cyhlarova2015
N38→N37 B cyhlarova2015
N39→N41 T
N40→N42 C crepazkeay2012
N41→N45 T
N39→N46 X johnson2018 gillard2022 white2020
`
  .trim()
  .split('\n');

/** Those that were proposed as mixed, as about a whole package, or as contested. */
const MIXED = ['N24→N32', 'N34→N46', 'N39→N46'];

describe('the theory of this site', () => {
  test('has the 46 steps, each of its type', () => {
    expect(theory.steps.length).toBe(46);
    expect(
      Object.fromEntries(
        Object.keys(STEPS_OF_TYPE).map((type) => [
          type,
          theory.steps
            .filter((step) => step.type === type)
            .map((step) => step.number)
            .join(' '),
        ]),
      ),
    ).toEqual(STEPS_OF_TYPE);
  });

  test('has the 50 proposed links, with their grades and sources', () => {
    const found = theory.links
      .filter((link) => !link.ours)
      .map((link) => {
        const grades = new Set(link.evidence.map((item) => item.grade));
        const sources = link.evidence.flatMap((item) => item.sources);
        return [inNumbers(link), ...[...grades].toSorted(), ...sources].join(' ');
      });
    expect(found.toSorted()).toEqual(PROPOSED_LINKS.toSorted());
  });

  test('adds five links of its own, and says why', () => {
    const ours = theory.links.filter((link) => link.ours).map(inNumbers);
    expect(ours.toSorted()).toEqual(['N15→N26', 'N15→N34', 'N22→N35', 'N5→N15', 'N5→N16']);
  });

  test.each(MIXED)('%s is mixed', (name) => {
    const link = theory.links.find((one) => inNumbers(one) === name);
    expect(link?.direction).toBe('mixed');
  });

  test('the trial of a whole package is not shown as a test of the workbook', () => {
    const link = theory.links.find((one) => inNumbers(one) === 'N8→N13');
    expect(link?.directness).toBe('whole-programme');
  });

  test('has ten assumptions, each at its link or step', () => {
    expect(
      theory.assumptions.flatMap(({ links, steps }) => [
        ...links.map(inNumbers),
        ...steps.map((id) => numberOf.get(id)),
      ]),
    ).toEqual([
      'N15→N24',
      'N12→N26',
      'N13→N27',
      'N7→N21',
      'N5→N23',
      'N6→N11',
      'N15→N26',
      'N34',
      'N37',
      'N17→N40',
    ]);
  });

  test('limits matched pairs, and nothing else, to mentoring', () => {
    const limited = theory.steps.filter((step) => step.models.length > 0);
    expect(limited.map(({ number, models }) => [number, ...models])).toEqual([
      ['N16', 'one-to-one-mentoring'],
    ]);
  });

  test('has 16 to 20 main steps, from every stage', () => {
    const main = theory.steps.filter((step) => step.main);
    expect(main.length).toBeGreaterThanOrEqual(16);
    expect(main.length).toBeLessThanOrEqual(20);
    expect(new Set(main.map((step) => step.type)).size).toBe(9);
  });

  test('is proposed, and says whose it is not', () => {
    expect(theory.edition.status).toBe('proposed');
    expect(theory.edition.written).toBe('2026-11-22');
    expect(theory.edition.note).toContain('which we have not read');
  });
});

describe('what an author is told', () => {
  const step = SMALL.steps[0];
  const link = SMALL.links[0];

  const CASES: readonly { name: string; broken: object; where: string; message: string }[] = [
    {
      name: 'a step without a title',
      broken: { steps: [{ ...step, title: undefined }, ...SMALL.steps.slice(1)] },
      where: 'steps.0.title',
      message: 'found nothing. Write the full wording.',
    },
    {
      name: 'a key that no step has',
      broken: { steps: [{ ...step, colour: 'red' }, ...SMALL.steps.slice(1)] },
      where: 'steps.0',
      message:
        'found the unknown key "colour". Remove it, or use one of: id, number, type, main, label, title, meaning, indicator, models, sources.',
    },
    {
      name: 'a type that does not exist',
      broken: { steps: [{ ...step, type: 'goal' }, ...SMALL.steps.slice(1)] },
      where: 'steps.0.type',
      message:
        'found "goal". Write one of: context, input, activity, output, mechanism, short, intermediate, long, impact.',
    },
    {
      name: 'a number in another form',
      broken: { steps: [{ ...step, number: '34' }, ...SMALL.steps.slice(1)] },
      where: 'steps.0.number',
      message: 'found "34". Write N and a whole number from 1, such as N34.',
    },
    {
      name: 'an id that another page has',
      broken: { steps: [{ ...step, id: 'all' }, ...SMALL.steps.slice(1)] },
      where: 'steps.0.id',
      message: 'found a name that another page has. Write an id other than: all, links.',
    },
    {
      name: 'a grade that does not exist',
      broken: {
        links: [{ ...link, evidence: [{ grade: 'D', note: 'Low.' }] }, ...SMALL.links.slice(1)],
      },
      where: 'links.0.evidence.0.grade',
      message: 'found "D". Write one of: A, B, C, T, X, definition.',
    },
    {
      name: 'a day in words',
      broken: { edition: { ...SMALL.edition, written: '22 November 2026' } },
      where: 'edition.written',
      message:
        'found "22 November 2026". Write the day it was written as year-month-day in quotes, such as "2026-11-22".',
    },
    {
      name: 'an edition that claims to be more than proposed',
      broken: { edition: { ...SMALL.edition, status: 'final' } },
      where: 'edition.status',
      message: 'found "final". Write proposed.',
    },
    {
      name: 'a graph that does not hold',
      broken: { links: SMALL.links.slice(0, 1) },
      where: 'steps.1',
      message:
        'Activity "talk" reaches no outcome. Add a link from it to an outcome, or to a step that leads to one.',
    },
  ];

  test.each(CASES)('about $name', ({ broken, where, message }) => {
    const result = theoryOfChangeSchema.safeParse({ ...SMALL, ...broken });
    const issues = result.error?.issues.map((issue) => [issue.path.join('.'), issue.message]);
    expect(issues).toContainEqual([where, message]);
  });

  test('main, models, sources and ours may be left out', () => {
    const { main, models, sources, ...rest } = SMALL.steps[2] ?? {};
    const steps = [...SMALL.steps.slice(0, 2), rest];
    const parsed = theoryOfChangeSchema.parse({ ...SMALL, steps });
    expect(parsed.steps[2]).toMatchObject({ main, models, sources });
  });
});

import { z } from 'astro/zod';
import { checkGraph } from '../../domain/theory-of-change/check-graph.ts';
import type { Theory } from '../../domain/theory-of-change/theory.ts';
import { group, slug, sources, text } from './fields.ts';
import { expected } from './messages.ts';
import { MODEL_NAMES } from './models.ts';

const TYPES = [
  'context',
  'input',
  'activity',
  'output',
  'mechanism',
  'short',
  'intermediate',
  'long',
  'impact',
] as const;
const GRADES = ['A', 'B', 'C', 'T', 'X', 'definition'] as const;
const DIRECTNESS = ['tests-this-link', 'whole-programme', 'another-population', 'none'] as const;
const DIRECTIONS = ['for', 'mixed', 'against', 'none'] as const;

/** Addresses under /theory-of-change/ that no step may take. */
const TAKEN = ['all', 'links'];

const NUMBER = expected('Write N and a whole number from 1, such as N34.');
const DAY = expected(
  'Write the day it was written as year-month-day in quotes, such as "2026-11-22".',
);
const YES_NO = expected('Write true or false, or leave the key out for false.');

function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, expected(`Write one of: ${values.join(', ')}.`));
}

function listOf<Item extends z.ZodType>(item: Item, what: string) {
  return z.array(item, expected(`Write ${what}.`));
}

const stepId = slug('the id of a step').refine((id) => !TAKEN.includes(id), {
  error: `found a name that another page has. Write an id other than: ${TAKEN.join(', ')}.`,
});

const ends = group({ from: stepId, to: stepId });

const editionSchema = group({
  /** As printed, such as "Proposed edition, November 2026". */
  text: text('the name of the edition'),
  /** The day it was written; quoted in YAML, so that it stays text. */
  written: z.iso.date(DAY),
  /** No edition is anything but proposed until the owner of the approach says so. */
  status: z.literal('proposed', expected('Write proposed.')),
  note: text('whose theory this is, in a sentence or two'),
});

const stageSchema = group({
  /** Name of the stage in addresses of the table of links. */
  id: slug('the id of the stage'),
  title: text('the heading of the column'),
  /** From top to bottom; a step stands in the group of its type. */
  groups: listOf(
    group({ type: oneOf(TYPES), title: text('the heading of the group') }),
    'the groups of the stage',
  ),
});

const stepSchema = group({
  /** The address of its page; kept for good. */
  id: stepId,
  number: z.string(NUMBER).regex(/^N[1-9]\d*$/, NUMBER),
  type: oneOf(TYPES),
  /** Whether it is in the first, shorter picture. */
  main: z.boolean(YES_NO).default(false),
  /** At most 30 characters; the check of the graph says so. */
  label: text('the label for the picture'),
  title: text('the full wording'),
  meaning: text('what the step means, in two or three sentences'),
  indicator: text('how we would know'),
  /** Left out for a step of every model. */
  models: listOf(oneOf(MODEL_NAMES), `a list of: ${MODEL_NAMES.join(', ')}`).default([]),
  sources: sources.default([]),
});

const linkSchema = group({
  from: stepId,
  to: stepId,
  rationale: text('one sentence that says why the link should hold'),
  /** Such as "Systematic review". */
  study: text('the kind of study in words'),
  /** What the evidence was about. */
  directness: oneOf(DIRECTNESS),
  /** Which way the findings point; `none` where they say nothing either way. */
  direction: oneOf(DIRECTIONS),
  /** One item for each kind of evidence, and for each side where studies disagree. */
  evidence: listOf(
    group({
      grade: oneOf(GRADES),
      sources: sources.default([]),
      note: text('what was found, in a sentence'),
    }),
    'the evidence, one item or more',
  ),
  /** Whether the link is our own addition; a repair then says why. */
  ours: z.boolean(YES_NO).default(false),
});

const assumptionSchema = group({
  id: slug('the id of the assumption'),
  text: text('the condition, in a sentence'),
  links: listOf(ends, 'the links that need it, each with from and to').default([]),
  steps: listOf(stepId, 'the ids of the steps that need it').default([]),
});

/** content/data/theory-of-change.yaml: one graph, whole and checked. */
export const theoryOfChangeSchema = group({
  edition: editionSchema,
  /** The columns of the picture, from left to right. */
  stages: listOf(stageSchema, 'the stages'),
  /** The line past which a programme contributes and cannot claim. */
  ceiling: group({
    before: oneOf(TYPES),
    text: text('the line beside it'),
    meaning: text('what it means'),
  }),
  steps: listOf(stepSchema, 'the steps'),
  links: listOf(linkSchema, 'the links'),
  assumptions: listOf(assumptionSchema, 'the assumptions'),
  /** What we changed so that the theory holds together; `links` may be empty. */
  repairs: listOf(
    group({
      text: text('what was changed, and why'),
      links: listOf(ends, 'the links it is about').default([]),
    }),
    'the repairs',
  ),
}).superRefine((theory, context) => {
  for (const { path, message } of checkGraph(theory)) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
}) satisfies z.ZodType<Theory>;

/* A large organisation's team: 200 people who each chose a level on all 32 statements. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Answers, type Rating, RATINGS } from '../src/domain/instruments/instrument.ts';
import { mergeTeam } from '../src/domain/instruments/team.ts';
import { APP } from '../src/schemas/record/envelope.ts';
import { currentVersion } from '../src/schemas/record/tools.ts';

const PEOPLE = 200;
const instrument: { sections: { items: { id: string }[] }[] } = parse(
  readFileSync('content/instruments/organisation-readiness.yaml', 'utf8'),
);
const itemIds = instrument.sections.flatMap(({ items }) => items.map(({ id }) => id));

function answersOf(person: number): Answers {
  return Object.fromEntries(itemIds.map((id, item) => [id, levelOf(person, item)]));
}

function levelOf(person: number, item: number): Rating {
  return RATINGS[(person + item) % RATINGS.length] ?? 1;
}

const team = Array.from({ length: PEOPLE }, (_, person) => answersOf(person));

/** How long putting them together takes, by itself. */
export function mergingMs(): number {
  const startMs = performance.now();
  mergeTeam({ ...instrument, isYoursAlone: false }, team);
  return performance.now() - startMs;
}

/** The same people as files, for a browser to read and merge. */
export const TEAM_FILES = team.map((answers, person) => ({
  name: `person-${String(person)}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      app: APP,
      tool: 'readiness',
      version: currentVersion('readiness'),
      id: `person-${String(person)}`,
      name: 'Our record',
      savedAt: '2026-11-24T12:00:00.000Z',
      usedAt: '2026-11-24T12:00:00.000Z',
      expiresAt: '2026-12-24T12:00:00.000Z',
      fields: Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [
          `answer.${id}`,
          { value: String(answer), revision: 1 },
        ]),
      ),
    }),
  ),
}));

import type { Instrument, Item, Section } from '../../../../src/domain/instruments/instrument.ts';

/** An item whose words name it and its level. */
export function makeItem(id: string): Item {
  const level = (rating: number) => ({
    proof: `${id} seen at ${rating}`,
    next: `${id} on from ${rating}`,
  });
  return {
    id,
    statement: `We do ${id}.`,
    levels: [level(1), level(2), level(3), level(4), level(5)],
    manual: { href: `/manual/${id}/#how`, title: `How (${id})` },
  };
}

function makeSection(id: string, itemIds: readonly string[]): Section {
  return { id, title: `Section ${id}`, why: 'Because.', items: itemIds.map(makeItem) };
}

/** Two sections, with three items and with two. */
export const SMALL: Instrument = {
  id: 'small',
  title: 'Small',
  forWhom: 'A team.',
  use: 'To test with.',
  isYoursAlone: false,
  sections: [makeSection('one', ['a', 'b', 'c']), makeSection('two', ['d', 'e'])],
  gates: [],
};

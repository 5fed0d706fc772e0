import { atom, computed, type ReadableAtom } from 'nanostores';
import { MOST_FIELDS } from '../../schemas/record/fields.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import { readDay, type TypedDay, typeDay } from './days.ts';
import type { Fields } from './goals-in-fields.ts';
import { type Fit, fitValue } from './what-fits.ts';

/** Something typed that the record does not take, or not all of it: it stays on the page. */
interface Held {
  readonly text: string;
  readonly problem: string;
  /** Characters at the end that are not kept; 0 where nothing of it is. */
  readonly tooLong: number;
}

/** What a record lacks of a field. */
export interface Lacking extends Pick<Held, 'tooLong'> {
  readonly field: string;
}

export interface Entry {
  /** Everything as it stands on the page, with what is not kept. */
  readonly $shown: ReadableAtom<Fields>;
  /** One field as it stands on the page; the same atom each time. */
  readonly text: (field: string) => ReadableAtom<string>;
  /** Why a field is not kept, or not all of it; empty where it is. */
  readonly problem: (field: string) => ReadableAtom<string>;
  readonly day: (field: string) => ReadableAtom<TypedDay>;
  readonly change: (field: string, value: string) => void;
  /** Changes several fields as one. */
  readonly changeAll: (values: Fields) => void;
  readonly changeDay: (field: string, typed: TypedDay) => void;
  /** What on the page is not kept, because it does not fit. */
  readonly $lacking: ReadableAtom<readonly Lacking[]>;
}

const NOT_A_CONFIDENCE = 'Enter a whole number from 0 to 10.';
const DAY_PROBLEMS = {
  unfinished: 'Enter a day, a month and a year, such as 24 9 2026.',
  'no-such-day': 'There is no such day. Check the day, the month and the year.',
} as const;
const FULL =
  'This worksheet is full, so this is not kept. Download what you wrote, then start another.';

/** Between the record and what people type: what does not fit is never cut off or lost. */
export function createEntry(record: RecordStore): Entry {
  const $held = atom<Readonly<Record<string, Held>>>({});
  const $shown = computed([record.$fields, $held], showHeld);
  // Emptied by the person, by another tab or for another record.
  record.$fields.listen((fields) => {
    if (Object.keys(fields).length === 0) $held.set({});
  });

  function hold(news: Readonly<Record<string, Held | undefined>>): void {
    const before = $held.get();
    if (Object.entries(news).every(([field, held]) => !held && !before[field])) return;
    const entries = Object.entries({ ...before, ...news });
    $held.set(
      Object.fromEntries(entries.flatMap(([field, held]) => (held ? [[field, held]] : []))),
    );
  }

  /** One change of the record, however many fields: what follows from it is worked out once. */
  function changeAll(values: Fields): void {
    const before = record.$fields.get();
    let room = MOST_FIELDS - Object.keys(before).length;
    const [kept, held]: [Record<string, string>, Record<string, Held | undefined>] = [{}, {}];
    for (const [field, value] of Object.entries(values)) {
      const isNew = before[field] === undefined;
      if (isNew && room <= 0) {
        held[field] = value === '' ? undefined : { text: value, problem: FULL, tooLong: 0 };
        continue;
      }
      if (isNew) room -= 1;
      const fit = fitValue(field, value);
      kept[field] = fit.kept;
      held[field] = fit.isWhole
        ? undefined
        : { text: value, problem: problemOf(fit), tooLong: fit.tooLong };
    }
    hold(held);
    void record.setAll(kept);
  }

  function change(field: string, value: string): void {
    changeAll({ [field]: value });
  }

  function changeDay(field: string, typed: TypedDay): void {
    const read = readDay(typed);
    if (read.kind === 'day' || read.kind === 'empty') {
      change(field, read.kind === 'day' ? read.date : '');
      return;
    }
    hold({ [field]: { text: joinDay(typed), problem: DAY_PROBLEMS[read.kind], tooLong: 0 } });
    void record.set(field, '');
  }

  const text = once((field) => computed($shown, (fields) => fields[field] ?? ''));
  return {
    ...{ $shown, text, change, changeAll, changeDay },
    problem: once((field) => computed($held, (held) => held[field]?.problem ?? '')),
    day: once((field) => computed(text(field), splitDay)),
    $lacking: computed($held, (held) =>
      Object.entries(held).map(([field, { tooLong }]) => ({ field, tooLong })),
    ),
  };
}

function showHeld(fields: Fields, held: Readonly<Record<string, Held>>): Fields {
  const entries = Object.entries(held);
  if (entries.length === 0) return fields;
  return { ...fields, ...Object.fromEntries(entries.map(([field, { text }]) => [field, text])) };
}

function problemOf({ tooLong }: Fit): string {
  return tooLong > 0 ? describeTooLong(tooLong) : NOT_A_CONFIDENCE;
}

function describeTooLong(characters: number): string {
  return characters === 1
    ? 'This is 1 character too long. The last character stays here while the page is open, and is not kept.'
    : `This is ${String(characters)} characters too long. The last ${String(characters)} stay here while the page is open, and are not kept.`;
}

/** Three fields in one text, which no day as year-month-day looks like. */
function joinDay({ day, month, year }: TypedDay): string {
  return [day, month, year].join('/');
}

function splitDay(text: string): TypedDay {
  const [day, month, year] = text.split('/');
  return day === undefined || month === undefined || year === undefined
    ? typeDay(text)
    : { day, month, year };
}

/** Makes one value for each name, when it is first asked for. */
function once<Value>(make: (name: string) => Value): (name: string) => Value {
  const made = new Map<string, Value>();
  return (name) => {
    const value = made.get(name) ?? make(name);
    made.set(name, value);
    return value;
  };
}

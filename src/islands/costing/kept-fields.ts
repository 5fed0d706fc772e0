import { atom, computed, type ReadableAtom } from 'nanostores';
import { MOST_FIELDS } from '../../schemas/record/fields.ts';
import { longestValue } from '../../schemas/record/tools.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import type { Fields } from './plan-fields.ts';

export interface KeptFields {
  /** Everything as it stands on the page, with what does not fit into the record. */
  readonly $fields: ReadableAtom<Fields>;
  readonly change: (values: Fields) => void;
  /** Lets go of what was held of fields whose names begin like this. */
  readonly dropHeld: (start: string) => void;
}

/** Between the record and what people type: a text too long to keep stays on the page. */
export function createKeptFields(record: RecordStore): KeptFields {
  const $held = atom<Fields>({});
  record.$fields.listen((fields) => {
    if (Object.keys(fields).length === 0) $held.set({});
  });

  function fits(name: string, value: string): boolean {
    const fields = record.$fields.get();
    const isFull = fields[name] === undefined && Object.keys(fields).length >= MOST_FIELDS;
    return value === '' || (value.length <= longestValue('costing', name) && !isFull);
  }

  function change(values: Fields): void {
    const entries = Object.entries(values);
    const fitting = entries.filter(([name, value]) => fits(name, value));
    const held = entries.filter(([name, value]) => !fits(name, value));
    const before = Object.entries($held.get()).filter(([name]) => values[name] === undefined);
    if (held.length > 0 || before.length < Object.keys($held.get()).length)
      $held.set(Object.fromEntries([...before, ...held]));
    void record.setAll(Object.fromEntries(fitting));
  }

  return {
    $fields: computed([record.$fields, $held], (fields, held) => ({ ...fields, ...held })),
    change,
    dropHeld: (start) => {
      const others = Object.entries($held.get()).filter(([name]) => !name.startsWith(start));
      $held.set(Object.fromEntries(others));
    },
  };
}

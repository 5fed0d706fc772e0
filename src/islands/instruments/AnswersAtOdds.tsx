import type { Instrument } from '../../domain/instruments/instrument.ts';
import { Conflicts } from '../workspace/Conflicts.tsx';
import type { RecordStore } from '../workspace/record-store.ts';
import { nameField } from './field-names.ts';

interface Props {
  readonly instrument: Instrument;
  readonly record: RecordStore;
}

/** What two tabs wrote at once, under the name of each field. */
export function AnswersAtOdds({ instrument, record }: Props) {
  return <Conflicts record={record} nameOf={(field) => nameField(instrument, field)} />;
}

import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { ItemSpread } from '../../domain/instruments/team.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import { Writing } from '../workspace/Writing.tsx';
import { FileProblems } from './FileProblems.tsx';
import { readFiles } from './read-files.ts';
import type { AssessmentStore } from './store.ts';

interface Props {
  readonly store: AssessmentStore;
  readonly record: RecordStore;
  readonly longest: (field: string) => number;
}

const LEVELS = ['1', '2', '3', '4', '5'] as const;

/** The team's answers put together, and what it agrees. No column shows one person. */
export function TeamView({ store, record, longest }: Props) {
  const team = useStore(store.$team);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const bringIn = async (list: FileList | null) => {
    setProblems([]);
    const read = await readFiles([...(list ?? [])], 'readiness');
    setProblems(read.problems);
    if (read.records.length > 0) store.bringTogether(read.records);
  };
  return (
    <section aria-labelledby="team">
      <h3 id="team">As a team</h3>
      <p>{store.smallTeam}</p>
      <label>
        <b>Bring in colleagues’ files</b>
        <input
          type="file"
          multiple
          accept=".json,application/json"
          aria-describedby="team-problems"
          onChange={(event) => void bringIn(event.currentTarget.files)}
        />
      </label>
      <FileProblems id="team-problems" problems={problems} />
      <div role="status">
        {team && (
          <p>{`${String(team.members)} sets of answers are put together, yours among them.`}</p>
        )}
      </div>
      {team && (
        <>
          <h4>Where you differ most</h4>
          {team.differing.length === 0 && <p>Nowhere: every statement has one level only.</p>}
          <ul>
            {team.differing.map(({ id, lowest, highest }) => (
              <li
                key={id}
              >{`${statementOf(store, id)} (from level ${String(lowest)} to level ${String(highest)})`}</li>
            ))}
          </ul>
          <h4>Every statement, and what you agree</h4>
          {team.items.map((item) => (
            <Agreement key={item.id} item={item} store={store} record={record} longest={longest} />
          ))}
        </>
      )}
    </section>
  );
}

function Agreement({ item, store, record, longest }: Props & { readonly item: ItemSpread }) {
  const fields = useStore(record.$fields);
  const statement = statementOf(store, item.id);
  return (
    <fieldset class="agreement">
      <legend>{statement}</legend>
      <p class="small">{describeSpread(item)}</p>
      <label>
        Agreed level
        <select
          value={fields[`agreed.${item.id}`] ?? ''}
          onChange={(event) => void record.set(`agreed.${item.id}`, event.currentTarget.value)}
        >
          <option value="">Not agreed yet</option>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              Level {level}
            </option>
          ))}
        </select>
      </label>
      <Writing
        label="Why"
        value={fields[`why.${item.id}`] ?? ''}
        longest={longest(`why.${item.id}`)}
        onText={(typed) => void record.set(`why.${item.id}`, typed)}
      />
    </fieldset>
  );
}

function statementOf(store: AssessmentStore, id: string): string {
  return store.items.find((item) => item.id === id)?.statement ?? id;
}

function describeSpread({
  counts,
  notKnown,
  doesNotApply,
  blank,
  lowest,
  highest,
}: ItemSpread): string {
  const chosen = counts
    .map((count, index) => (count > 0 ? `level ${String(index + 1)}: ${String(count)}` : ''))
    .filter((part) => part !== '');
  const others = [
    ['not yet known', notKnown],
    ['does not apply', doesNotApply],
    ['not answered', blank],
  ] as const;
  const rest = others
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}: ${String(count)}`);
  const range =
    lowest === undefined || highest === undefined
      ? 'Nobody chose a level.'
      : `Lowest ${String(lowest)}, highest ${String(highest)}.`;
  return `${range} ${[...chosen, ...rest].join(', ')}.`;
}

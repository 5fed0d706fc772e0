import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { ToolName } from '../../schemas/record/tools.ts';
import { FileProblems } from './FileProblems.tsx';
import { describeAnswer } from './QuestionList.tsx';
import { readFiles } from './read-files.ts';
import type { AssessmentStore } from './store.ts';

/** Item by item against an earlier result, from its file. */
export function CompareView({
  store,
  tool,
}: {
  readonly store: AssessmentStore;
  readonly tool: ToolName;
}) {
  const changes = useStore(store.$changes);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const bringIn = async (list: FileList | null) => {
    setProblems([]);
    const { records, problems: found } = await readFiles([...(list ?? [])].slice(0, 1), tool);
    setProblems(found);
    const [earlier] = records;
    if (earlier) store.compareWith(earlier);
  };
  const changed = changes?.filter(({ before, after }) => before !== after) ?? [];
  return (
    <section aria-labelledby="compare">
      <h3 id="compare">Compare with an earlier result</h3>
      <label>
        <b>The file of the earlier result</b>
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby="compare-problems"
          onChange={(event) => void bringIn(event.currentTarget.files)}
        />
      </label>
      <FileProblems id="compare-problems" problems={problems} />
      <div role="status">
        {changes && (
          <p>
            {changed.length === 0
              ? 'Every answer is the same as then.'
              : `${String(changed.length)} of ${String(changes.length)} answers differ from then.`}
          </p>
        )}
      </div>
      {changed.length > 0 && (
        <table>
          <caption>What differs</caption>
          <thead>
            <tr>
              <th scope="col">Statement</th>
              <th scope="col">Then</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ id, before, after }) => (
              <tr key={id}>
                <th scope="row">{store.items.find((item) => item.id === id)?.statement}</th>
                <td>{describeAnswer(String(before ?? ''))}</td>
                <td>{describeAnswer(String(after ?? ''))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/**
 * Why files were not taken. It stands empty until there is something to say, because screen readers
 * announce what enters an alert more surely than an alert that enters the page.
 */
export function FileProblems({
  id,
  problems,
}: {
  /** For the field of the files, which it describes. */
  readonly id: string;
  readonly problems: readonly string[];
}) {
  return (
    <div id={id} role="alert">
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

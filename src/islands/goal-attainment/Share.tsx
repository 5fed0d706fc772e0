import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { formatDay } from '../../format.ts';
import { download } from '../workspace/download.ts';
import { createSharing, type Sharing } from './sharing.ts';
import type { GoalStore } from './store.ts';
import { shortWords } from './what-fits.ts';

interface Props {
  readonly store: GoalStore;
}

/** A file for the group. What is in it is on screen, to the letter, before it is made. */
export function Share({ store }: Props) {
  const sharing = useMemo(() => createSharing(store.keptGoals(), store.today()), [store]);
  const file = useStore(sharing.$file);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="share" aria-labelledby="share">
      <h2 id="share" tabIndex={-1} ref={heading}>
        Share with my group
      </h2>
      <p>
        This makes a separate file of levels and dates. Your words stay out of it, unless you tick
        them. There is no name in it. You choose whom you give it to, and you need not share at all.
      </p>
      {sharing.goals.map(({ id, words }) => (
        <GoalChoice key={id} sharing={sharing} id={id} words={words} />
      ))}
      {sharing.hasImportance && <ImportanceTick sharing={sharing} />}
      <h3>Exactly this is in the file</h3>
      {file === undefined ? (
        <p role="status">That is too much for one file. Leave out some of the words.</p>
      ) : (
        <>
          <SharedList sharing={sharing} />
          <p>
            It also says that it is of this site, and the day you make it:{' '}
            {formatDay(store.today())}. There is nothing else in it.
          </p>
          <details>
            <summary>The file itself</summary>
            <pre tabIndex={0} aria-label="The file itself, to the letter">
              {file}
            </pre>
          </details>
        </>
      )}
      <p class="small quiet">
        Other people may be able to guess whose file it is if the group is small.
      </p>
      <p class="actions">
        {file !== undefined && (
          <button
            type="button"
            onClick={() => {
              // Its name tells it from the whole record, which is not for the group.
              download(file, 'shared');
            }}
          >
            Make the file
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            store.goTo({ kind: 'list' });
          }}
        >
          My goals
        </button>
      </p>
    </section>
  );
}

/** What is in the file, in plain words; a goal without ticked words has none here either. */
function SharedList({ sharing }: Pick<ChoiceProps, 'sharing'>) {
  const goals = useStore(sharing.$list);
  if (goals.length === 0) return <p>No goal is chosen.</p>;
  return (
    <ol class="shared-list" aria-label="What is in the file">
      {goals.map((lines, index) => (
        <li key={index}>
          <ul>
            {lines.map(({ label, text }, line) => (
              <li key={line}>
                {label}: <b dir="auto">{text}</b>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

interface ChoiceProps {
  readonly sharing: Sharing;
  readonly id: string;
  readonly words: string;
}

function GoalChoice({ sharing, id, words }: ChoiceProps) {
  const isChosen = useStore(sharing.$chosen).has(id);
  const hasWords = useStore(sharing.$withWords).has(id);
  return (
    <fieldset>
      <legend dir="auto">{shortWords(words) || `Goal ${id}`}</legend>
      <Tick
        label="Share its levels and dates"
        isTicked={isChosen}
        onTick={(isTicked) => {
          sharing.choose(id, isTicked);
        }}
      />
      {isChosen && words !== '' && (
        <Tick
          label="Share its words too"
          isTicked={hasWords}
          onTick={(isTicked) => {
            sharing.tickWords(id, isTicked);
          }}
        />
      )}
    </fieldset>
  );
}

function ImportanceTick({ sharing }: Pick<ChoiceProps, 'sharing'>) {
  return (
    <Tick
      label="Share how important each goal is to me"
      isTicked={useStore(sharing.$withImportance)}
      onTick={sharing.tickImportance}
    />
  );
}

interface TickProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function Tick({ label, isTicked, onTick }: TickProps) {
  return (
    <label class="pick">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={(event) => {
          onTick(event.currentTarget.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}

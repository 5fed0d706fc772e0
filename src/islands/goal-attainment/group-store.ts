import { atom, computed, type ReadableAtom } from 'nanostores';
import { yearsOf } from '../../domain/goal-attainment/group.ts';
import type { SharedPerson } from '../../domain/goal-attainment/shared-goal.ts';
import type { ChosenFile } from '../workspace/read-chosen.ts';
import { type FilePerson, readGroupFiles } from './group-files.ts';
import { showGroup, type Shown } from './group-shown.ts';
import { createTyping, type Typing } from './group-typing.ts';

interface Counted {
  /** Empty where the levels were typed. */
  readonly content: string;
  readonly person: SharedPerson;
}

export interface GroupStore {
  readonly typing: Typing;
  readonly $files: ReadableAtom<number>;
  readonly $typed: ReadableAtom<number>;
  readonly $problems: ReadableAtom<readonly string[]>;
  /** Files that hold the same as one that is counted; left out until told otherwise. */
  readonly $same: ReadableAtom<readonly FilePerson[]>;
  /** Those a group can be filtered by: several, or none. */
  readonly $years: ReadableAtom<readonly string[]>;
  /** None where the whole group is shown. */
  readonly $year: ReadableAtom<string | undefined>;
  /** None until somebody is counted. */
  readonly $shown: ReadableAtom<Shown | undefined>;
  bringIn: (files: readonly ChosenFile[]) => Promise<void>;
  /** Counts a file that holds the same as another: it is another person's. */
  countAlso: (file: FilePerson) => void;
  takeBackTyped: () => void;
  setYear: (year: string | undefined) => void;
  empty: () => void;
  /** Whether there is something that no file holds. */
  hasUnsaved: () => boolean;
  noteSaved: () => void;
}

/** A group summed up on one page. It is in memory alone, and gone with the page. */
export function createGroupStore(): GroupStore {
  const $counted = atom<readonly Counted[]>([]);
  const $problems = atom<readonly string[]>([]);
  const $same = atom<readonly FilePerson[]>([]);
  const $year = atom<string | undefined>(undefined);
  const $people = computed($counted, (counted) => counted.map(({ person }) => person));
  const $years = computed($people, (people) => {
    const years = yearsOf(people);
    return years.length > 1 ? years : [];
  });
  let isSaved = true;

  function setCounted(counted: readonly Counted[]): void {
    const years = yearsOf(counted.map(({ person }) => person));
    const year = $year.get();
    if (year !== undefined && !years.includes(year)) $year.set(undefined);
    isSaved = counted.length === 0;
    $counted.set(counted);
  }

  const typing = createTyping((person) => {
    setCounted([...$counted.get(), { content: '', person }]);
  });

  async function bringIn(files: readonly ChosenFile[]): Promise<void> {
    const { read, problems } = await readGroupFiles(files);
    const contents = new Set($counted.get().map(({ content }) => content));
    const fresh: FilePerson[] = [];
    const same: FilePerson[] = [];
    for (const file of read) {
      (contents.has(file.content) ? same : fresh).push(file);
      contents.add(file.content);
    }
    $problems.set(problems);
    $same.set(same);
    if (fresh.length > 0) setCounted([...$counted.get(), ...fresh]);
  }

  return {
    ...{ typing, $problems, $same, $years, $year, bringIn },
    $files: computed($counted, (all) => all.filter(({ content }) => content !== '').length),
    $typed: computed($counted, (all) => all.filter(({ content }) => content === '').length),
    $shown: computed([$people, $year], (people, year) =>
      people.length === 0 ? undefined : showGroup(people, year),
    ),
    countAlso: (file) => {
      $same.set($same.get().filter((one) => one !== file));
      setCounted([...$counted.get(), file]);
    },
    takeBackTyped: () => {
      const last = $counted.get().findLastIndex(({ content }) => content === '');
      setCounted($counted.get().filter((_, index) => index !== last));
    },
    setYear: (year) => {
      $year.set(year);
    },
    empty: () => {
      setCounted([]);
      typing.clear();
      $problems.set([]);
      $same.set([]);
    },
    hasUnsaved: () => !isSaved || typing.hasLevels(),
    noteSaved: () => {
      isSaved = true;
    },
  };
}

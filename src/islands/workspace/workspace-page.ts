import { atom, computed, type ReadableAtom } from 'nanostores';
import { describeRefusal } from '../../schemas/record/refusals.ts';
import { forgetExitChoice } from './exit-choice.ts';
import { describeFailure, describeNotice } from './notice.ts';
import { type ChosenFile, readChosen } from './read-chosen.ts';
import { BLANK } from './tabs.ts';
import {
  type BringInRow,
  count,
  toBringInRows,
  toRows,
  type WorkspaceRows,
} from './workspace-rows.ts';
import {
  createWorkspaceStore,
  type WorkspaceStore,
  type WorkspaceStoreOptions,
} from './workspace-store.ts';

export interface WorkspacePageOptions extends WorkspaceStoreOptions {
  /** Hands a record to the browser as a file. */
  readonly download: (text: string) => void;
  /** How many records were removed before the page was painted, as their last day had passed. */
  readonly expired: number;
}

/** What the page says after an action, beside the list or beside the field for files. */
interface Message {
  readonly beside: 'list' | 'file';
  readonly isFault: boolean;
  readonly text: string;
}

/** A file that was read and awaits a decision. */
export interface WaitingFile {
  readonly name: string;
  readonly rows: readonly BringInRow[];
}

export interface WorkspacePage {
  readonly $rows: ReadableAtom<WorkspaceRows>;
  readonly $isOpen: ReadableAtom<boolean>;
  readonly $message: ReadableAtom<Message>;
  /** What was deleted last and can be brought back. */
  readonly $deleted: ReadableAtom<object | null>;
  readonly $waiting: ReadableAtom<WaitingFile | null>;
  /** Each of these says what became of it. @returns Whether it was done. */
  rename: (key: string, name: string) => boolean;
  duplicate: (key: string) => boolean;
  keepLonger: (key: string) => boolean;
  remove: (key: string) => boolean;
  undo: () => boolean;
  downloadOne: (key: string) => void;
  downloadAll: () => void;
  readFile: (file: ChosenFile) => Promise<void>;
  bringIn: () => void;
  leaveFile: () => void;
  deleteEverything: () => void;
  refresh: () => void;
  /** For the window's `storage` event. */
  applyStorageEvent: (key: string | null) => void;
  close: () => void;
}

type ChangeResult = ReturnType<WorkspaceStore['rename']>;
type Say = (text: string, beside?: Message['beside']) => void;
type Speech = Readonly<Record<'say' | 'warn', Say>> & Pick<WorkspacePage, '$message'>;

/** The page about all that is kept: what it lists, what can be done, and what is said of it. */
export function createWorkspacePage(options: WorkspacePageOptions): WorkspacePage {
  const { channel, expired } = options;
  const store = createWorkspaceStore(options);
  const speech = createSpeech();
  const files = createFiles(store, speech);

  function hear({ data }: { data: unknown }): void {
    if (data !== BLANK) return;
    files.forget();
    speech.say('Everything kept on this device was deleted in another tab.');
  }

  store.refresh();
  if (expired > 0) speech.say(describeNotice({ kind: 'expired', count: expired }));
  channel?.addEventListener('message', hear);
  return {
    $rows: computed(store.$list, toRows),
    $isOpen: store.$isOpen,
    $message: speech.$message,
    $deleted: store.$deleted,
    ...createChanges(store, speech),
    ...createDownloads(options, store, speech),
    ...files,
    deleteEverything: () => {
      files.forget();
      forgetExitChoice(options.storage);
      if (store.deleteEverything() === 'ok')
        speech.say('Everything is deleted: no record is kept on this device.');
      else speech.warn(`Not everything could be deleted. ${NOT_REMOVED}`);
    },
    refresh: store.refresh,
    applyStorageEvent: store.applyStorageEvent,
    close: () => {
      channel?.removeEventListener('message', hear);
      store.close();
    },
  };
}

const NOT_REMOVED =
  'The browser did not do it. Try again, or delete what this site stored in the browser’s settings.';

function createSpeech(): Speech {
  const $message = atom<Message>({ beside: 'list', isFault: false, text: '' });
  const say: Say = (text, beside = 'list') => $message.set({ beside, isFault: false, text });
  const warn: Say = (text, beside = 'list') => $message.set({ beside, isFault: true, text });
  return { $message, say, warn };
}

function createChanges(store: WorkspaceStore, { say, warn }: Speech) {
  const find = (key: string) => store.$list.get().records.find((entry) => entry.key === key);
  const nameOf = (key: string) => {
    const entry = find(key);
    return entry ? `“${entry.record.name}”` : 'What was set aside';
  };

  function tell(result: ChangeResult, done: string, fault: string): boolean {
    if (result === 'ok') say(done);
    else warn(`${fault} ${result === 'gone' ? GONE : describeFailure(result)}`);
    if (result === 'gone') store.refresh();
    return result === 'ok';
  }

  function rename(key: string, name: string): boolean {
    const old = nameOf(key);
    if (name.trim() === '') {
      warn(`Enter a name for ${old}.`);
      return false;
    }
    const result = store.rename(key, name);
    return tell(result, `${old} is now called ${nameOf(key)}.`, `${old} keeps its name.`);
  }

  function duplicate(key: string): boolean {
    const name = nameOf(key);
    return tell(store.duplicate(key), `There is a copy of ${name} now.`, `${name} was not copied.`);
  }

  function keepLonger(key: string): boolean {
    const result = store.keepLonger(key);
    const until = toRows(store.$list.get()).records.find((row) => row.key === key)?.until ?? '';
    const name = nameOf(key);
    return tell(result, `${name} is kept until ${until}.`, `${name} is not kept longer.`);
  }

  function remove(key: string): boolean {
    const name = nameOf(key);
    const result = store.remove(key);
    if (result === 'ok' || result === 'gone')
      return tell(result, `${name} is deleted.`, `${name} was not deleted.`);
    warn(`${name} was not deleted. ${NOT_REMOVED}`);
    return false;
  }

  function undo(): boolean {
    const name = store.$deleted.get()?.name;
    const what = name ? `“${name}”` : 'What was set aside';
    const result = store.undo();
    if (result === 'gone') {
      warn(`${what} was not brought back: another tab has brought it back or replaced it already.`);
      return false;
    }
    return tell(result, `${what} is back.`, `${what} is not back.`);
  }

  return { rename, duplicate, keepLonger, remove, undo };
}

const GONE = 'It is no longer on this device: another tab or the browser has deleted it.';

function createDownloads(
  { download }: WorkspacePageOptions,
  store: WorkspaceStore,
  { say, warn }: Speech,
): Pick<WorkspacePage, 'downloadOne' | 'downloadAll'> {
  function downloadOne(key: string): void {
    const aside = store.$list.get().asides.find((entry) => entry.key === key);
    const text = aside?.text ?? store.exportOne(key);
    if (text === undefined) {
      warn(`There is nothing to download. ${GONE}`);
      store.refresh();
      return;
    }
    download(text);
    say('The record is in your downloads. Its name is the day, and nothing of what is in it.');
  }

  function downloadAll(): void {
    store.refresh();
    const texts = store.exportAll();
    texts.forEach(download);
    say(
      `${count(store.$list.get().records.length, 'record')} went to your downloads, in ${count(texts.length, 'file')}.`,
    );
  }

  return { downloadOne, downloadAll };
}

function createFiles(store: WorkspaceStore, { say, warn }: Speech) {
  const $file = atom<{ readonly name: string; readonly text: string } | null>(null);
  let latest = 0;

  /** Looked at again whenever the list changes, so that it always says what would be replaced. */
  const $waiting = computed([$file, store.$list], (file): WaitingFile | null => {
    if (!file) return null;
    const preview = store.importText(file.text);
    return preview.kind === 'preview' ? { name: file.name, rows: toBringInRows(preview) } : null;
  });

  function refuse(text: string): void {
    $file.set(null);
    warn(text, 'file');
  }

  async function readFile(file: ChosenFile): Promise<void> {
    const turn = (latest += 1);
    const read = await readChosen(file);
    if (turn !== latest) return;
    if (read.kind === 'problem') {
      refuse(read.problem);
      return;
    }
    const preview = store.importText(read.text);
    if (preview.kind === 'refused') refuse(describeRefusal(preview.reason, `“${file.name}”`));
    else {
      say('', 'file');
      $file.set({ name: file.name, text: read.text });
    }
  }

  function bringIn(): void {
    const file = $file.get();
    if (!file) return;
    const preview = store.importText(file.text);
    if (preview.kind !== 'preview') return;
    $file.set(null);
    const result = store.replaceWith(preview);
    const number = preview.items.length;
    if (result === 'ok') say(`${count(number, 'record')} brought in from “${file.name}”.`, 'file');
    else if (number === 1) warn(`“${file.name}” was not brought in. ${describe(result)}`, 'file');
    else
      warn(
        `Not all of “${file.name}” was brought in; the list shows what is here. ${describe(result)}`,
        'file',
      );
  }

  function forget(): void {
    latest += 1;
    $file.set(null);
  }

  function leaveFile(): void {
    forget();
    say('Nothing was brought in, and nothing has changed.', 'file');
  }

  return { $waiting, readFile, bringIn, leaveFile, forget };
}

function describe(result: Exclude<ChangeResult, 'ok'>): string {
  return result === 'gone' ? GONE : describeFailure(result);
}

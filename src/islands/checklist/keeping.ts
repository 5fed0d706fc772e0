import { atom, type ReadableAtom } from 'nanostores';
import { h, render } from 'preact';
import { isAllowed } from '../../schemas/record/envelope.ts';
import { MOST_FIELDS } from '../../schemas/record/fields.ts';
import { openRecord } from '../workspace/open-record.ts';
import type { RecordStore } from '../workspace/record-store.ts';
import { wantedRecord } from '../workspace/wanted-record.ts';
import { warnBeforeLeaving } from '../workspace/warn-before-leaving.ts';
import { KeepPanel } from './KeepPanel.tsx';
import { type Line, readLines } from './lines.ts';
import { pageName } from './tick-field.ts';

/** Where the page offers to keep: beside its choice of model, and under its checklist. */
export interface Place {
  readonly group: HTMLElement;
  /** What stands there while nothing is kept. */
  readonly offer: HTMLElement;
}

/** The choice of model on the page. */
export interface ModelChoice {
  readonly chosen: () => string;
  readonly choose: (model: string) => void;
}

/** What keeping does on one page. */
export interface Keeping {
  readonly record: RecordStore;
  readonly lines: readonly Line[];
  /** The place that speaks: where the reader acted last. */
  readonly $live: ReadableAtom<Place | undefined>;
  /** What became of the last action, where nothing is kept. */
  readonly $said: ReadableAtom<string>;
  /** Keeps what is ticked and chosen, now and from now on. */
  keep: (place: Place) => Promise<void>;
  stop: (place: Place) => void;
}

/** One record holds the ticks of all chapters and the model. */
const NAME = 'Checklists';
const MODEL = 'choice.model';

const STOPPED = 'Deleted from this device. What you ticked stays here until you leave the page.';
const NOT_DELETED =
  'It could not be deleted. Delete what this site stored in the browser’s settings.';
const NO_ROOM = 'The record holds as many lines as it can, so this one is not kept.';

/** Shows what is kept on this device, if anything is, and follows the page from now on. */
export async function openKeeping(places: readonly Place[], model: ModelChoice): Promise<Keeping> {
  const { record } = openRecord('checklist', NAME);
  const lines = readLines(pageName(location.pathname));
  const $live = atom(places.at(-1));
  const $said = atom('');

  function change(field: string, value: string): void {
    if (!isAllowed('checklist', field, value)) return;
    const fields = record.$fields.get();
    if (fields[field] === undefined && Object.keys(fields).length >= MOST_FIELDS)
      $said.set(NO_ROOM);
    else void record.resolve(field, value);
  }

  function changeModel(): void {
    if (model.chosen() !== (record.$fields.get()[MODEL] ?? '')) change(MODEL, model.chosen());
  }

  /** What was ticked here before the record was open, unless the record knows of the line. */
  function takeTicks(): void {
    const known = record.$fields.get();
    for (const { field, box } of lines)
      if (box.checked && known[field] === undefined) change(field, 'yes');
  }

  async function keep(place: Place): Promise<void> {
    $said.set('');
    $live.set(place);
    focus(place);
    if (model.chosen() !== '') changeModel();
    await record.keep();
  }

  function stop(place: Place): void {
    $live.set(place);
    $said.set(record.doNotKeep() === 'ok' ? STOPPED : NOT_DELETED);
    focus(place);
  }

  const keeping: Keeping = { record, lines, $live, $said, keep, stop };
  const wanted = wantedRecord();
  await record.open(wanted);
  takeTicks();
  showModel(record, model);
  follow(keeping, { change, changeModel });
  record.$keeping.listen(({ kind }) => {
    if (kind === 'undecided') forgetModel(model);
  });
  for (const place of places) show(keeping, place);
  if (wanted !== undefined) await openFromWorkspace(keeping);
  return keeping;
}

function follow(
  { record, lines }: Keeping,
  {
    change,
    changeModel,
  }: { change: (field: string, value: string) => void; changeModel: () => void },
): void {
  record.$fields.subscribe((fields) => {
    for (const { field, box } of lines) box.checked = fields[field] === 'yes';
  });
  for (const { field, box } of lines)
    box.addEventListener('change', () => {
      change(field, box.checked ? 'yes' : '');
    });
  document.querySelector('.by-model > .which')?.addEventListener('click', changeModel);
  warnBeforeLeaving(
    () => record.$keeping.get().kind === 'could-not-be-kept' && record.hasUnsaved(),
  );
}

/** Opening it there is a use: the next chapter opens the same one. */
async function openFromWorkspace({ record, $live }: Keeping): Promise<void> {
  if (record.$keeping.get().kind !== 'kept') return;
  await record.keep();
  const place = $live.get();
  place?.group.previousElementSibling?.scrollIntoView({ block: 'center' });
  if (place) focus(place);
}

function showModel({ $fields }: RecordStore, { choose }: ModelChoice): void {
  const kept = $fields.get()[MODEL] ?? '';
  if (kept !== '' && !isModelNamed()) choose(kept);
}

/** Deleted elsewhere: the page shows no choice, and neither does its address. */
function forgetModel({ choose }: ModelChoice): void {
  if (isModelNamed()) history.replaceState(null, '', location.pathname);
  choose('');
}

/** Whether the address names a model: then that one is shown. */
function isModelNamed(): boolean {
  return location.hash.startsWith('#model=');
}

function show(keeping: Keeping, place: Place): void {
  const { $keeping } = keeping.record;
  const { group } = place;
  group.tabIndex = -1;
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'On this device');
  const box = document.createElement('div');
  group.append(box);
  render(h(KeepPanel, { keeping, place }), box);
  $keeping.subscribe(({ kind }) => {
    place.offer.hidden = kind === 'kept' || kind === 'could-not-be-kept';
  });
}

function focus({ group }: Place): void {
  group.focus({ preventScroll: true });
}

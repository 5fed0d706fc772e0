/*
 * “Keep on this device”: a button beside the manual's choice of model and under its checklists. What
 * keeps is fetched when it is pressed, or where something is kept already; this only looks.
 */
import type { Place } from '../../islands/checklist/keeping.ts';
import { choose, chosenModel } from './model-choice.ts';
import { newButton } from './new-button.ts';

const WORDS =
  'Only if this device is only yours: your ticks and your model stay on it until 30 days after you last use them. Nothing is sent anywhere.';
const NOT_LOADED = 'Could not be kept: part of this page did not load. Try again.';

const places = location.pathname.startsWith('/manual/')
  ? [...document.querySelectorAll('.which, .ticks')].map(addPlace)
  : [];
let opening: ReturnType<typeof load> | undefined;

function addPlace(beside: Element, index: number): Place {
  const words = document.createElement('p');
  words.className = 'small quiet';
  words.id = `keep-${String(index)}`;
  words.setAttribute('role', 'status');
  words.textContent = WORDS;
  const button = newButton('Keep on this device', () => {
    open()
      .then(({ keep }) => keep(place))
      .catch(() => {
        opening = undefined;
        words.textContent = NOT_LOADED;
      });
  });
  button.setAttribute('aria-describedby', words.id);
  const offer = document.createElement('div');
  offer.append(button, words);
  const group = document.createElement('div');
  group.className = 'no-print';
  group.append(offer);
  beside.after(group);
  const place = { group, offer };
  return place;
}

function open(): ReturnType<typeof load> {
  return (opening ??= load());
}

async function load() {
  const { openKeeping } = await import('../../islands/checklist/keeping.ts');
  return openKeeping(places, { chosen: chosenModel, choose });
}

/** Whether a checklist is kept, or something was until its last day passed. */
function hasKept(): boolean {
  try {
    return (
      'expired' in document.documentElement.dataset ||
      Object.keys(localStorage).some((key) => key.startsWith('w:checklist:'))
    );
  } catch {
    return false;
  }
}

if (places.length > 0 && hasKept()) void open();

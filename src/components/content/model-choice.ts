/*
 * One choice of model across the manual. It travels in the fragment of the manual's own links and is
 * stored only where keep-manual.ts is asked to; without it, and without script, all three are shown.
 */
import { newButton } from './new-button.ts';

const models = [...document.querySelectorAll<HTMLElement>('.model[data-model]')];
const buttons = new Map<string, HTMLButtonElement>();
const CHOICE = /^#model=([a-z-]+)$/;

let chosen = '';

/** Name of the model shown; empty while all three are. */
export function chosenModel(): string {
  return chosen;
}

/** Shows one model, or all three. A name that the page does not know shows all. */
export function choose(wanted: string): void {
  const model = models.length === 0 || buttons.has(wanted) ? wanted : '';
  chosen = model;
  for (const section of models) section.hidden = model !== '' && section.dataset['model'] !== model;
  for (const [name, button] of buttons) button.setAttribute('aria-pressed', String(name === model));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/manual/"]')) {
    const [page = '', fragment] = (link.getAttribute('href') ?? '').split('#');
    if (fragment === undefined || fragment.startsWith('model='))
      link.setAttribute('href', model === '' ? page : `${page}#model=${model}`);
  }
}

function addButtons(): void {
  const group = document.createElement('p');
  group.className = 'which';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Show one model through the manual');
  const names = models.map(
    (model) =>
      [model.dataset['model'] ?? '', model.querySelector('.name')?.textContent ?? ''] as const,
  );
  for (const [name, label] of [['', 'All three'] as const, ...names]) {
    const button = newButton(label, () => {
      history.replaceState(null, '', name === '' ? location.pathname : `#model=${name}`);
      choose(name);
    });
    buttons.set(name, button);
    group.append(button);
  }
  models[0]?.parentElement?.prepend(group);
}

function read(): void {
  const model = CHOICE.exec(location.hash)?.[1];
  if (model !== undefined) choose(model);
}

if (models.length > 0) addButtons();
choose('');
read();
addEventListener('hashchange', read);

import { copyText } from './copy.ts';
import { newButton } from './new-button.ts';

const changed = document.querySelector<HTMLTimeElement>('.review time');
const dialog = document.createElement('dialog');

/** Opens the citation of a section, or of one of its paragraphs, as text, link and BibTeX, to be copied. */
export function openQuote(link: HTMLAnchorElement): void {
  const choice = document.createElement('select');
  choice.append(new Option('The whole section', link.hash));
  paragraphsUnder(link.parentElement).forEach(({ id }, index) => {
    choice.append(new Option(`Paragraph ${String(index + 1)}`, `#${id}`));
  });
  const label = document.createElement('label');
  label.append('Cite ', choice);
  const rows = document.createElement('div');
  const show = () => {
    const part =
      choice.selectedIndex > 0 ? `, ${choice.selectedOptions[0]?.label.toLowerCase() ?? ''}` : '';
    rows.replaceChildren(...citation(`${link.textContent}${part}`, choice.value));
  };
  choice.addEventListener('change', show);
  show();
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(newButton('Close'));
  dialog.setAttribute('aria-label', 'Cite this section');
  dialog.className = 'quote';
  dialog.replaceChildren(label, rows, form);
  document.body.append(dialog);
  dialog.showModal();
}

function citation(section: string, hash: string): readonly Node[] {
  const [page = '', ...site] = document.title.split(' – ');
  const name = site.join(' – ');
  const url = new URL(hash, location.href).href;
  const day = changed?.dateTime ?? '';
  const words = `“${section}”, in ${page}. ${name}. Proposed from published sources, as changed on ${changed?.textContent ?? ''}. ${url}`;
  const bibtex = [
    `@misc{${location.pathname.split('/').at(-2) ?? ''}-${hash.slice(1)},`,
    `  title = {{${section}, in ${page}}},`,
    `  howpublished = {{${name}}},`,
    `  year = {${day.slice(0, 4)}},`,
    `  note = {Proposed from published sources; changed ${day}},`,
    `  url = {${url}}\n}`,
  ];
  return [row('text', words), row('link', url), row('BibTeX', bibtex.join('\n'))];
}

function row(name: string, text: string): Node {
  const words = document.createElement('pre');
  words.textContent = text;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const button = newButton(`Copy ${name}`, () => {
    void copyText(text).then((message) => (status.textContent = message));
  });
  const block = document.createElement('div');
  block.append(words, button, ' ', status);
  return block;
}

/** The paragraphs between a heading and the next. */
function paragraphsUnder(heading: Element | null): readonly Element[] {
  const found: Element[] = [];
  for (let next = heading?.nextElementSibling; next && !/^H[23]$/.test(next.tagName);) {
    if (/^p\d+$/.test(next.id)) found.push(next);
    next = next.nextElementSibling;
  }
  return found;
}

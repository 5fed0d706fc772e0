import { newButton } from './new-button.ts';

/*
 * “Cite this section”: a button after each heading of a dated page opens the citation of the section,
 * or of one of its paragraphs. What opens is fetched when the button is pressed.
 */
for (const link of document.querySelector('.review time')
  ? document.querySelectorAll<HTMLAnchorElement>('.prose > :is(h2, h3) > a')
  : []) {
  const button = newButton('Cite', () => {
    import('./quote-dialog.ts').then(
      ({ openQuote }) => {
        openQuote(link);
      },
      () => {
        button.removeAttribute('aria-label');
        button.textContent = 'This did not load. Try again.';
      },
    );
  });
  button.className = 'quoter';
  button.setAttribute('aria-label', `Cite this section: ${link.textContent}`);
  link.after(button);
}

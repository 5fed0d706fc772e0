/*
 * Explained words. Without script each is a link to the glossary; with it, a button that opens the
 * explanation which the build put after the paragraph. Escape closes it and returns the focus.
 */
for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
  const slip = document.getElementById(`gloss-${term.dataset['term'] ?? ''}`);
  if (slip) disclose(term, slip);
}

function disclose(term: HTMLAnchorElement, slip: HTMLElement): void {
  const setOpen = (open: boolean) => {
    term.setAttribute('aria-expanded', String(open));
    slip.toggleAttribute('data-open', open);
  };
  term.setAttribute('role', 'button');
  term.setAttribute('aria-controls', slip.id);
  setOpen(false);
  const flip = (event: Event) => {
    event.preventDefault();
    setOpen(term.getAttribute('aria-expanded') !== 'true');
  };
  term.addEventListener('click', flip);
  term.addEventListener('keydown', (event) => {
    if (event.key === ' ') flip(event);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || term.getAttribute('aria-expanded') !== 'true') return;
    setOpen(false);
    term.focus();
  });
}

export {};

/* On a narrow window the list of pages in the collection opens and closes. */
const button = document.querySelector<HTMLButtonElement>('.chapters button');
button?.addEventListener('click', () => {
  button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
});

export {};

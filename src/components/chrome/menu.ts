/* On a narrow window the menu opens and closes; Escape closes it and returns the focus. */
const button = document.querySelector<HTMLButtonElement>('.menu');
const setOpen = (open: boolean) => button?.setAttribute('aria-expanded', String(open));
const isOpen = () => button?.getAttribute('aria-expanded') === 'true';

button?.addEventListener('click', () => {
  setOpen(!isOpen());
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !isOpen()) return;
  setOpen(false);
  button?.focus();
});

export {};

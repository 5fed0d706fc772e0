/* The words travel to the search page in the fragment of the address, which no server is sent. */
const form = document.querySelector<HTMLFormElement>('.find');
const field = form?.querySelector('input');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = field?.value.trim() ?? '';
  location.assign(words === '' ? '/search/' : `/search/#q=${encodeURIComponent(words)}`);
});

export {};

const select = document.querySelector<HTMLSelectElement>('.theme select');
const root = document.documentElement;

/** The theme is kept only when one is chosen; choosing System removes it. */
function choose(theme: string): void {
  root.toggleAttribute('data-theme', theme !== '');
  if (theme !== '') root.setAttribute('data-theme', theme);
  try {
    if (theme === '') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is closed to us: the choice holds for this page.
  }
}

if (select) {
  select.value = root.getAttribute('data-theme') ?? '';
  select.addEventListener('change', () => {
    choose(select.value);
  });
}

export {};

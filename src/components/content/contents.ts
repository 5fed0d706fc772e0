/* The section being read is the last whose heading has passed the upper third of the window. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const heads = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));

function mark(): void {
  const line = innerHeight / 3;
  const atEnd = scrollY > 0 && innerHeight + scrollY >= document.body.scrollHeight - 2;
  const passed = heads.filter((head) => head && head.getBoundingClientRect().top <= line).length;
  const current = atEnd ? links.length - 1 : passed - 1;
  links.forEach((link, index) => {
    if (index === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}

let waiting = false;
addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  },
  { passive: true },
);
mark();

export {};

import { copyText } from './copy.ts';

/* Copies a passage with the address it came from. */
for (const passage of document.querySelectorAll('.copy')) {
  const words = passage.querySelector<HTMLElement>('[data-copy]');
  const status = passage.querySelector('[role=status]');
  passage.querySelector('button')?.addEventListener('click', () => {
    const text = `${words?.innerText.trim() ?? ''}\n\n${document.title}\n${location.href.split('#')[0] ?? ''}`;
    void copyText(text).then((message) => {
      if (status) status.textContent = message;
    });
  });
}

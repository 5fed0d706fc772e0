/** The focus of a button that went with its press goes to the nearest heading that is still here. */
export function keepFocus(box: HTMLElement): () => void {
  const follow = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const around = ancestorsWithin(box, button);
    // What the press changes is drawn after this turn.
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      for (const part of around) {
        if (part.isConnected && focusHeading(part)) return;
      }
    });
  };
  box.addEventListener('click', follow);
  return () => {
    box.removeEventListener('click', follow);
  };
}

function ancestorsWithin(box: HTMLElement, element: Element): readonly Element[] {
  const parent = element.parentElement;
  if (!parent) return [];
  return parent === box ? [box] : [parent, ...ancestorsWithin(box, parent)];
}

function focusHeading(part: Element): boolean {
  const heading = part.querySelector<HTMLElement>('h2, h3, h4');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus();
  return true;
}

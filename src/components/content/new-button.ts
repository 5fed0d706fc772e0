/** A button; without anything to do, the form it stands in is what it acts on. */
export function newButton(label: string, whenChosen?: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = label;
  if (whenChosen) {
    button.type = 'button';
    button.addEventListener('click', whenChosen);
  }
  return button;
}

/**
 * The browser asks, in its own words, before a page is left on which something would be lost. Whoever
 * leaves by “Exit this page” is not held up: it hides the page first.
 *
 * @returns Stops asking.
 */
export function warnBeforeLeaving(isAtStake: () => boolean): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    if (isAtStake() && !document.documentElement.hidden) event.preventDefault();
  };
  addEventListener('beforeunload', warn);
  return () => {
    removeEventListener('beforeunload', warn);
  };
}

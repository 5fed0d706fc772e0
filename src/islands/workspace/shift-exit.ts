/** How often Shift has been pressed so far. */
type ShiftCount = 0 | 1 | 2 | 3;

export interface ShiftExitOptions {
  /** Called as the count rises and when it starts again; 3 is followed by leaving. */
  readonly onProgress: (count: ShiftCount) => void;
  readonly leave: () => void;
  /** Does the work later; gives what calls it off. In a browser, a timer. */
  readonly wait: (work: () => void, delayMs: number) => () => void;
}

/** The part of a keyboard event that is used. */
interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

export interface ShiftExit {
  keyDown: (press: KeyPress) => void;
  keyUp: (press: KeyPress) => void;
  /** Starts again: another way of working has begun, such as the pointer or a text field. */
  reset: () => void;
  /** Focus has come to an element: in a text field, Shift is for typing. */
  focusOn: (isTextField: boolean) => void;
}

const PATIENCE_MS = 5000;

const NEXT = { 0: 1, 1: 2, 2: 3, 3: 1 } as const;

/**
 * Leaving by Shift three times, as “Exit this page” of GOV.UK does it: each time pressed and
 * released alone, and within five seconds of the last. Turned off by no longer passing on keys.
 */
export function createShiftExit({ onProgress, leave, wait }: ShiftExitOptions): ShiftExit {
  let count: ShiftCount = 0;
  let isHeldAlone = false;
  let isTyping = false;
  let callOff: (() => void) | undefined;

  function move(to: ShiftCount): void {
    callOff?.();
    callOff = undefined;
    if (count !== to) onProgress(to);
    count = to;
  }

  function reset(): void {
    isHeldAlone = false;
    move(0);
  }

  function keyDown({ key, ctrlKey, altKey, metaKey }: KeyPress): void {
    if (key !== 'Shift' || ctrlKey || altKey || metaKey || isTyping) reset();
    else isHeldAlone = true;
  }

  function keyUp({ key }: KeyPress): void {
    if (key !== 'Shift' || !isHeldAlone) return;
    isHeldAlone = false;
    move(NEXT[count]);
    if (count === 3) leave();
    else callOff = wait(reset, PATIENCE_MS);
  }

  function focusOn(isTextField: boolean): void {
    isTyping = isTextField;
    if (isTextField) reset();
  }

  return { keyDown, keyUp, reset, focusOn };
}

/**
 * Listens on a document, from the capture phase on, so that no control keeps a key to itself.
 *
 * @returns What turns it off.
 */
export function listenForShift(page: Document, exit: ShiftExit): () => void {
  const focus = ({ target }: Event) => {
    exit.focusOn(target instanceof Element && isTextField(target));
  };
  const off = new AbortController();
  const options = { capture: true, signal: off.signal };
  page.addEventListener('keydown', exit.keyDown, options);
  page.addEventListener('keyup', exit.keyUp, options);
  page.addEventListener('pointerdown', exit.reset, options);
  page.addEventListener('focusin', focus, options);
  page.addEventListener('focusout', () => exit.focusOn(false), options);
  if (page.activeElement) exit.focusOn(isTextField(page.activeElement));
  return () => {
    off.abort();
    exit.reset();
  };
}

const NOT_TEXT = 'button, checkbox, color, file, image, radio, range, reset, submit'.split(', ');

function isTextField(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !NOT_TEXT.includes(element.type);
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true;
  return element instanceof HTMLElement && element.isContentEditable;
}

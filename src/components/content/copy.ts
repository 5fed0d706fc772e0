/** Puts text on the clipboard; says what happened, and what to do if the browser refused. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    return 'Your browser did not allow copying. Select the words and copy them.';
  }
}

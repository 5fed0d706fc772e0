/** What of a click on a page decides whether it leads away. */
interface Click {
  readonly button: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  readonly target: EventTarget | null;
}

/**
 * Where a click leads in this tab, if it is to another page.
 *
 * @param here - The address of this page.
 * @returns Nothing for a new tab, a place on the same page, a file or a telephone number.
 */
export function addressLeft(click: Click, here: string): string | undefined {
  const opensElsewhere = click.ctrlKey || click.metaKey || click.shiftKey || click.altKey;
  if (click.button !== 0 || opensElsewhere || click.defaultPrevented) return undefined;
  const link = click.target instanceof Element ? click.target.closest('a') : null;
  if (!link?.href || link.target !== '' || link.hasAttribute('download')) return undefined;
  const [to, from] = [new URL(link.href), new URL(here)];
  const isPage = /^https?:$/.test(to.protocol);
  const isHere = to.origin === from.origin && to.pathname === from.pathname;
  return isPage && !isHere ? link.href : undefined;
}

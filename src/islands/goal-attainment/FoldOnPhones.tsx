import type { ComponentChildren } from 'preact';

/** As the styles of the tool have it. */
const NARROW = '(max-width: 47.99em)';

/** On a narrow screen, what can be done with what is kept stands under one line, above the step. */
export function FoldOnPhones({ children }: { readonly children?: ComponentChildren }) {
  if (!matchMedia(NARROW).matches) return <>{children}</>;
  return (
    <details>
      <summary class="small">Keep, download or delete it, and spelling</summary>
      {children}
    </details>
  );
}

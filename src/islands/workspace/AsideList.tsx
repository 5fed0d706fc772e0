import type { WorkspacePage } from './workspace-page.ts';
import type { AsideRow } from './workspace-rows.ts';

interface Props {
  readonly page: WorkspacePage;
  readonly asides: readonly AsideRow[];
}

/** What cannot be opened and is kept as it was found. */
export function AsideList({ page, asides }: Props) {
  return (
    <section aria-labelledby="aside">
      <h2 id="aside">What cannot be opened</h2>
      <p>It has not been changed. Download it if you want somebody to look at it, or delete it.</p>
      <ul class="rows">
        {asides.map(({ key, what, size }, index) => (
          <li key={key}>
            <p>{what}</p>
            <p class="small quiet">{size}</p>
            <p class="actions">
              <button
                type="button"
                onClick={() => {
                  page.downloadOne(key);
                }}
              >
                Download<span class="unseen"> item {index + 1} that cannot be opened</span>
              </button>
              <button type="button" onClick={() => page.remove(key)}>
                Delete<span class="unseen"> item {index + 1} that cannot be opened</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

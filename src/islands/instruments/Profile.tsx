import type { SectionProfile } from '../../domain/instruments/profile.ts';
import { formatLevel } from '../../format.ts';

const LEVELS = [1, 2, 3, 4, 5];
const STEP = 80;
const FROM = 20;
const place = (level: number) => FROM + (level - 1) * STEP;

/** Each section by itself on the five levels: a table whose picture says the same as its figures. */
export function Profile({ sections }: { readonly sections: readonly SectionProfile[] }) {
  return (
    <table class="profile" role="table">
      <caption>Each part by itself, from level 1 to level 5. There is no total.</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Part
          </th>
          <th scope="col" aria-hidden="true">
            Levels 1 to 5
          </th>
          <th scope="col" role="columnheader">
            Mean
          </th>
          <th scope="col" role="columnheader">
            Rated
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sections.map(({ id, title, score }) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              {title}
            </th>
            <td aria-hidden="true">
              <svg viewBox="0 0 360 40" width="100%" height="40" preserveAspectRatio="xMinYMid">
                {LEVELS.map((level) => (
                  <path key={level} class="grid" d={`M${String(place(level))} 0v40`} />
                ))}
                {score.kind === 'figure' && <circle cx={place(score.mean)} cy="20" r="10" />}
              </svg>
            </td>
            <td role="cell">
              {score.kind === 'figure' ? formatLevel(score.mean) : 'Not enough answers'}
            </td>
            <td role="cell">{`${String(score.rated)} of ${String(score.base)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

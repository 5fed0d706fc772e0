import type { SectionProfile } from '../../domain/instruments/profile.ts';
import { formatLevel } from '../../format.ts';

const LEVELS = [1, 2, 3, 4, 5];
const STEP = 80;
const FROM = 20;
const place = (level: number) => FROM + (level - 1) * STEP;

/** Each section by itself on the five levels: a table whose picture says the same as its figures. */
export function Profile({ sections }: { readonly sections: readonly SectionProfile[] }) {
  return (
    <table class="profile">
      <caption>Each part by itself, from level 1 to level 5. There is no total.</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Levels 1 to 5</th>
          <th scope="col">Mean</th>
          <th scope="col">Rated</th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ id, title, score }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td aria-hidden="true">
              <svg viewBox="0 0 360 40" width="100%" height="40" preserveAspectRatio="xMinYMid">
                {LEVELS.map((level) => (
                  <path key={level} class="grid" d={`M${String(place(level))} 0v40`} />
                ))}
                {score.kind === 'figure' && <circle cx={place(score.mean)} cy="20" r="10" />}
              </svg>
            </td>
            <td>{score.kind === 'figure' ? formatLevel(score.mean) : 'Not enough answers'}</td>
            <td>
              {score.rated} of {score.base}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { formatDay } from '../../format.ts';
import type { Mark } from './marks.ts';

const NAMES: Readonly<Record<Mark['kind'], string>> = {
  start: 'Where I was when I set it out',
  look: 'I was here',
  latest: 'The last time I looked',
};

/** When somebody stood on a rung: a shape and words, never a colour alone. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  if (marks.length === 0) return null;
  return (
    <ul class="marks">
      {marks.map(({ kind, date }, index) => (
        <li key={index} data-kind={kind}>
          {NAMES[kind]}
          {date !== '' && `, ${formatDay(date)}`}
        </li>
      ))}
    </ul>
  );
}

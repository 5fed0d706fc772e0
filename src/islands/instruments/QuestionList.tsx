import type { Instrument } from '../../domain/instruments/instrument.ts';
import type { Place } from './store.ts';

interface Props {
  readonly instrument: Instrument;
  readonly fields: Readonly<Record<string, string>>;
  readonly onOpen: (place: Place) => void;
}

/** Every statement, one step away from any of them. */
export function QuestionList({ instrument, fields, onOpen }: Props) {
  const order = instrument.sections.flatMap(({ items }) => items);
  return (
    <div class="question">
      <h2 tabIndex={-1}>All statements</h2>
      {instrument.sections.map((section) => (
        <section key={section.id} aria-labelledby={`list-${section.id}`}>
          <h3 id={`list-${section.id}`}>{section.title}</h3>
          <ol class="rows">
            {section.items.map((item) => (
              <li key={item.id}>
                <button
                  type="button"
                  onClick={() => {
                    onOpen({ kind: 'item', index: order.indexOf(item) });
                  }}
                >
                  {item.statement}
                </button>
                <p class="small quiet">{describeAnswer(fields[`answer.${item.id}`] ?? '')}</p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p class="actions">
        {instrument.gates.length > 0 && (
          <button
            type="button"
            onClick={() => {
              onOpen({ kind: 'gates' });
            }}
          >
            Before anyone is invited
          </button>
        )}
        {instrument.fit && (
          <button
            type="button"
            onClick={() => {
              onOpen({ kind: 'setting' });
            }}
          >
            Your setting
          </button>
        )}
      </p>
    </div>
  );
}

/** An answer in words; a level by its number. */
export function describeAnswer(answer: string): string {
  if (answer === '') return 'Not answered';
  if (answer === 'not-known') return 'Not yet known';
  return answer === 'does-not-apply' ? 'Does not apply' : `Level ${answer}`;
}

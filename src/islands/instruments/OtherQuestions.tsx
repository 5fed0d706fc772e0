import type { Instrument } from '../../domain/instruments/instrument.ts';
import { Choice } from './ItemQuestion.tsx';

interface Props {
  readonly fields: Readonly<Record<string, string>>;
  readonly onChange: (field: string, value: string) => void;
}

const IN_PLACE = [
  ['yes', 'Yes'],
  ['not-yet', 'Not yet'],
  ['not-known', 'Not known'],
] as const;

/** What must be in place before anyone is invited, asked apart from the levels. */
export function GateQuestions({
  gates,
  fields,
  onChange,
}: Props & { readonly gates: Instrument['gates'] }) {
  return (
    <div class="question">
      <h2 tabIndex={-1}>Before anyone is invited</h2>
      <p>
        These are asked by themselves. What is not in place heads your result, whatever the rest
        says.
      </p>
      {gates.map(({ id, question, manual }) => (
        <fieldset key={id}>
          <legend>{question}</legend>
          {IN_PLACE.map(([value, label]) => (
            <Choice
              key={value}
              name={id}
              value={value}
              label={label}
              answer={fields[`gate.${id}`] ?? ''}
              onAnswer={(answer) => {
                onChange(`gate.${id}`, answer);
              }}
            />
          ))}
          <p class="small">
            <a href={manual.href}>{manual.title}</a>
          </p>
        </fieldset>
      ))}
    </div>
  );
}

/** Who it is for, what they asked for and who can supervise: what a model rests on. */
export function SettingQuestions({
  fit,
  fields,
  onChange,
}: Props & { readonly fit: NonNullable<Instrument['fit']> }) {
  return (
    <div class="question">
      <h2 tabIndex={-1}>Your setting</h2>
      <p>Three questions for which model may fit. The levels you chose play no part in that.</p>
      {fit.questions.map(({ id, question, why, choices }) => (
        <fieldset key={id}>
          <legend>{question}</legend>
          <p class="small quiet">{why}</p>
          {[...choices, { id: 'not-known', label: 'Not known yet' }].map((choice) => (
            <Choice
              key={choice.id}
              name={id}
              value={choice.id}
              label={choice.label}
              answer={fields[`context.${id}`] ?? ''}
              onAnswer={(answer) => {
                onChange(`context.${id}`, answer);
              }}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

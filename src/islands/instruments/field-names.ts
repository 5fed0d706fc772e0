import { allItems, type Instrument } from '../../domain/instruments/instrument.ts';

/** The fields of a line of the plan, and what is asked about a statement, as the page names them. */
const PLAN_LABELS: Readonly<Record<string, string>> = {
  text: 'What',
  owner: 'Who',
  date: 'By when',
};
const ASKED: Readonly<Record<string, string>> = {
  answer: '',
  note: 'What makes you say so? ',
  agreed: 'Agreed level: ',
  why: 'Why: ',
};

/** What a field is called on the page, so that two texts at odds can be told apart. */
export function nameField(instrument: Instrument, field: string): string {
  const [kind = '', id = '', part = ''] = field.split('.');
  if (kind === 'plan') return `Action plan: ${PLAN_LABELS[part] ?? 'the statement a line is for'}`;
  const statement = allItems(instrument).find((item) => item.id === id)?.statement;
  if (statement !== undefined) return `${ASKED[kind] ?? ''}${statement}`;
  const question = instrument.gates.find((gate) => gate.id === id)?.question;
  return question ?? 'Your setting';
}

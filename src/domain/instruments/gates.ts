import type { Gate, GateAnswer } from './instrument.ts';

/**
 * What must be in place before anyone is invited, and is not. It heads the result, whatever the
 * levels say.
 *
 * @param instrument - Its gates.
 * @param gateAnswers - By the id of the gate; a blank is left out.
 * @returns The gates that are not answered "yes", in the order of the instrument: "not yet", "not
 *   known" and blank are all open. Empty if everything is in place.
 * @example beforeYouStart({ gates: [{ id: 'a' }, { id: 'b' }] }, { a: 'yes' }) // [{ id: 'b' }]
 */
export function beforeYouStart<AGate extends Pick<Gate, 'id'>>(
  instrument: { readonly gates: readonly AGate[] },
  gateAnswers: Readonly<Record<string, GateAnswer>>,
): readonly AGate[] {
  return instrument.gates.filter(({ id }) => gateAnswers[id] !== 'yes');
}

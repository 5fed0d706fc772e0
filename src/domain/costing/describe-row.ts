import type { SessionalRow, StaffRow, VolunteerRow } from './assumptions.ts';
import type { Budget } from './budget.ts';
import { countOf, describeSessions, type Writing } from './describe-line.ts';

/**
 * Who the people of a row are and what they do, before their costs are told.
 *
 * @param row - Where the row stands, such as `sessional.peers`.
 * @param budget - Its assumptions, complete and within limits.
 * @param writing - How rates and counts are written.
 * @returns One or two sentences; nothing for an item, whose working says it all.
 * @see Cost model 1.0, section 3.
 * @example describeRow('volunteers.peers', { assumptions: course }, { count: String }) // '2 volunteers share 10 sessions a year, 2 at each.'
 */
export function describeRow(
  row: string,
  { assumptions }: Pick<Budget, 'assumptions'>,
  writing: Writing,
): string | undefined {
  const isIt = (list: string) => (one: { readonly id: string }) => `${list}.${one.id}` === row;
  const post = assumptions.staff.find(isIt('staff'));
  if (post) return describePost(post, writing);
  const sessions = describeSessions(assumptions, writing);
  const team = assumptions.sessional.find(isIt('sessional'));
  if (team) return describeTeam(team, sessions, writing);
  const volunteers = assumptions.volunteers.find(isIt('volunteers'));
  return volunteers && describeVolunteers(volunteers, sessions, writing);
}

function describePost(row: StaffRow, { count, share }: Writing): string {
  const posts = countOf(row.headcount, ['post', 'posts'], count);
  const hours = row.contractFTE === 1 ? 'full time' : `at ${share(row.contractFTE)} of full time`;
  return `${posts}, ${hours}. ${share(row.programmeShare)} of that time goes to this programme.`;
}

function describeTeam(row: SessionalRow, sessions: string, { count }: Writing): string {
  const people = countOf(row.headcount, ['person', 'people'], count);
  const work = `${people} ${verb(row.headcount)} ${sessions}, ${count(row.facilitatorsPerSession)} at each.`;
  if (row.employed) return work;
  return `${work} They are self-employed, so no holiday pay, National Insurance or pension is added.`;
}

function describeVolunteers(row: VolunteerRow, sessions: string, { count }: Writing): string {
  const people = countOf(row.headcount, ['volunteer', 'volunteers'], count);
  return `${people} ${verb(row.headcount)} ${sessions}, ${count(row.perSession)} at each.`;
}

function verb(headcount: number): string {
  return headcount === 1 ? 'takes part in' : 'share';
}

import type { AssignNominationsMutation } from './assign-nominations.gql.ts';
import type { DeskWords } from './text.ts';

export type AssignedLines = Extract<
  AssignNominationsMutation['assignNominations'],
  { readonly __typename: 'AssignedNominations' }
>['lines'];

/** What came of an assignment, in words: how many were given, then each that was not, and why. */
export function assignedWords(t: DeskWords, lines: AssignedLines): string {
  const given = lines.filter(({ outcome }) => outcome === 'ASSIGNED').length;
  const others = lines.flatMap(({ outcome, nomination }) => {
    if (outcome === 'ASSIGNED') return [];
    if (nomination === null || outcome === 'NOT_THERE') return [t.outcome.NOT_THERE];
    if (outcome === 'HELD_BY_OTHER')
      return [t.outcome.HELD_BY_OTHER(nomination.code, nomination.checker?.fullName ?? '')];
    return [t.outcome[outcome](nomination.code)];
  });
  return [...(given > 0 ? [t.outcome.assigned(given)] : []), ...new Set(others)].join(' ');
}

import { hasRole } from '../accounts/index.ts';
import { mayEverDoWithInitiative, type InitiativeActor, type InitiativeFacts } from './initiative-policy.ts';
import type { InitiativeStatus } from './initiative-status.ts';

/** What of a request a desk may ask its author to mend: the fields of the form, its authors, what is to be kept confidential, and its evidence; in the order of the form. */
export const INITIATIVE_FIELDS = [
  'title',
  'investor',
  'field',
  'firstAppliedOn',
  'authors',
  'before',
  'solution',
  'novelty',
  'conditions',
  'authorBenefit',
  'userBenefit',
  'helpers',
  'confidential',
  'evidence',
] as const;
export type InitiativeField = (typeof INITIATIVE_FIELDS)[number];

interface NamedRound {
  readonly returnedAt: Date;
  readonly fields: readonly { readonly field: InitiativeField }[];
}

/**
 * What the return of that moment leaves to be mended. One that names nothing is a co-author's who took the consent back: what the
 * desks have read stays as it is then, but for the authors and what the last round had named. `undefined` where no round is known.
 */
export function namedFields(
  rounds: readonly NamedRound[],
  returnedAt: Date | null,
): readonly InitiativeField[] | undefined {
  const isNow = (round: NamedRound) => round.returnedAt.valueOf() === returnedAt?.valueOf();
  const own = rounds.findLast(isNow);
  if (own !== undefined) return own.fields.map(({ field }) => field);
  const last = rounds.at(-1);
  return last === undefined ? undefined : ['authors', ...last.fields.map(({ field }) => field)];
}

/**
 * The fields that the author may change. A draft is open; of a request that came back only what was named, and the authors where
 * one of them asks for a change. A return from before fields were named (`undefined`) leaves everything open.
 */
export function openFields(
  status: InitiativeStatus,
  named: readonly InitiativeField[] | undefined,
  isChangeAsked: boolean,
): readonly InitiativeField[] {
  if (status === 'DRAFT' || named === undefined) return INITIATIVE_FIELDS;
  return INITIATIVE_FIELDS.filter((field) => named.includes(field) || (field === 'authors' && isChangeAsked));
}

/** What a desk asked for is between it and the authors; the inspector reads along, the council does not. */
export function mayReadReturns(actor: InitiativeActor, facts: InitiativeFacts): boolean {
  const { staffId } = actor;
  const isAuthor = staffId !== undefined && (staffId === facts.ownerId || facts.authorIds.includes(staffId));
  return (
    isAuthor || mayEverDoWithInitiative(actor, 'RETURN', facts) || hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')
  );
}

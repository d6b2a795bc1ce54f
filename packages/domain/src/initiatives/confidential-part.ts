import { hasRole } from '../accounts/index.ts';
import type { InputProblem } from '../kernel/index.ts';
import { lengthProblems } from './initiative-completeness.ts';
import { INITIATIVE_LIMITS } from './initiative-limits.ts';
import { mayEverDoWithInitiative, type InitiativeActor, type InitiativeFacts } from './initiative-policy.ts';

/**
 * The part of a request that is to be kept confidential (thông tin cần được bảo mật; Thông tư 18/2013/TT-BKHCN, Phụ lục I). Its
 * authors read it as it is; who must judge the request, and whom the author named, open it one by one, each look on record. For
 * everybody else there is none.
 */
export type ConfidenceAccess = 'PLAIN' | 'OPEN';

/**
 * How somebody who may read the request gets at its confidential part; undefined: not at all. Being named opens this part and
 * nothing else, so that an author who names a reviewer gives nothing of the rest away.
 */
export function confidenceAccess(
  actor: InitiativeActor,
  facts: InitiativeFacts,
  confidantIds: readonly string[],
): ConfidenceAccess | undefined {
  const { staffId } = actor;
  if (staffId !== undefined && (staffId === facts.ownerId || facts.authorIds.includes(staffId))) return 'PLAIN';
  // The right to return is held by every desk that judges a request; the director decides on it.
  const mustJudge = mayEverDoWithInitiative(actor, 'RETURN', facts) || hasRole(actor, 'DIRECTOR');
  const isNamed = staffId !== undefined && confidantIds.includes(staffId);
  return mustJudge || isNamed ? 'OPEN' : undefined;
}

/** What keeps the part from being stored, even in a draft. */
export function confidenceProblems(text: string, confidantIds: readonly string[]): readonly InputProblem[] {
  const limit = INITIATIVE_LIMITS.confidants;
  const actual = new Set(confidantIds).size;
  return [
    ...lengthProblems('confidential', text),
    ...(actual > limit ? [{ field: 'confidants', code: 'TOO_MANY', limit, actual }] : []),
  ];
}

/** Where the sealed text lies; bound to the value, so that it opens in no other request. */
export function sealedConfidencePlace(initiativeId: string): string {
  return `initiative.confidential:${initiativeId}`;
}

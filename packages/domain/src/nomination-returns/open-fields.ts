import { hasRole, isHeadOf } from '../accounts/index.ts';
import {
  mayDoWithNomination,
  type NominationActor,
  type NominationFacts,
  type NominationStatus,
} from '../nominations/index.ts';
import { NOMINATION_FIELDS, type NominationField } from './nomination-field.ts';

/**
 * The fields of a line that its desk may change. A draft is open; of a line that came back only what the open round has named; a
 * return from before fields were named (`undefined`) leaves everything open. What was sent is closed.
 */
export function openNominationFields(
  status: NominationStatus,
  named: readonly NominationField[] | undefined,
): readonly NominationField[] {
  if (status === 'DRAFT') return NOMINATION_FIELDS;
  if (status !== 'RETURNED') return [];
  return named === undefined ? NOMINATION_FIELDS : NOMINATION_FIELDS.filter((field) => named.includes(field));
}

/** A line of a list, as far as it says whether the answers for the whole list may be changed. */
interface ListLine {
  readonly status: NominationStatus;
  readonly named: readonly NominationField[] | undefined;
}

/**
 * The answers of a yearly list hold for all its lines. They are closed where nothing of the list is open but lines that came back
 * for something else.
 */
export function areJudgementsOpen(lines: readonly ListLine[]): boolean {
  const atDesk = lines.filter(({ status }) => status === 'DRAFT' || status === 'RETURNED');
  return (
    atDesk.length === 0 ||
    atDesk.some(({ status, named }) => openNominationFields(status, named).includes('JUDGEMENTS'))
  );
}

/** What a desk asked for is between it and the division; the inspector and the director read along, the council does not. */
export function mayReadNominationReturns(actor: NominationActor, facts: NominationFacts): boolean {
  return (
    hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR') ||
    isHeadOf(actor, facts.departmentId) ||
    mayDoWithNomination(actor, 'EDIT', facts)
  );
}

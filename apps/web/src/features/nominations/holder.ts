import type { NominationStatus } from '@thidua/domain/nominations';

import type { NominationWords } from './text.ts';

/** What tells who has a dossier in hand. */
export interface HolderFacts {
  readonly status: NominationStatus;
  readonly staff: { readonly id: string } | null;
  readonly checker: { readonly fullName: string } | null;
  readonly department: {
    readonly name: string;
    readonly head: { readonly id: string; readonly fullName: string } | null;
  };
}

/** Who has it now, in words; empty where the sentence of the status says it all. */
export function holderOf(t: NominationWords, facts: HolderFacts): string {
  switch (facts.status) {
    case 'DRAFT':
    case 'RETURNED':
      return deskOf(t, facts);
    case 'RECEIVED':
      return facts.checker?.fullName ?? t.office;
    case 'SUBMITTED':
    case 'ELIGIBLE':
      return t.office;
    case 'INELIGIBLE':
    case 'POSTED':
    case 'ON_AGENDA':
    case 'PASSED':
    case 'NOT_PASSED':
    case 'DECIDED':
    case 'FORWARDED':
    case 'GRANTED_ABOVE':
    case 'REFUSED_ABOVE':
    case 'WITHDRAWN':
      return '';
  }
}

/** The head of the division; the office where the post is vacant or the head is proposed: nobody keeps the own line. */
function deskOf(t: NominationWords, { staff, department: { head, name } }: HolderFacts): string {
  return head === null || head.id === staff?.id ? t.dossier.vacantHead(name) : t.dossier.head(head.fullName, name);
}

interface Moments {
  readonly status: NominationStatus;
  readonly submittedAt: string | null;
  readonly receivedAt: string | null;
  readonly checkedAt: string | null;
  readonly updatedAt: string;
}

/** Since when it is where it is (an instant). */
export function sinceOf({ status, submittedAt, receivedAt, checkedAt, updatedAt }: Moments): string {
  if (status === 'SUBMITTED') return submittedAt ?? updatedAt;
  if (status === 'RECEIVED') return receivedAt ?? updatedAt;
  if (status === 'ELIGIBLE' || status === 'INELIGIBLE') return checkedAt ?? updatedAt;
  return updatedAt;
}

/** Index of the step a status stands at in Gửi → Tiếp nhận → Thẩm định → Hội đồng → Quyết định; 5 when all are done. */
export const STEP_OF = {
  DRAFT: 0,
  RETURNED: 0,
  SUBMITTED: 1,
  RECEIVED: 2,
  ELIGIBLE: 3,
  INELIGIBLE: 2,
  POSTED: 3,
  ON_AGENDA: 3,
  PASSED: 4,
  NOT_PASSED: 3,
  DECIDED: 5,
  FORWARDED: 4,
  GRANTED_ABOVE: 5,
  REFUSED_ABOVE: 4,
  WITHDRAWN: 0,
} as const satisfies Record<NominationStatus, number>;

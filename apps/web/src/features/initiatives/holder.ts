import { INITIATIVE_TRANSITIONS, type InitiativeStatus } from '@thidua/domain/initiatives';

import type { InitiativeWords } from './text.ts';

/** What tells who has a request in hand. */
export interface HolderFacts {
  readonly owner: { readonly id: string; readonly fullName: string };
  readonly authors: readonly { readonly staff: { readonly id: string } }[];
  readonly department: {
    readonly name: string;
    readonly head: { readonly id: string; readonly fullName: string } | null;
  };
}

/** Who has it now, in words; nobody once it is decided or withdrawn. */
export function holderOf(t: InitiativeWords, status: InitiativeStatus, facts: HolderFacts): string {
  switch (status) {
    case 'DRAFT':
    case 'RETURNED':
      return facts.owner.fullName;
    case 'SUBMITTED':
      return divisionDesk(t, facts);
    case 'ENDORSED':
    case 'RECEIVED':
    case 'SCORING':
    case 'BEFORE_COUNCIL':
      return t.dossier.office;
    case 'RECOGNISED':
    case 'NOT_RECOGNISED':
    case 'NOT_ACCEPTED':
    case 'WITHDRAWN':
      return '';
  }
}

/** The head of the division, or the office where the post is vacant or the head is an author: nobody endorses an own request. */
function divisionDesk(t: InitiativeWords, { department, owner, authors }: HolderFacts): string {
  const { head, name } = department;
  const isAuthor = head !== null && (head.id === owner.id || authors.some(({ staff }) => staff.id === head.id));
  return head === null || isAuthor ? t.dossier.vacantHead(name) : t.dossier.head(head.fullName, name);
}

/** Takes the recognition back, of the body's own or of a wider scope alone. */
const REVOKED = 'RECOGNITION_REVOKED';

/** The entry of the history that brought a request into its status. */
const ARRIVAL = {
  DRAFT: 'INITIATIVE_CREATED',
  SUBMITTED: 'INITIATIVE_SUBMITTED',
  ENDORSED: 'INITIATIVE_ENDORSED',
  RETURNED: 'INITIATIVE_RETURNED',
  RECEIVED: 'INITIATIVE_RECEIVED',
  SCORING: 'INITIATIVE_ASSIGNED',
  BEFORE_COUNCIL: 'INITIATIVE_PUT_TO_COUNCIL',
  RECOGNISED: 'INITIATIVE_RECOGNISED',
  NOT_RECOGNISED: 'INITIATIVE_REFUSED',
  NOT_ACCEPTED: 'INITIATIVE_DECLINED',
  WITHDRAWN: 'INITIATIVE_WITHDRAWN',
} as const satisfies Record<InitiativeStatus, string>;

/** Since when it is where it is (an instant); undefined where the history does not tell. */
export function sinceOf(
  status: InitiativeStatus,
  history: readonly { readonly at: string; readonly action: string }[],
): string | undefined {
  const arrivals = status === 'NOT_RECOGNISED' ? [ARRIVAL[status], REVOKED] : [ARRIVAL[status]];
  return history.findLast(({ action }) => arrivals.some((arrival) => arrival === action))?.at;
}

/** Index of the step a status stands at in the step bar of five; 5 when all are done. */
export const STEP_OF = {
  DRAFT: 0,
  RETURNED: 0,
  SUBMITTED: 1,
  ENDORSED: 2,
  RECEIVED: 3,
  SCORING: 3,
  BEFORE_COUNCIL: 3,
  RECOGNISED: 5,
  NOT_RECOGNISED: 5,
  NOT_ACCEPTED: 2,
  WITHDRAWN: 0,
} as const satisfies Record<InitiativeStatus, number>;

/** True once nothing more happens to it. */
export function isFinal(status: InitiativeStatus): boolean {
  return Object.keys(INITIATIVE_TRANSITIONS[status]).length === 0;
}

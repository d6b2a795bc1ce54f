import type { AuditDetail, Event, Moved } from './event-shape.ts';

/** Which award, on which ground of the law, by which decision. */
interface RevocationFacts extends AuditDetail {
  readonly recordId: string;
  readonly ground: string;
  readonly paperNumber: string;
  readonly paperDate: string;
}

/** An award is taken back: proposed by one, decided by another. */
export type RevocationEvent =
  | Event<'AWARD_REVOCATION_PROPOSED', 'AwardRevocation', RevocationFacts>
  | Event<
      'AWARD_REVOCATION_CONFIRMED' | 'AWARD_REVOCATION_REFUSED' | 'AWARD_REVOCATION_WITHDRAWN',
      'AwardRevocation',
      Moved & RevocationFacts
    >;

import type { AuditDetail, Event, Moved } from './event-shape.ts';

/** Which award, on which ground of the law, by which decision. */
interface RevocationFacts extends AuditDetail {
  readonly recordId: string;
  readonly ground: string;
  readonly paperNumber: string;
  readonly paperDate: string;
}

/** Which recognition of the initiative, by which decision. */
interface RecognitionRevocationFacts extends AuditDetail {
  readonly scope: string;
  readonly decisionNumber: string;
  readonly paperNumber: string;
  readonly paperDate: string;
}

/** An award, or the recognition of an initiative, is taken back: proposed by one, decided by another. */
export type RevocationEvent =
  | Event<'AWARD_REVOCATION_PROPOSED', 'AwardRevocation', RevocationFacts>
  | Event<
      'AWARD_REVOCATION_CONFIRMED' | 'AWARD_REVOCATION_REFUSED' | 'AWARD_REVOCATION_WITHDRAWN',
      'AwardRevocation',
      Moved & RevocationFacts
    >
  | Event<
      'RECOGNITION_REVOCATION_PROPOSED' | 'RECOGNITION_REVOCATION_REFUSED' | 'RECOGNITION_REVOCATION_WITHDRAWN',
      'Initiative',
      RecognitionRevocationFacts
    >
  | Event<'RECOGNITION_REVOKED', 'Initiative', Moved & RecognitionRevocationFacts>;

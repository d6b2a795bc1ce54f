import type { Tx } from '@thidua/db';
import type { DocumentNode } from 'graphql';
import type { AwardCertificateSheets, IssuingBody, Paper, PaperFormat } from '@thidua/papers';
import type { Permission } from '@thidua/domain/accounts';
import type { PaperKind } from '@thidua/domain/audit';
import type { Answered } from '../http/ask.ts';

/**
 * An official paper of a record. Its content is asked through the API itself, as the person who takes it: the figures are those of
 * the screen, and who may not see the record gets no paper of it (docs/decisions/0021).
 */
export interface PaperSource {
  /** Names the addresses: `plan` is `/files/papers/plan.docx` and `.pdf`. */
  readonly slug: string;
  readonly kind: PaperKind;
  /** What the trail names with the id. */
  readonly objectType:
    | 'Movement'
    | 'MovementReview'
    | 'Department'
    | 'Initiative'
    | 'InitiativeCertificate'
    | 'InitiativeSitting'
    | 'AchievementReport'
    | 'PeerReview'
    | 'Posting'
    | 'Submission'
    | 'Meeting'
    | 'MeetingMinutes'
    | 'BallotRound'
    | 'Decision'
    | 'PaperTemplate'
    | 'AwardCertificatePrint';
  /** That of the record's root field. */
  readonly permission: Permission;
  /** Its figures are invented: nothing leaves the building, so it is neither counted nor put on the trail. */
  readonly isInvented?: true;
  /** Left out, it comes in every format; artwork is printed as it is and comes as PDF alone. */
  readonly formats?: readonly PaperFormat[];
  /** Takes `$id`, and `$year` where the paper is of a year of the record. */
  readonly document: DocumentNode;
  /**
   * Of a paper that becomes official, the records of a body whose paper is official already: for those that were before papers were frozen.
   * The act that makes one official says `freeze(slug, id)` in its change; from then on those bytes are served.
   */
  readonly officialIds?: (db: Tx, organisationId: string) => Promise<readonly string[]>;
  readonly paperOf: (data: Answered, body: IssuingBody, timeZone: string) => Paper | AwardCertificateSheets;
}

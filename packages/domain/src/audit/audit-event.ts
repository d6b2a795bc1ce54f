import type { BallotEvent } from './ballot-event.ts';
import type { BlockEvent } from './block-event.ts';
import type { AuditDetail, Event, Moved } from './event-shape.ts';
import type { DecisionEvent } from './decision-event.ts';
import type { MovementEvent, PlanProposalEvent } from './movement-event.ts';
import type { GatheringEvent } from './gathering-event.ts';
import type { NominationEvent } from './nomination-event.ts';
import type { OrganisationEvent } from './organisation-event.ts';
import type { LibraryEvent } from './library-event.ts';
import type { RoleModelEvent } from './role-model-event.ts';
import type { ConsultationAuditEvent } from './consultation-event.ts';
import type { OpinionAuditEvent } from './opinion-event.ts';
import type { PostingAuditEvent } from './posting-event.ts';
import type { SubmissionAuditEvent } from './submission-event.ts';
import type { AchievementReportAuditEvent } from './achievement-report-event.ts';
import type { ResearchTopicAuditEvent } from './research-topic-event.ts';
import type { CouncilCompositionEvent } from './council-composition-event.ts';
import type { InitiativeCouncilEvent } from './initiative-council-event.ts';
import type { InitiativeSittingEvent } from './initiative-sitting-event.ts';
import type { ScoringSessionEvent } from './scoring-session-event.ts';
import type { TrainingEvent } from './training-event.ts';
import type { UnitCheckEvent } from './unit-check-event.ts';
import type { PeerReviewEvent } from './peer-review-event.ts';
import type { MinutesAuditEvent } from './minutes-event.ts';
import type { PaperEvent } from './paper-event.ts';
import type { PaperTemplateAuditEvent } from './paper-template-event.ts';
import type { RevocationEvent } from './revocation-event.ts';
import type { ProgrammeEvent } from './programme-event.ts';
import type { MeetingCourseEvent } from './meeting-course-event.ts';
import type { WorksEvent } from './works-event.ts';

/** Why somebody was not let in. */
export type RefusedSignInReason =
  'WRONG_PASSWORD' | 'WRONG_CODE' | 'DISABLED' | 'ONE_TIME_PASSWORD_OVER' | 'PROVIDER_REFUSED' | 'IDENTITY_UNKNOWN';

type AccountEvent =
  | Event<'SIGNED_IN' | 'SIGNED_IN_BY_PROVIDER' | 'SIGNED_OUT' | 'SIGN_IN_CONFIRMED', 'Account'>
  | Event<'IDENTITY_LINKED' | 'IDENTITY_UNLINKED', 'Account', { readonly issuer: string }>
  | Event<'SIGN_IN_REFUSED', 'Account', { readonly reason: RefusedSignInReason }>
  | Event<'SIGN_INS_ENDED', 'Account', { readonly count: number }>
  | Event<'PASSWORD_CHANGED', 'Account', { readonly by: string }>
  /** Somebody at the door asked, for a name that may be nobody's; an administrator started one. */
  | Event<'PASSWORD_RESET_REQUESTED' | 'PASSWORD_RESET_STARTED', 'Account'>
  | Event<'ONE_TIME_PASSWORD_SET' | 'SECOND_FACTOR_ON' | 'RECOVERY_CODES_MADE', 'Account'>
  | Event<'SECOND_FACTOR_OFF', 'Account', { readonly by: string }>
  | Event<'RECOVERY_CODE_USED', 'Account', { readonly left: number }>
  | Event<'EMAIL_CHANGE_REQUESTED' | 'EMAIL_VERIFIED', 'Account'>
  | Event<'LANGUAGE_CHANGED', 'Account', { readonly language: string }>;

type RightsEvent =
  | Event<'ACCOUNT_CREATED', 'Account', { readonly isPerson: boolean }>
  | Event<'ACCOUNT_DISABLED', 'Account', { readonly signInsEnded: number }>
  | Event<'ACCOUNT_ENABLED', 'Account'>
  | Event<'ROLE_PROPOSED', 'RoleProposal', RoleFacts>
  | Event<'ROLE_APPROVED' | 'ROLE_REFUSED' | 'ROLE_WITHDRAWN' | 'ROLE_APPLIED', 'RoleProposal', Moved & RoleFacts>
  /** The director took a role away without waiting for the three steps. */
  | Event<'ROLE_ENDED_AT_ONCE', 'RoleProposal', RoleFacts>
  | Event<'DELEGATION_PROPOSED', 'Delegation', DelegationFacts>
  | Event<
      'DELEGATION_APPROVED' | 'DELEGATION_REFUSED' | 'DELEGATION_WITHDRAWN' | 'DELEGATION_ENDED',
      'Delegation',
      Moved & DelegationFacts
    >
  | Event<'SETTING_PROPOSED', 'SettingProposal', SettingFacts>
  | Event<'SETTING_APPROVED' | 'SETTING_REFUSED' | 'SETTING_WITHDRAWN', 'SettingProposal', Moved & SettingFacts>;

/** Which setting, as what, from which day; a value that the law leaves to the body names no person. */
interface SettingFacts extends AuditDetail {
  readonly key: string;
  readonly value: string;
  readonly validFrom: string;
}

/** Which duty, from whom to whom, on which paper. */
interface DelegationFacts extends AuditDetail {
  readonly duty: string;
  readonly capacity: string;
  readonly departmentId: string | null;
  readonly principalId: string;
  readonly delegateId: string;
  readonly paperNumber: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** Which right of which account; the days are those of the proposal. */
interface RoleFacts extends AuditDetail {
  readonly kind: string;
  readonly accountId: string;
  readonly role: string;
  readonly departmentId: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

type InitiativeEvent =
  | Event<'INITIATIVE_CREATED', 'Initiative', { readonly code: string; readonly year: number }>
  /** Names of the fields that changed, never what is in them. */
  | Event<'INITIATIVE_SAVED', 'Initiative', { readonly fields: readonly string[] }>
  | Event<
      | 'INITIATIVE_SUBMITTED'
      | 'INITIATIVE_WITHDRAWN'
      | 'INITIATIVE_WITHDRAWAL_ASKED'
      | 'INITIATIVE_WITHDRAWAL_REFUSED'
      | 'INITIATIVE_ENDORSED'
      | 'INITIATIVE_RETURNED'
      | 'INITIATIVE_RECEIVED'
      | 'INITIATIVE_REFUSED'
      | 'INITIATIVE_DECLINED',
      'Initiative',
      Moved
    >
  | Event<'INITIATIVE_APPLICATION_TOLD', 'Initiative', { readonly firstAppliedOn: string; readonly endedOn: string }>
  /** Who answered or was asked anew, and for which share; never what was written with it. */
  | Event<
      'INITIATIVE_CONSENT_ANSWERED',
      'Initiative',
      { readonly staffId: string; readonly answer: string; readonly shareBasisPoints: number }
    >
  | Event<
      'INITIATIVE_CONSENT_ON_PAPER' | 'INITIATIVE_CONSENT_ASKED_AGAIN',
      'Initiative',
      { readonly staffId: string; readonly shareBasisPoints: number }
    >
  /** Of the part that is kept confidential; never what it says, nor who is let in on it. */
  | Event<'INITIATIVE_CONFIDENCE_SAVED' | 'INITIATIVE_CONFIDENCE_OPENED', 'Initiative'>
  /** Of the pair with another initiative; never what was written. */
  | Event<'SIMILARITY_EXPLAINED', 'Initiative', { readonly otherId: string; readonly shareBasisPoints: number }>
  | Event<
      'SIMILARITY_JUDGED',
      'Initiative',
      { readonly otherId: string; readonly shareBasisPoints: number; readonly verdict: string }
    >
  | Event<'INITIATIVE_RECOGNISED', 'Initiative', Moved & { readonly scope: string; readonly decisionNumber: string }>
  /** The numbers in the book of the year, one for each author. */
  | Event<'CERTIFICATES_ISSUED', 'Initiative', { readonly year: number; readonly numbers: readonly number[] }>
  /** What the authors are paid: how much stands in the part of the entry that is about the author. */
  | Event<'AUTHOR_PAY_RECORDED', 'Initiative', { readonly version: number }>
  | Event<'AUTHORS_PAID', 'Initiative', { readonly paperNumber: string }>
  /** The letter to the authors: never what it says. */
  | Event<'FEEDBACK_LETTER_SAVED', 'Initiative', { readonly version: number }>
  | Event<'FEEDBACK_LETTER_APPROVED', 'Initiative', Moved & { readonly paperNumber: string }>
  | Event<'CERTIFICATE_TEXT_SAVED', 'Initiative', { readonly count: number; readonly version: number }>;

type RegistrationEvent =
  | Event<
      'REGISTRATION_DEADLINE_SET',
      'RegistrationRound',
      { readonly year: number; readonly dueOn: string; readonly changesUntil: string | null }
    >
  | Event<'REGISTRATION_WINDOW_OPENED', 'Department', { readonly year: number; readonly untilDay: string }>
  | Event<'REGISTRATION_REMINDED', 'Organisation', { readonly year: number; readonly count: number }>
  | Event<'REGISTRATION_STARTED' | 'REGISTRATION_SAVED', 'Registration', { readonly year: number }>
  | Event<
      | 'REGISTRATION_SUBMITTED'
      | 'REGISTRATION_WITHDRAWN'
      | 'REGISTRATION_RETURNED'
      | 'REGISTRATION_APPROVED'
      | 'REGISTRATION_OPENED_AGAIN',
      'Registration',
      Moved
    >;

type CouncilEvent =
  | Event<'MEETING_CREATED', 'Meeting', { readonly year: number }>
  | Event<
      'AGENDA_EXTENDED' | 'AGENDA_SHORTENED' | 'AGENDA_REORDERED',
      'Meeting',
      { readonly nominations: readonly string[] }
    >
  | MeetingCourseEvent
  | Event<'MEETING_OPENED', 'Meeting', { readonly present: number; readonly total: number }>
  | Event<'MEETING_CLOSED', 'Meeting', { readonly passed: number; readonly notPassed: number }>
  | Event<'ATTENDANCE_RECORDED', 'Meeting', { readonly memberId: string; readonly status: string }>
  | Event<'CONFLICT_DECLARED', 'AgendaItem', { readonly memberId: string; readonly kind: string }>
  | Event<'ITEM_OPENED', 'AgendaItem', { readonly entitled: number }>
  | Event<
      'ITEM_CLOSED',
      'AgendaItem',
      {
        readonly agree: number;
        readonly disagree: number;
        readonly abstain: number;
        readonly base: number;
        readonly isPassed: boolean;
      }
    >
  /** An open vote is by name, so who voted is on record; the choice stays with the vote itself. */
  | Event<'VOTE_CAST', 'AgendaItem', { readonly memberId: string }>;

/** What is kept about a person; values stand in the personal part, sensitive ones nowhere. */
type RecordEvent =
  | Event<
      'PERSONAL_VALUE_REVEALED',
      'Staff',
      { readonly field: string; readonly reason: string; readonly recordId: string }
    >
  | Event<'PERSONAL_DATA_SAVED', 'Staff', { readonly fields: readonly string[] }>
  | Event<
      'DISCIPLINE_RECORDED' | 'DISCIPLINE_CORRECTED' | 'INCIDENT_RESOLVED' | 'HEALTH_REASON_RECORDED',
      'Staff',
      { readonly recordId: string }
    >
  | Event<'CASE_OPENED' | 'INCIDENT_RECORDED', 'Staff', { readonly recordId: string; readonly kind: string }>
  | Event<'CASE_CLOSED', 'Staff', { readonly recordId: string; readonly conclusion: string }>
  | Event<
      'RATING_RECORDED' | 'RATING_CORRECTED' | 'UNRATED_RECORDED' | 'RATING_REMOVED',
      'Staff' | 'Department',
      { readonly year: number }
    >;

/** A list left the system as a file: which one, narrowed by what, how many rows, and whether to the end. */
type ExportEvent = Event<
  'LIST_EXPORTED',
  'List',
  {
    readonly list: string;
    readonly format: string;
    readonly filters: readonly string[];
    readonly rows: number;
    readonly isComplete: boolean;
  }
>;

/** What the operations command and the process itself do; `Instance` is the installation as a whole. */
type OperationEvent =
  /** The sample body gave way to one of real people: its accounts open nothing any more. */
  | Event<'SAMPLE_CLOSED', 'Organisation', { readonly accounts: number }>
  | Event<'ORGANISATION_CREATED', 'Organisation', { readonly code: string; readonly administratorId: string }>
  /** So that nobody who mistyped a password has to wait. */
  | Event<'SIGN_IN_FAILURES_FORGOTTEN', 'Instance', { readonly count: number }>
  | Event<'TEST_MAIL_SENT', 'Instance', { readonly isTaken: boolean }>
  | Event<'SIGN_IN_UNLOCKED', 'Account', { readonly count: number }>
  /** The first secretary, director or administrator of a body: nobody was there to walk the three steps. */
  | Event<'FIRST_ROLE_GIVEN', 'Account', { readonly role: string; readonly validFrom: string }>
  | Event<'BACKUP_MADE', 'Instance', { readonly rows: number; readonly bytes: number }>
  | Event<'BACKUP_RESTORED', 'Instance', { readonly backupAt: string; readonly signInsEnded: number }>
  /** The number in the database is not the one in the key folder: the database was restored or exchanged. */
  | Event<'INSTANCE_CHANGED', 'Instance', { readonly signInsEnded: number }>;

type ImportEvent =
  | Event<'IMPORT_RECEIVED', 'ImportRun', { readonly kind: string; readonly bytes: number; readonly fileHash: string }>
  | Event<'IMPORT_STARTED', 'ImportRun', { readonly kind: string; readonly rows: number; readonly doubles: string }>
  | Event<
      'IMPORT_FINISHED',
      'ImportRun',
      { readonly kind: string; readonly created: number; readonly updated: number; readonly skipped: number }
    >
  | Event<'IMPORT_CANCELLED' | 'IMPORT_UNDO_ASKED' | 'IMPORT_FAILED', 'ImportRun', { readonly from: string }>
  | Event<'IMPORT_TAKE_BACK_FAILED', 'ImportRun', { readonly tries: number; readonly isLast: boolean }>
  /** How many rows were to go, and how many of them stayed because somebody had written over them since. */
  | Event<
      'IMPORT_TAKEN_BACK',
      'ImportRun',
      { readonly removed: number; readonly restored: number; readonly kept?: number }
    >
  /** One a row: which record it became; the values are in the personal part. */
  | Event<
      'RECORD_IMPORTED' | 'RECORD_IMPORT_TAKEN_BACK' | 'RECORD_IMPORT_KEPT',
      'Staff' | 'AnnualRating' | 'DepartmentRating' | 'Discipline' | 'AwardRecord' | 'Initiative',
      { readonly importId: string; readonly row: number; readonly outcome: string }
    >;

type TrailEvent =
  /** Numbers of the entries whose personal part is gone, as texts; accounts of the two people who agreed on it. */
  | Event<
      'PERSONAL_DATA_ERASED',
      'Person',
      {
        readonly seqs: readonly string[];
        readonly legalGround: string;
        readonly askedBy: string;
        readonly approvedBy: string;
      }
    >
  | Event<'TRAIL_VERIFIED', 'Trail', { readonly code: string; readonly entries: string }>
  | Event<'ACCESS_REFUSED', 'Door', { readonly door: string }>;

/** A file at a record: which record, never what the file is called. */
interface AttachmentFacts extends AuditDetail {
  readonly kind: string;
  readonly recordId: string;
}

type AttachmentEvent =
  | Event<'ATTACHMENT_ADDED', 'Attachment', AttachmentFacts & { readonly bytes: number; readonly fileHash: string }>
  | Event<'ATTACHMENT_REMOVED' | 'ATTACHMENT_RESTORED' | 'ATTACHMENT_OPENED', 'Attachment', AttachmentFacts>;

/**
 * Everything worth remembering, one shape per action. A detail holds ids, states and counts, never a person's name or a
 * text somebody wrote: entries cannot be erased, and names must be erasable. A feature adds its events here as a block.
 */
export type AuditEvent =
  | AccountEvent
  | RightsEvent
  | InitiativeEvent
  | RegistrationEvent
  | NominationEvent
  | CouncilEvent
  | DecisionEvent
  | PaperTemplateAuditEvent
  | RevocationEvent
  | MovementEvent
  | WorksEvent
  | GatheringEvent
  | UnitCheckEvent
  | ProgrammeEvent
  | TrainingEvent
  | CouncilCompositionEvent
  | InitiativeCouncilEvent
  | InitiativeSittingEvent
  | PeerReviewEvent
  | MinutesAuditEvent
  | LibraryEvent
  | ScoringSessionEvent
  | RoleModelEvent
  | ResearchTopicAuditEvent
  | ConsultationAuditEvent
  | OpinionAuditEvent
  | PostingAuditEvent
  | BallotEvent
  | SubmissionAuditEvent
  | AchievementReportAuditEvent
  | BlockEvent
  | PlanProposalEvent
  | OperationEvent
  | RecordEvent
  | TrailEvent
  | ExportEvent
  | PaperEvent
  | ImportEvent
  | AttachmentEvent
  | OrganisationEvent;

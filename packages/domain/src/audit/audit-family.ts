import type { Role } from '../accounts/index.ts';
import type { AuditEvent } from './audit-event.ts';

/** What entries are about, for people who look for something. */
export const AUDIT_FAMILIES = [
  'INITIATIVE',
  'NOMINATION',
  'COUNCIL',
  'DECISION',
  'MOVEMENT',
  'PEOPLE',
  'FILES',
  'RIGHTS',
  'ACCOUNT',
  'OPERATION',
] as const;
export type AuditFamily = (typeof AUDIT_FAMILIES)[number];

export type AuditObjectType = AuditEvent['objectType'];

/** Total: a new kind of object does not compile until somebody has said who reads about it. */
export const AUDIT_FAMILY_OF = {
  Initiative: 'INITIATIVE',
  InitiativeCertificate: 'INITIATIVE',
  InitiativeCouncil: 'INITIATIVE',
  InitiativeSitting: 'INITIATIVE',
  ScoringGrid: 'INITIATIVE',
  ScoreSheet: 'INITIATIVE',
  LibraryEntry: 'INITIATIVE',
  InitiativeSpreading: 'INITIATIVE',
  InitiativeReuse: 'INITIATIVE',
  BenefitCheck: 'INITIATIVE',
  ScoringSession: 'INITIATIVE',
  DeclaredRelation: 'INITIATIVE',
  Nomination: 'NOMINATION',
  NominationList: 'NOMINATION',
  OpinionRequest: 'NOMINATION',
  Posting: 'NOMINATION',
  PostingComment: 'NOMINATION',
  Submission: 'DECISION',
  AwardCertificatePrint: 'DECISION',
  Consultation: 'NOMINATION',
  AchievementReport: 'NOMINATION',
  PeerReview: 'NOMINATION',
  OtherSubject: 'NOMINATION',
  Council: 'COUNCIL',
  CouncilChange: 'COUNCIL',
  Meeting: 'COUNCIL',
  AgendaItem: 'COUNCIL',
  BallotRound: 'COUNCIL',
  MeetingMinutes: 'COUNCIL',
  Decision: 'DECISION',
  PaperTemplate: 'DECISION',
  AwardRevocation: 'DECISION',
  Target: 'MOVEMENT',
  ReportRequest: 'MOVEMENT',
  UnitReport: 'MOVEMENT',
  Registration: 'MOVEMENT',
  Movement: 'MOVEMENT',
  ThematicMovement: 'MOVEMENT',
  HigherDocument: 'MOVEMENT',
  Difficulty: 'MOVEMENT',
  Gathering: 'MOVEMENT',
  UnitCheck: 'MOVEMENT',
  RoleModel: 'MOVEMENT',
  ResearchTopic: 'INITIATIVE',
  CheckFinding: 'MOVEMENT',
  WorkProgramme: 'MOVEMENT',
  TrainingCourse: 'MOVEMENT',
  RegistrationRound: 'MOVEMENT',
  PlanProposal: 'MOVEMENT',
  MovementReview: 'MOVEMENT',
  EmulationBlock: 'MOVEMENT',
  BlockPact: 'MOVEMENT',
  BlockSheet: 'MOVEMENT',
  BlockEntry: 'MOVEMENT',
  Staff: 'PEOPLE',
  Department: 'PEOPLE',
  Person: 'PEOPLE',
  AnnualRating: 'PEOPLE',
  DepartmentRating: 'PEOPLE',
  Discipline: 'PEOPLE',
  AwardRecord: 'PEOPLE',
  Transfer: 'PEOPLE',
  List: 'FILES',
  ImportRun: 'FILES',
  Attachment: 'FILES',
  RoleProposal: 'RIGHTS',
  Delegation: 'RIGHTS',
  SettingProposal: 'RIGHTS',
  Account: 'ACCOUNT',
  Organisation: 'OPERATION',
  Instance: 'OPERATION',
  Trail: 'OPERATION',
  Door: 'OPERATION',
} as const satisfies Record<AuditObjectType, AuditFamily>;

const BUSINESS = ['INITIATIVE', 'NOMINATION', 'COUNCIL', 'DECISION', 'MOVEMENT', 'PEOPLE', 'FILES', 'RIGHTS'] as const;
const ROUNDS = ['COUNCIL'] as const;

/**
 * The families that a role reads, beside the entries of what one did oneself, which everybody reads (row “Audit chain” of the
 * rights table). Who keeps the machine running reads of accounts and operations, not of people and awards.
 */
export const AUDIT_READERS = {
  STAFF: [],
  HEAD: [],
  REVIEWER: [],
  COUNCIL: ROUNDS,
  CHAIR: ROUNDS,
  SECRETARY: BUSINESS,
  DIRECTOR: BUSINESS,
  ADMIN: ['RIGHTS', 'ACCOUNT', 'OPERATION'],
  AUDITOR: AUDIT_FAMILIES,
} as const satisfies Record<Role, readonly AuditFamily[]>;

/** The kinds of objects of these families. */
export function objectTypesOf(families: readonly AuditFamily[]): readonly AuditObjectType[] {
  // Object.keys forgets the key type; the table's own type guarantees it.
  return (Object.keys(AUDIT_FAMILY_OF) as AuditObjectType[]).filter((type) => families.includes(AUDIT_FAMILY_OF[type]));
}

/** The families that somebody with these roles reads about others. */
export function readableFamilies(roles: readonly Role[]): readonly AuditFamily[] {
  return AUDIT_FAMILIES.filter((family) =>
    roles.some((role) => (AUDIT_READERS[role] as readonly AuditFamily[]).includes(family)),
  );
}

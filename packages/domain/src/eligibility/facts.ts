import type { PlainDate } from '../kernel/index.ts';
import type {
  AwardCode,
  CommendationKind,
  DisciplineLevel,
  InitiativeScope,
  LeaveKind,
  PendingCaseKind,
  RatingLevel,
} from '../vocabulary/index.ts';
import type { HistoryFacts } from './history.ts';

/** The record a fact was read from, so that a reader can open it. */
export interface Source {
  readonly kind: SourceKind;
  readonly id: string;
  readonly label: string;
}

export const SOURCE_KINDS = [
  'STAFF',
  'DEPARTMENT',
  'RATING',
  'DISCIPLINE',
  'PENDING_CASE',
  'LEAVE',
  'TRAINING',
  'TRANSFER',
  'SECONDMENT',
  'REGISTRATION',
  'INITIATIVE',
  'RESEARCH',
  'AWARD',
  'NOMINATION',
  'JUDGEMENT',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Facts that carry the record behind them. */
interface Sourced {
  readonly source?: Source | undefined;
}

/** The annual rating of the year in question. "Not rated" is the absence of this record. */
export interface RatingFact extends Sourced {
  readonly level: RatingLevel;
  readonly decisionNo?: string | undefined;
  readonly decidedOn?: PlainDate | undefined;
}

export interface DisciplineFact extends Sourced {
  readonly level: DisciplineLevel;
  /** The day of the disciplinary decision. */
  readonly from: PlainDate;
  /** The day it was fully served; absent while it still runs. */
  readonly servedOn?: PlainDate | undefined;
}

export interface PendingCaseFact extends Sourced {
  readonly kind: PendingCaseKind;
  readonly openedOn: PlainDate;
  /** Closed cases stay in the record and no longer suspend. */
  readonly closedOn?: PlainDate | undefined;
}

export interface LeaveFact extends Sourced {
  readonly kind: LeaveKind;
  readonly from: PlainDate;
  readonly to?: PlainDate | undefined;
  /** Working days that fall in the year in question. */
  readonly workingDaysInYear: number;
  /** Treatment after saving people or property; that time counts as work. */
  readonly injuredInRescue?: boolean | undefined;
}

export const TRAINING_RESULTS = ['EXCELLENT', 'VERY_GOOD', 'GOOD', 'AVERAGE', 'FAILED'] as const;
/** Xuất sắc, giỏi, khá, trung bình, không đạt. */
export type TrainingResult = (typeof TRAINING_RESULTS)[number];

export interface TrainingFact extends Sourced {
  readonly from: PlainDate;
  /** Last day, planned or real. */
  readonly to: PlainDate;
  readonly sentByAgency: boolean;
  /** The school confirms that its rules were obeyed; absent: not confirmed yet. */
  readonly obeyedRules?: boolean | undefined;
  readonly result?: TrainingResult | undefined;
}

/** A transfer from another agency within the year. */
export interface TransferFact extends Sourced {
  readonly on: PlainDate;
  readonly oldUnit: string;
  /** Whole months worked in the old unit. */
  readonly monthsInOldUnit: number;
  readonly oldUnitOpinion?: 'AGREED' | 'DISAGREED' | undefined;
}

/** A secondment out of this body within the year. */
export interface SecondmentFact extends Sourced {
  readonly host: string;
  readonly hostConfirmed: boolean;
}

export interface RegistrationFact extends Sourced {
  readonly registered: boolean;
}

/** An initiative that is recognised and may prove the year in question. */
export interface InitiativeFact extends Sourced {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly recognisedOn: PlainDate;
  readonly scope: InitiativeScope;
  readonly decisionNo?: string | undefined;
  /** The year whose title it already served, when that is another year. */
  readonly alreadyUsedForYear?: number | undefined;
  /** The titles of other years whose dossiers rested on it for this person; absent: not known. */
  readonly servedTitles?: readonly ServedTitle[] | undefined;
}

/** A title of another year that an initiative was ground for. */
export interface ServedTitle {
  readonly award: AwardCode;
  readonly year: number;
}

export const RESEARCH_RESULTS = ['EXCELLENT', 'PASSED', 'FAILED'] as const;
export const RESEARCH_ROLES = ['LEADER', 'PARTICIPANT', 'OTHER'] as const;

export interface ResearchTopicFact extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly acceptedOn?: PlainDate | undefined;
  readonly result: (typeof RESEARCH_RESULTS)[number];
  readonly role: (typeof RESEARCH_ROLES)[number];
  readonly decisionNo?: string | undefined;
  /** Applied in the agency; absent: not known. */
  readonly appliedInAgency?: boolean | undefined;
}

/** A form of commendation the subject already has, or is proposed for, in the same year. */
export interface CommendationFact extends Sourced {
  readonly award: AwardCode;
  /** What it was given for; two equal texts are one achievement. */
  readonly achievement?: string | undefined;
}

/** Someone's answer to a question that only people can decide. */
export interface JudgementAnswer extends Sourced {
  readonly answer: boolean;
  readonly by: string;
}

/** Answers by question id, e.g. "LDTT.2" or "GK.1.a". */
export type Judgements = Readonly<Record<string, JudgementAnswer>>;

export interface CommonFacts {
  /** The body manages the subject's staff and payroll and may therefore propose a title. */
  readonly managedHere: boolean;
  readonly pendingCases: readonly PendingCaseFact[];
  readonly registration?: RegistrationFact | undefined;
  readonly commendations: readonly CommendationFact[];
  /** Loại hình of this proposal; absent: not chosen, every way to the award is tried. */
  readonly commendationKind?: CommendationKind | undefined;
  /** A foreign person or body, or one of Vietnamese abroad. */
  readonly isForeign?: boolean | undefined;
  /** For CAMPAIGN: the years that the movement runs, whole ones; absent: not known. */
  readonly movementYears?: number | undefined;
  /** The achievement this proposal is for, where it is for a particular one. */
  readonly achievement?: string | undefined;
  readonly judgements: Judgements;
}

/** Subjects that are rated every year. */
export interface RatedFacts extends CommonFacts {
  readonly rating?: RatingFact | undefined;
  /** Earlier years, for awards that build on them. */
  readonly history?: HistoryFacts | undefined;
}

/** What the rules need to know about a person for one year. Plain JSON. */
export interface PersonFacts extends RatedFacts {
  readonly kind: 'PERSON';
  readonly staffId: string;
  readonly staffSource?: Source | undefined;
  /** First day as official, civil servant, public employee or worker. */
  readonly recruitedOn?: PlainDate | undefined;
  /** The day of the last return to the body after having left it, within the year in question. */
  readonly returnedOn?: PlainDate | undefined;
  readonly isContractStaff: boolean;
  /** First day of a contract in the same agency that led to the recruitment without a break. */
  readonly unbrokenContractFrom?: PlainDate | undefined;
  readonly disciplines: readonly DisciplineFact[];
  readonly leaves: readonly LeaveFact[];
  readonly trainings: readonly TrainingFact[];
  /** Courses of the year that were completed: what a judgement of study may rest on. Absent in a case tried by hand. */
  readonly learned?: readonly Source[] | undefined;
  readonly transfer?: TransferFact | undefined;
  readonly secondment?: SecondmentFact | undefined;
  readonly initiatives: readonly InitiativeFact[];
  readonly researchTopics: readonly ResearchTopicFact[];
  /** LĐTT of the same year; absent: not known (a case tried by hand). */
  readonly advancedWorker?: AdvancedWorkerFact | undefined;
  /** CSTĐCS of the same year; absent: not known. */
  readonly grassrootsFighter?: AdvancedWorkerFact | undefined;
  /** Time at the head of the agency, for orders by length of service. */
  readonly leadership?: readonly LeadershipFact[] | undefined;
  readonly isWoman?: boolean | undefined;
  /** A worker, farmer or labourer; absent: as the contract says, and not known of people outside. */
  readonly isWorker?: boolean | undefined;
  /** Heads the agency itself; absent: not known. */
  readonly isHeadOfAgency?: boolean | undefined;
}

export const LEADERSHIP_POSTS = ['DIRECTOR', 'DEPUTY_DIRECTOR'] as const;
export type LeadershipPost = (typeof LEADERSHIP_POSTS)[number];

/** Time in a post at the head of the agency: whole months, and the days where they are known. */
export interface LeadershipFact extends Sourced {
  readonly post: LeadershipPost;
  readonly months: number;
  readonly from?: PlainDate | undefined;
  /** Last day; absent while the post is held, or where `from` is absent too. */
  readonly to?: PlainDate | undefined;
}

export const ADVANCED_WORKER_STATES = ['CONFERRED', 'NOMINATED', 'NOT_NOMINATED', 'REFUSED'] as const;
export type AdvancedWorkerState = (typeof ADVANCED_WORKER_STATES)[number];
export interface AdvancedWorkerFact extends Sourced {
  readonly state: AdvancedWorkerState;
}

/** One person of a collective in the year in question. */
export interface MemberFact extends Sourced {
  readonly staffId: string;
  readonly name: string;
  /** PENDING: proposed, not decided yet. */
  readonly advancedWorker: 'YES' | 'NO' | 'PENDING';
  /** CSTĐCS of the year; absent: not known. */
  readonly grassrootsFighter?: 'YES' | 'NO' | 'PENDING' | undefined;
  /** Absent: not rated, or not known. */
  readonly rating?: RatingLevel | undefined;
  readonly disciplines: readonly DisciplineFact[];
  /** Why the person might be left out of the base: long leave, new, retired in the year… */
  readonly excludedBecause?: string | undefined;
}

/** Party cell, trade union, youth union of the collective. */
export interface OrganisationFact extends Sourced {
  readonly name: string;
  readonly rating?: RatingLevel | undefined;
}

/** What the rules need to know about a collective for one year. Plain JSON. */
export interface CollectiveFacts extends RatedFacts {
  readonly kind: 'COLLECTIVE';
  readonly departmentId: string;
  readonly departmentSource?: Source | undefined;
  readonly members: readonly MemberFact[];
  readonly organisations: readonly OrganisationFact[];
  /** The day it was set up. */
  readonly existsSince?: PlainDate | undefined;
}

/** What the rules need to know about a household: it is not rated, and holds no title. Plain JSON. */
export interface HouseholdFacts extends CommonFacts {
  readonly kind: 'HOUSEHOLD';
  readonly householdId: string;
}

export type SubjectFacts = PersonFacts | CollectiveFacts | HouseholdFacts;

import type { CAPACITY_NAMES, DELEGATION_STATUS_NAMES, DUTY_NAMES, ROLE_NAMES } from '@thidua/domain/accounts';
import type { COPY_VERDICT_NAMES } from '@thidua/domain/report-copies';
import type { COUNCIL_ROLE_NAMES, MEETING_STATUS_NAMES } from '@thidua/domain/council';
import type { DECISION_STATUS_NAMES, REVOCATION_GROUND_NAMES, REVOCATION_STATUS_NAMES } from '@thidua/domain/decisions';
import type { IMPORT_KIND_NAMES, IMPORT_STATUS_NAMES } from '@thidua/domain/imports';
import type {
  AUTHOR_ANSWER_NAMES,
  AUTHOR_CONSENT_NAMES,
  INITIATIVE_CLOCK_NAMES,
  INITIATIVE_STATUS_NAMES,
  SIMILARITY_VERDICT_NAMES,
} from '@thidua/domain/initiatives';
import type { INITIATIVE_COUNCIL_STATUS_NAMES } from '@thidua/domain/initiative-council';
import type { INITIATIVE_SITTING_STATUS_NAMES } from '@thidua/domain/initiative-sitting';
import type { NOMINATION_STATUS_NAMES } from '@thidua/domain/nominations';
import type { PAST_EFFECT_NAMES, TRANSFER_KIND_NAMES, TRANSFER_STATUS_NAMES } from '@thidua/domain/organisation';
import type {
  INCIDENT_NAMES,
  PENDING_CONCLUSION_NAMES,
  RATING_REGIME_NAMES,
  UNRATED_REASON_NAMES,
} from '@thidua/domain/records';
import type { REGISTRATION_STATUS_NAMES } from '@thidua/domain/registrations';
import type {
  DEPARTMENT_KIND_NAMES,
  DEPARTURE_NAMES,
  DISCIPLINE_NAMES,
  INITIATIVE_SCOPE_NAMES,
  LEAVE_NAMES,
  MEMBERSHIP_KIND_NAMES,
  PENDING_CASE_NAMES,
  RATING_NAMES,
  STAFF_CLASS_NAMES,
} from '@thidua/domain/vocabulary';

/*
 * The English of the domain's own words, once for every feature that shows them. The Vietnamese stands in the domain, because
 * papers and exports say it too; English is for screens only. Titles, decrees and names of units stay Vietnamese.
 */

/** One English word for each word of the domain. */
export type Named<Names> = Readonly<Record<keyof Names, string>>;

export const roles: Named<typeof ROLE_NAMES> = {
  STAFF: 'Staff',
  HEAD: 'Head of a division',
  REVIEWER: 'Member of the initiative council',
  COUNCIL: 'Member of the council',
  CHAIR: 'Chair of the council',
  SECRETARY: 'Secretariat',
  DIRECTOR: 'Director',
  ADMIN: 'Technical administrator',
  AUDITOR: 'Inspector',
};

export const councilRoles: Named<typeof COUNCIL_ROLE_NAMES> = {
  CHAIR: 'Chair of the council',
  STANDING_VICE_CHAIR: 'Standing vice-chair of the council',
  VICE_CHAIR: 'Vice-chair of the council',
  STANDING_MEMBER: 'Standing member',
  MEMBER: 'Member',
  SECRETARY: 'Secretariat',
};

export const duties: Named<typeof DUTY_NAMES> = {
  HEAD_OF_DEPARTMENT: 'head a division',
  SIGN_DECISIONS: 'sign decisions',
};

export const capacities: Named<typeof CAPACITY_NAMES> = {
  ACTING: 'acting (Q.)',
  ON_BEHALF: 'signing for (KT.)',
  BY_AUTHORITY: 'by authority of (TUQ.)',
};

export const delegationStatuses: Named<typeof DELEGATION_STATUS_NAMES> = {
  PROPOSED: 'Waits for approval',
  APPROVED: 'Approved',
  REFUSED: 'Refused',
  WITHDRAWN: 'Withdrawn',
  ENDED: 'Ended early',
};

export const ratings: Named<typeof RATING_NAMES> = {
  EXCELLENT: 'Excellent',
  GOOD: 'Good',
  COMPLETED: 'Completed',
  NOT_COMPLETED: 'Not completed',
};

/** What a rating rests on: legal texts keep their Vietnamese names. */
export const ratingRegimes: Named<typeof RATING_REGIME_NAMES> = {
  DECREE_56_2015: 'Nghị định 56/2015/NĐ-CP',
  DECREE_90_2020: 'Nghị định 90/2020/NĐ-CP',
  DECREE_48_2023: 'Nghị định 90/2020/NĐ-CP, as amended by Nghị định 48/2023/NĐ-CP',
  DECREE_335_2025: 'Nghị định 335/2025/NĐ-CP',
  DECREE_233_2026: 'Nghị định 233/2026/NĐ-CP',
  PARTY_AND_UNIONS: 'Guidance of the higher Party or union body',
  LOCAL: 'Rules of the province or the body',
};

export const unratedReasons: Named<typeof UNRATED_REASON_NAMES> = {
  UNDER_SIX_MONTHS: 'Under six months of work',
  LONG_LEAVE: 'On long leave',
  UNDER_EXAMINATION: 'Under examination',
  RATED_ELSEWHERE: 'Rated by another body',
  OTHER: 'Other reason',
};

export const disciplines: Named<typeof DISCIPLINE_NAMES> = {
  REPRIMAND: 'Reprimand',
  WARNING: 'Warning',
  SALARY_REDUCTION: 'Salary reduction',
  DEMOTION: 'Demotion',
  REMOVAL: 'Removal from office',
  DISMISSAL: 'Dismissal',
};

export const pendingCases: Named<typeof PENDING_CASE_NAMES> = {
  DISCIPLINE: 'discipline under consideration',
  INVESTIGATION: 'under investigation',
  INSPECTION: 'inspection with signs of breach',
  COMPLAINT: 'complaint or denunciation being verified',
  PRESS: 'wrongdoing named by the press, being verified',
};

export const pendingConclusions: Named<typeof PENDING_CONCLUSION_NAMES> = {
  CLEARED: 'Cleared',
  CONFIRMED: 'Confirmed',
};

export const incidents: Named<typeof INCIDENT_NAMES> = {
  WORKING_HOURS: 'Working hours',
  ADMINISTRATIVE_ORDER: 'Administrative order',
  PUBLIC_FEEDBACK: 'Feedback from the public',
  TRAFFIC_ALCOHOL: 'Traffic, alcohol',
  SPEECH: 'Speech, conduct',
  OTHER: 'Other',
  ALCOHOL_AT_WORK: 'Alcohol at noon or in office hours',
  SOCIAL_EVIL: 'Social evils',
  SMOKING: 'Smoking in the office',
};

export const staffClasses: Named<typeof STAFF_CLASS_NAMES> = {
  OFFICIAL: 'Official',
  CIVIL_SERVANT: 'Civil servant',
  PUBLIC_EMPLOYEE: 'Public employee',
  WORKER: 'Worker',
};

export const leaves: Named<typeof LEAVE_NAMES> = {
  MATERNITY: 'Maternity leave',
  SICK: 'Sick leave',
  STUDY: 'Study leave',
  UNPAID: 'Unpaid leave',
};

export const departures: Named<typeof DEPARTURE_NAMES> = {
  RETIRED: 'Retired',
  RESIGNED: 'Resigned',
  TRANSFERRED_OUT: 'Moved to another body',
  DISMISSED: 'Dismissed',
  DECEASED: 'Deceased',
};

export const departmentKinds: Named<typeof DEPARTMENT_KIND_NAMES> = {
  DIRECTORATE: 'Directorate',
  DIVISION: 'Division',
  ATTACHED_UNIT: 'Attached unit',
  PARTY_CELL: 'Party cell',
  TRADE_UNION: 'Trade union',
  YOUTH_UNION: 'Youth union',
};

export const membershipKinds: Named<typeof MEMBERSHIP_KIND_NAMES> = {
  MAIN: 'Established post',
  SECONDED: 'Seconded',
  ORGANISATION: 'Party, union member',
};

export const transferKinds: Named<typeof TRANSFER_KIND_NAMES> = { TRANSFER: 'Transfer', SECONDMENT: 'Secondment' };

export const transferStatuses: Named<typeof TRANSFER_STATUS_NAMES> = {
  ASKED: 'Waiting for the other side',
  ACCEPTED: 'Waiting to be recorded',
  RECORDED: 'Done',
  REFUSED: 'Refused',
  WITHDRAWN: 'Withdrawn',
  TAKEN_BACK: 'Taken back',
};

/** What an edit of the past touches; a number stands before it. */
export const pastEffects: Named<typeof PAST_EFFECT_NAMES> = {
  NOMINATION: 'nominations sent',
  NOMINATION_LIST: 'nomination lists sent',
  ASSESSMENT: 'conclusions fixed on sending',
  REGISTRATION: 'emulation registrations',
  INITIATIVE: 'initiatives submitted',
  TARGET: 'emulation targets',
  QUOTA: 'quotas of Chiến sĩ thi đua cơ sở',
  DECISION: 'decisions issued',
};

export const similarityVerdicts: Named<typeof SIMILARITY_VERDICT_NAMES> = {
  DUPLICATE: 'duplicate',
  DISTINCT: 'not a duplicate',
  BUILDS_ON: 'builds on it',
};

export const copyVerdicts: Named<typeof COPY_VERDICT_NAMES> = {
  NOT_COPIED: 'looked at: not a copy',
  COPIED: 'a copy, to be written anew',
};

export const initiativeScopes: Named<typeof INITIATIVE_SCOPE_NAMES> = {
  GRASSROOTS: 'department',
  PROVINCE: 'province',
  NATION: 'nation',
};

export const authorAnswers: Named<typeof AUTHOR_ANSWER_NAMES> = {
  AGREED: 'Agreed',
  ON_PAPER: 'Agreed on paper',
  CHANGE_ASKED: 'Asks for a change',
};

export const authorConsents: Named<typeof AUTHOR_CONSENT_NAMES> = {
  NOT_NEEDED: 'Writes the request',
  PENDING: 'Not answered yet',
  ...authorAnswers,
};

export const initiativeCouncilStatuses: Named<typeof INITIATIVE_COUNCIL_STATUS_NAMES> = {
  DRAFT: 'Draft, waits for approval',
  APPROVED: 'Approved',
  DISCARDED: 'Discarded',
};

export const initiativeStatuses: Named<typeof INITIATIVE_STATUS_NAMES> = {
  DRAFT: 'Draft',
  SUBMITTED: 'Waiting for the head',
  ENDORSED: 'Waiting for receipt',
  RETURNED: 'More needed',
  RECEIVED: 'Received',
  SCORING: 'Being scored',
  BEFORE_COUNCIL: 'Before the council',
  RECOGNISED: 'Recognised',
  NOT_RECOGNISED: 'Not recognised',
  NOT_ACCEPTED: 'Not accepted',
  WITHDRAWN: 'Withdrawn',
};

export const initiativeClocks: Named<typeof INITIATIVE_CLOCK_NAMES> = {
  FILING: 'Filing',
  CHECK: 'Check of the request',
  MENDING: 'Completion by the author',
  DECISION: 'Decision on recognition',
};

export const initiativeSittingStatuses: Named<typeof INITIATIVE_SITTING_STATUS_NAMES> = {
  OPEN: 'Being recorded',
  CLOSED: 'Closed, waiting for the decision',
  DECIDED: 'Decided',
  DISCARDED: 'Dropped',
};

export const nominationStatuses: Named<typeof NOMINATION_STATUS_NAMES> = {
  DRAFT: 'Draft',
  SUBMITTED: 'Waiting for receipt',
  RETURNED: 'More needed',
  RECEIVED: 'Received',
  ELIGIBLE: 'Eligible',
  INELIGIBLE: 'Not eligible',
  POSTED: 'Posted for comments',
  ON_AGENDA: 'Before the council',
  PASSED: 'Passed by the council',
  NOT_PASSED: 'Not passed by the council',
  DECIDED: 'Decided',
  FORWARDED: 'With the higher level',
  GRANTED_ABOVE: 'Awarded by the higher level',
  REFUSED_ABOVE: 'Not awarded by the higher level',
  WITHDRAWN: 'Withdrawn',
};

export const registrationStatuses: Named<typeof REGISTRATION_STATUS_NAMES> = {
  DRAFT: 'Not sent',
  SUBMITTED: 'Waiting',
  RETURNED: 'More needed',
  APPROVED: 'Approved',
};

export const meetingStatuses: Named<typeof MEETING_STATUS_NAMES> = {
  PLANNED: 'Planned',
  OPEN: 'In session',
  CLOSED: 'Ended',
};

export const correctedFields = {
  SUBJECT_NAME: 'Name',
  SUBJECT_POST: 'Post and division',
  ACHIEVEMENT: 'Achievement on the certificate',
} as const;

export const decisionStatuses: Named<typeof DECISION_STATUS_NAMES> = {
  DRAFT: 'Waiting for signature',
  ISSUED: 'Issued',
};

export const importKinds: Named<typeof IMPORT_KIND_NAMES> = {
  STAFF: 'Staff',
  RATING: 'Annual ratings',
  COLLECTIVE_RATING: 'Annual ratings of collectives',
  DISCIPLINE: 'Discipline',
  AWARD: 'Awards of past years',
  INITIATIVE: 'Initiatives of past years',
};

export const importStatuses: Named<typeof IMPORT_STATUS_NAMES> = {
  UPLOADED: 'Waiting for a sheet',
  CHOSEN: 'Waiting for columns',
  MAPPED: 'Checking',
  CHECKED: 'Checked, not imported',
  IMPORTING: 'Importing',
  IMPORTED: 'Imported',
  UNDOING: 'Being undone',
  UNDONE: 'Undone',
  CANCELLED: 'Cancelled',
  FAILED: 'Failed',
};

export const revocationStatuses: Named<typeof REVOCATION_STATUS_NAMES> = {
  PROPOSED: 'Waiting for confirmation',
  CONFIRMED: 'Revoked',
  REFUSED: 'Not confirmed',
  WITHDRAWN: 'Withdrawn',
};

export const revocationGrounds: Named<typeof REVOCATION_GROUND_NAMES> = {
  FALSE_DECLARATION: 'False declaration of achievements',
  FORGED_PAPERS: 'Untrue information or forged papers in the dossier',
  UNLAWFUL_PROCEDURE: 'Checked, judged or proposed against the rules',
  FAULT_IN_PERIOD: 'Misconduct found in the achievement period; the standard is no longer met',
};

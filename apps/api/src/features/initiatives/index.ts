import type { AnyExportList } from '../../platform/export/export-list.ts';
import { AuthorConsentFields } from './author-consent.fields.ts';
import { AuthorConsentResolver } from './author-consent.resolver.ts';
import { ConfidenceOfInitiativeFields, ConfidentialPartFields } from './confidence.fields.ts';
import { ConfidenceResolver } from './confidence.resolver.ts';
import { InitiativeReturnFields, InitiativeReturnsFields } from './initiative-return.fields.ts';
import { initiativeExport } from './initiative.export.ts';
import { InitiativeClockFields } from './initiative-clock.fields.ts';
import { AuthorOfFormFields, HelpersOfInitiativeFields, InitiativeHelperFields } from './initiative-helper.fields.ts';
import { InitiativeFields } from './initiative.fields.ts';
import { InitiativeResolver } from './initiative.resolver.ts';
import { InitiativeVersionFields, VersionsOfInitiativeFields } from './version.fields.ts';
import { InitiativeScoringFields, ScoringResolver } from './scoring.resolver.ts';
import { SimilarityResolver } from './similarity.resolver.ts';
import { WithdrawalResolver } from './withdrawal.resolver.ts';
import { StaffInitiativesFields } from './staff-initiatives.fields.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const initiativeResolvers = [
  InitiativeResolver,
  InitiativeFields,
  WithdrawalResolver,
  HelpersOfInitiativeFields,
  InitiativeHelperFields,
  AuthorOfFormFields,
  InitiativeClockFields,
  InitiativeReturnsFields,
  InitiativeReturnFields,
  AuthorConsentResolver,
  AuthorConsentFields,
  ConfidenceResolver,
  ConfidenceOfInitiativeFields,
  ConfidentialPartFields,
  SimilarityResolver,
  VersionsOfInitiativeFields,
  InitiativeVersionFields,
  StaffInitiativesFields,
  ScoringResolver,
  InitiativeScoringFields,
] as const;

export { initiativePapers } from './initiative.paper.ts';
export { birthDateOf, initiativesOfStaff } from './initiative.loaders.ts';
export { initiativesHolding } from './initiative.queries.ts';
export { SuperiorApprovalInput } from './initiative.input.ts';
export { approvalColumns, approvalOf } from './superior-approval.ts';
export { InitiativeStatusEnum, InitiativeType } from './initiative.type.ts';
export { namesLeftOf } from './scoring-names.ts';
export { ownScoreSheets } from './score-sheet.queries.ts';
export { InitiativeScoringType, ScoreSheetType } from './scoring.type.ts';
export { PassagePartType } from './similarity.type.ts';
export { factsOf } from './initiative-facts.ts';
export { scorerCandidates, scoringFactsOf, type ScorerCandidate, type ScoringFacts } from './scorer-candidates.ts';
export { tellScorers } from './scoring-mail.ts';
export { planReminders, SCORING_REMINDER_JOB } from './scoring-reminder-plan.ts';
export { ScoringConflictEnum } from './scoring.type.ts';
export {
  ACT_ROW as INITIATIVE_ACT_ROW,
  lockVisible as lockVisibleInitiative,
  moveTo as moveInitiativeTo,
  refuse,
  type InitiativeRefusal,
} from './use-cases/change-initiative.ts';
export { giveOutSheets } from './use-cases/give-out-sheets.ts';
export { openFieldsOf } from './return-rounds.ts';
export { initiativesWithKnownFiles, initiativesWithOpenFiles, visibleInitiatives } from './initiative.visibility.ts';

/** The lists of this feature as files. */
export const initiativeExports: readonly AnyExportList[] = [initiativeExport];

import type { AnyExportList } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';
import { gridExport } from './grid.export.ts';
import { nominationExport } from './nomination.export.ts';
import { NominationGridRowFields } from './grid.fields.ts';
import { NominationCheckResolver } from './nomination-check.resolver.ts';
import { NominationDeskResolver } from './nomination-desk.resolver.ts';
import { NominationWithdrawalResolver } from './nomination-withdrawal.resolver.ts';
import { NominationFields } from './nomination.fields.ts';
import { NominationResolver } from './nomination.resolver.ts';
import { QuotaPlacesResolver } from './quota-places.resolver.ts';
import { BroughtPaperFields, DossierPaperFields } from './papers/paper.fields.ts';
import { DossierPaperResolver } from './papers/paper.resolver.ts';
import { AchievementReportFields } from './report/report.fields.ts';
import { AchievementReportResolver } from './report/report.resolver.ts';
import { NominationListWordingFields } from './nomination-list-wording.fields.ts';
import { nominationListPaperSource } from './nomination-list.paper.ts';
import { achievementReportPapers } from './report/report.paper.ts';
import { NominationReturnFields, NominationReturnsFields } from './returns/return.fields.ts';
import { ProposalResolver } from './proposal.resolver.ts';
import { NominationQuestionFields } from './questions.fields.ts';
import { ReportCopiesFields } from './report-copies/copies.fields.ts';
import { ReportCopiesResolver } from './report-copies/copies.resolver.ts';
import { SharedAchievementFields } from './one-achievement/shared-achievement.fields.ts';
import { titleBoardExport } from './title-board.export.ts';
import { TitleBoardResolver } from './title-board.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const nominationResolvers = [
  NominationResolver,
  NominationCheckResolver,
  NominationDeskResolver,
  NominationFields,
  NominationReturnsFields,
  NominationReturnFields,
  NominationWithdrawalResolver,
  NominationGridRowFields,
  NominationListWordingFields,
  ProposalResolver,
  NominationQuestionFields,
  TitleBoardResolver,
  QuotaPlacesResolver,
  AchievementReportResolver,
  AchievementReportFields,
  SharedAchievementFields,
  DossierPaperFields,
  BroughtPaperFields,
  DossierPaperResolver,
  ReportCopiesResolver,
  ReportCopiesFields,
] as const;

export { QuotaBoardType } from './grid.type.ts';
export { freezeSentLines } from './freeze-sent-lines.ts';
export { factsOf } from './desks.ts';
export { judgeNow, LINE_TO_JUDGE } from './judge-now.ts';
export { knownOfLine } from './known-of-line.ts';
export { nominationOf, nominationSeen } from './nomination.loaders.ts';
export { NOMINATION_ROW, nominationType } from './nomination.row.ts';
export { NominationStatusEnum } from './nomination.enums.ts';
export { NominationType } from './nomination.type.ts';
export { BroughtPaperType } from './papers/paper.type.ts';
export { papersWithKnownFiles, papersWithOpenFiles } from './papers/paper.visibility.ts';
export { papersWaived, type PapersMissing } from './papers/lacking-lines.ts';
export { PapersMissingError } from './papers/paper.errors.ts';
export { noCopyStands } from './report-copies/no-copy-stands.ts';
export { ReportCopiedError } from './report-copies/copies.errors.ts';
export { lockDossierPaper } from './papers/state-dossier-paper.ts';
export { visibleNominations } from './nomination.visibility.ts';
export { quotaBoard } from './quota-board.queries.ts';
export { quotaPlaces } from './quota-places.queries.ts';
export { QuotaRuleEnum } from './quota-places.type.ts';
export { confirmNominationEligible } from './use-cases/check-nomination.ts';
export { NominationActInput } from './nomination.input.ts';
export type { NominationRefusal } from './use-cases/change-nomination.ts';
export { lineForLowerAward } from './use-cases/line-for-lower-award.ts';
export { moveNominations } from './use-cases/move-nominations.ts';

/** The lists of this feature as files. */
export const nominationExports: readonly AnyExportList[] = [nominationExport, gridExport, titleBoardExport];

/** The official papers of this feature. */
export const nominationPapers: readonly PaperSource[] = [...achievementReportPapers, nominationListPaperSource];

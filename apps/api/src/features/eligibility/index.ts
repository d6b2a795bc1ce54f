import { FindingSourceFields } from './finding-source.fields.ts';
import { RoadAheadFields } from './road-ahead.fields.ts';
import { TryCaseResolver } from './try-case.resolver.ts';
import { TitleOutlookFields } from './title-outlook.fields.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const eligibilityResolvers = [
  FindingSourceFields,
  RoadAheadFields,
  TitleOutlookFields,
  TryCaseResolver,
] as const;

export { absenceOn } from './absence.ts';
export { assessCase, yearCases, type AssessmentTerms, type PersonCase, type YearCases } from './assess-year.ts';
export { AssessmentType, assessmentType, FindingSourceType, OutcomeEnum, VerdictEnum } from './assessment.type.ts';
export { conditionsOfBody } from './body-conditions.ts';
export { NOMINATED_KINDS } from './collective-record.queries.ts';
export { frozenFrom, storable, thawed, type FrozenAssessment } from './frozen-assessment.ts';
export { ratingOf } from './history-facts.ts';
export { isLeaderOn } from './leadership-facts.ts';
export { factsOfLine, LINE_SUBJECT_ROW, type LineSubject } from './line-facts.ts';
export { localSettingsOn } from './local-settings.queries.ts';
export { staffClassOn } from './service-facts.ts';

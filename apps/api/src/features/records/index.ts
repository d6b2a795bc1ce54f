import { DepartmentStructureFields } from './department-structure.fields.ts';
import { PersonRecordsFields } from './person-records.fields.ts';
import { RatingSheetResolver } from './rating-sheet.resolver.ts';
import { RecordResolver } from './record.resolver.ts';

export { FieldAccessEnum, IncidentKindEnum } from './record.enums.ts';
export { accessOf, relationsTo, relationsToCollective } from './subject.loaders.ts';
export { recordExports } from './rating-sheet.export.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const recordResolvers = [
  RecordResolver,
  RatingSheetResolver,
  PersonRecordsFields,
  DepartmentStructureFields,
] as const;

export { openedDiscipline, STORED_DISCIPLINE } from './recording/opened.ts';

// What an import of a body's own records writes, in a transaction of its own: one row, or many in few statements.
/** @public */
export { recordAward, recordAwards } from './recording/record-award.ts';
/** @public */
export { recordDiscipline, recordDisciplines } from './recording/record-discipline.ts';
/** @public */
export { recordPendingCase, recordPendingCases } from './recording/record-pending-case.ts';
/** @public */
export { recordPersonalData, recordPersonalRows } from './recording/record-personal-data.ts';
/** @public */
export {
  recordDepartmentRating,
  recordDepartmentRatings,
  recordRating,
  recordRatings,
} from './recording/record-ratings.ts';
export { recordUnrated } from './recording/record-unrated.ts';

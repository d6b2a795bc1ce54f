import {
  StaffTrainingFields,
  TaskTrainingFields,
  TrainingCourseFields,
  TrainingRecordFields,
  TrainingStepFields,
} from './training.fields.ts';
import { TrainingResolver } from './training.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const trainingResolvers = [
  TrainingResolver,
  TrainingCourseFields,
  TrainingRecordFields,
  TrainingStepFields,
  StaffTrainingFields,
  TaskTrainingFields,
] as const;

export { trainingExports } from './training.export.ts';

import type { Event, Moved } from './event-shape.ts';

/** Who learned what; names and titles stand in the records. */
export type TrainingEvent =
  | Event<'TRAINING_RECORDED' | 'TRAINING_CHANGED', 'TrainingCourse', { readonly year: number; readonly kind: string }>
  | Event<'TRAINING_ENROLLED', 'TrainingCourse', { readonly count: number }>
  | Event<'TRAINING_RESULT_RECORDED', 'TrainingCourse', { readonly count: number; readonly to: string }>
  | Event<'TRAINING_WITHDRAWN', 'TrainingCourse', Moved>;

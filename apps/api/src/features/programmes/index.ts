import {
  ProgrammeItemFields,
  ProgrammeStepFields,
  TaskProgrammeFields,
  WorkProgrammeFields,
} from './programme.fields.ts';
import { ProgrammeResolver } from './programme.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const programmeResolvers = [
  ProgrammeResolver,
  WorkProgrammeFields,
  ProgrammeItemFields,
  ProgrammeStepFields,
  TaskProgrammeFields,
] as const;

export { programmeExports } from './programme.export.ts';
export { lockItemOfProgramme } from './programme.queries.ts';
export { ProgrammeStepType } from './programme.type.ts';

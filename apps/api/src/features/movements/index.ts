import type { AnyExportList } from '../../platform/export/export-list.ts';
import { targetSourcesExport } from './target-sources.export.ts';
import { targetExport } from './target.export.ts';
import { CheckInResolver } from './check-in.resolver.ts';
import { MovementFields } from './movement.fields.ts';
import { MovementResolver } from './movement.resolver.ts';
import { TargetActsResolver } from './target-acts.resolver.ts';
import { TargetFields } from './target.fields.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const movementResolvers = [
  MovementResolver,
  MovementFields,
  TargetFields,
  TargetActsResolver,
  CheckInResolver,
] as const;

export { figuresOf, pastDay, progressOfTarget } from './figures.loaders.ts';
export {
  MovementKindEnum,
  MovementStatusEnum,
  RecipientGroupEnum,
  TargetGroupEnum,
  TargetStateEnum,
  TaskOutcomeEnum,
} from './movement.enums.ts';
export { breachesOf } from './breaches.queries.ts';
export { TargetCheckInType } from './check-in.type.ts';
export { checkInsOf } from './check-in.loaders.ts';
export {
  dayOrNone,
  issuedOf,
  phasesOf,
  recipientsOf,
  removedTargetsOf,
  targetsAt,
  targetsOf,
} from './movement.loaders.ts';
export { movementById, movementOfYear, TARGET_ROW, THEMATIC_ROW } from './movement.queries.ts';
export { MovementType } from './movement.type.ts';
export {
  MovementTaskType,
  PartialDayType,
  PlanRecipientType,
  TaskItemType,
  ThematicMovementType,
} from './plan-parts.type.ts';
export { bindEvidence, evidenceProblems } from './use-cases/bind-evidence.ts';
export { computedBy } from './target-facts.ts';
export { targetThen } from './target-then.loaders.ts';
export { measureOf } from './target-measure.ts';
export { visibleMovements } from './movement.visibility.ts';

/** The lists of this feature as files. */
export const targetExports: readonly AnyExportList[] = [targetExport, targetSourcesExport];

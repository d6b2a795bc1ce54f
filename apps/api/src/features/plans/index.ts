import type { PaperSource } from '../../platform/papers/paper-source.ts';
import { PlanDeliveryFields } from './plan-delivery.fields.ts';
import { PlanDeliveryResolver } from './plan-delivery.resolver.ts';
import { PlanFields } from './plan.fields.ts';
import { planPaperSource } from './plan.paper.ts';
import { PlanResolver } from './plan.resolver.ts';
import { PlanSignatureFields } from './plan-signature.fields.ts';
import { PlanWordingFields } from './plan-wording.fields.ts';
import { RecipientBodiesFields } from './recipient-bodies.fields.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const planResolvers = [
  PlanResolver,
  PlanFields,
  PlanSignatureFields,
  PlanWordingFields,
  PlanDeliveryResolver,
  PlanDeliveryFields,
  RecipientBodiesFields,
] as const;

export { reviewInside } from './use-cases/review-inside.ts';
export { plansToLaunch } from './plan-lacks.ts';
export { plansToRead } from './recipient-bodies.queries.ts';

/** The official papers of this feature. */
export const planPapers: readonly PaperSource[] = [planPaperSource];

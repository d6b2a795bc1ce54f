import { PlanDeliveryFields } from './plan-delivery.fields.ts';
import { PlanDeliveryResolver } from './plan-delivery.resolver.ts';
import { PlanFields } from './plan.fields.ts';
import { PlanResolver } from './plan.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const planResolvers = [PlanResolver, PlanFields, PlanDeliveryResolver, PlanDeliveryFields] as const;

export { reviewInside } from './use-cases/review-inside.ts';
export { plansToLaunch } from './plan-lacks.ts';

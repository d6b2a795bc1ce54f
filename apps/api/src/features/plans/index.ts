import { PlanFields } from './plan.fields.ts';
import { PlanResolver } from './plan.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const planResolvers = [PlanResolver, PlanFields] as const;

export { reviewInside } from './use-cases/review-inside.ts';
export { plansToLaunch } from './plan-lacks.ts';

import { businessNow } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { MovementType } from '../movements/index.ts';
import { wordingFields } from '../paper-templates/index.ts';
import { stepsOf } from './plan.loaders.ts';

export const PlanWordingFields = wordingFields(MovementType, {
  kind: 'PLAN_PAPER',
  description: 'Lời văn của kế hoạch: bản mẫu của lúc ban hành; dự thảo dùng bản đang dùng.',
  begunAt: issuedAt,
});

/** A plan that was taken over from paper has no step of its own, but a day. */
async function issuedAt(plan: MovementType, context: ActingContext): Promise<Date> {
  const now = businessNow(context, context.actor);
  if (plan.status === 'DRAFT') return now;
  const steps = await stepsOf(context).load(plan.id);
  return steps.find(({ fromStatus }) => fromStatus === 'DRAFT')?.takenAt ?? plan.planDate ?? plan.launchedOn ?? now;
}

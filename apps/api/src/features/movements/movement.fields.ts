import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { endOfDay, type PlainDate } from '@thidua/domain/kernel';
import { targetEditingFor, type TargetEditing } from '@thidua/domain/movements';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import {
  dutiesOf,
  phasesOf,
  recipientsOf,
  referencesOf,
  removedTargetsOf,
  targetsAt,
  targetsOf,
  tasksOf,
  thematicMovementsOf,
} from './movement.loaders.ts';
import { pastDay } from './figures.loaders.ts';
import { TargetEditingEnum } from './movement.enums.ts';
import { MovementType, PlanCheckType } from './movement.type.ts';
import {
  MovementPhaseType,
  MovementTaskType,
  PlanDutyType,
  PlanRecipientType,
  PlanReferenceType,
  ThematicMovementType,
} from './plan-parts.type.ts';
import { checksOf } from './plan-checks.queries.ts';
import { TargetType } from './target.type.ts';

@Resolver(() => MovementType)
export class MovementFields {
  @FieldResolver(() => [MovementPhaseType])
  phases(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly MovementPhaseType[]> {
    return phasesOf(context).load(id);
  }

  @FieldResolver(() => [TargetType], { description: 'Các chỉ tiêu của kế hoạch, nay hoặc vào cuối một ngày đã qua.' })
  targets(
    @Root() { id }: MovementType,
    @Ctx() context: ActingContext,
    @Arg('onDay', () => PlainDateScalar, { nullable: true }) onDay?: PlainDate | null,
  ): Promise<readonly TargetType[]> {
    const past = pastDay(context, onDay ?? undefined);
    return past === undefined
      ? targetsOf(context).load(id)
      : targetsAt(context, id, endOfDay(context.actor.timeZone, past));
  }

  @FieldResolver(() => [TargetType], { description: 'Chỉ tiêu đã bỏ sau khi phát động, kèm lý do.' })
  removedTargets(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly TargetType[]> {
    return removedTargetsOf(context).load(id);
  }

  @FieldResolver(() => TargetEditingEnum, { description: 'Người xem thêm, sửa chỉ tiêu được đến đâu.' })
  viewerTargetEditing(@Root() { status }: MovementType, @Ctx() { actor }: ActingContext): TargetEditing {
    return targetEditingFor(actor, { movementStatus: status, isRemoved: false });
  }

  @FieldResolver(() => [MovementTaskType])
  tasks(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly MovementTaskType[]> {
    return tasksOf(context).load(id);
  }

  @FieldResolver(() => [ThematicMovementType])
  thematicMovements(
    @Root() { id }: MovementType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ThematicMovementType[]> {
    return thematicMovementsOf(context).load(id);
  }

  @FieldResolver(() => [PlanRecipientType])
  recipients(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly PlanRecipientType[]> {
    return recipientsOf(context).load(id);
  }

  @FieldResolver(() => [PlanDutyType])
  duties(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly PlanDutyType[]> {
    return dutiesOf(context).load(id);
  }

  @FieldResolver(() => [PlanReferenceType])
  references(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly PlanReferenceType[]> {
    return referencesOf(context).load(id);
  }

  @FieldResolver(() => [PlanCheckType], { description: 'Các điểm cần lưu ý của kế hoạch.' })
  checks(@Root() movement: MovementType, @Ctx() context: ActingContext): Promise<readonly PlanCheckType[]> {
    return checksOf(context, movement);
  }
}

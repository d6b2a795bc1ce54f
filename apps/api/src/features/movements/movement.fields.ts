import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { phasesOf, recipientsOf, referencesOf, targetsOf, tasksOf, thematicMovementsOf } from './movement.loaders.ts';
import {
  MovementPhaseType,
  MovementTaskType,
  MovementType,
  PlanCheckType,
  PlanRecipientType,
  PlanReferenceType,
  ThematicMovementType,
} from './movement.type.ts';
import { checksOf } from './plan-checks.queries.ts';
import { TargetType } from './target.type.ts';

@Resolver(() => MovementType)
export class MovementFields {
  @FieldResolver(() => [MovementPhaseType])
  phases(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly MovementPhaseType[]> {
    return phasesOf(context).load(id);
  }

  @FieldResolver(() => [TargetType])
  targets(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly TargetType[]> {
    return targetsOf(context).load(id);
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

  @FieldResolver(() => [PlanReferenceType])
  references(@Root() { id }: MovementType, @Ctx() context: ActingContext): Promise<readonly PlanReferenceType[]> {
    return referencesOf(context).load(id);
  }

  @FieldResolver(() => [PlanCheckType], { description: 'Các điểm cần lưu ý của kế hoạch.' })
  checks(@Root() movement: MovementType, @Ctx() context: ActingContext): Promise<readonly PlanCheckType[]> {
    return checksOf(context, movement);
  }
}

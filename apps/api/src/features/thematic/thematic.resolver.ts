import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import { ThematicMovementType } from '../movements/index.ts';
import { CreateThematicMovementInput, RecordThematicResultInput, SaveThematicMovementInput } from './thematic.input.ts';
import { RecordThematicAwardsInput, TakeOffThematicAwardInput } from './thematic-award.type.ts';
import { listThematicMovements, thematicMovementById } from './thematic.queries.ts';
import { ThematicMovementResult } from './thematic.result.ts';
import { createThematicMovement } from './use-cases/create-thematic-movement.ts';
import { recordThematicAwards, takeOffThematicAward } from './use-cases/record-thematic-awards.ts';
import { recordThematicResult } from './use-cases/record-thematic-result.ts';
import { saveThematicMovement } from './use-cases/save-thematic-movement.ts';

@Resolver(() => ThematicMovementType)
export class ThematicResolver {
  @Query(() => [ThematicMovementType], { description: 'Các phong trào, cuộc vận động chuyên đề của cơ quan.' })
  @Allow('movement:read')
  thematicMovements(@Ctx() context: ActingContext): Promise<ThematicMovementType[]> {
    return listThematicMovements(context);
  }

  @Query(() => ThematicMovementType, { description: 'Một phong trào chuyên đề.' })
  @Allow('movement:read')
  thematicMovement(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<ThematicMovementType> {
    return thematicMovementById(context, id);
  }

  @Mutation(() => ThematicMovementResult, { description: 'Lập một phong trào chuyên đề.' })
  @Allow('movement:edit')
  async createThematicMovement(
    @Ctx() context: ActingContext,
    @Arg('input', () => CreateThematicMovementInput) input: CreateThematicMovementInput,
  ): Promise<typeof ThematicMovementResult> {
    const outcome = await createThematicMovement(context, input);
    return outcome.ok ? thematicMovementById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => ThematicMovementResult, { description: 'Sửa một phong trào chuyên đề.' })
  @Allow('movement:edit')
  async saveThematicMovement(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveThematicMovementInput) input: SaveThematicMovementInput,
  ): Promise<typeof ThematicMovementResult> {
    const outcome = await saveThematicMovement(context, input);
    return outcome.ok ? thematicMovementById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => ThematicMovementResult, { description: 'Ghi hoặc sửa kết quả một năm.' })
  @Allow('movement:edit')
  async recordThematicResult(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordThematicResultInput) input: RecordThematicResultInput,
  ): Promise<typeof ThematicMovementResult> {
    const outcome = await recordThematicResult(context, input);
    return outcome.ok ? thematicMovementById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => ThematicMovementResult, { description: 'Ghi khen thưởng đã có trong sổ là theo phong trào này.' })
  @Allow('movement:edit')
  async recordThematicAwards(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordThematicAwardsInput) input: RecordThematicAwardsInput,
  ): Promise<typeof ThematicMovementResult> {
    const outcome = await recordThematicAwards(context, input);
    return outcome.ok ? thematicMovementById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => ThematicMovementResult, { description: 'Bỏ ghi một khen thưởng khỏi phong trào.' })
  @Allow('movement:edit')
  async takeOffThematicAward(
    @Ctx() context: ActingContext,
    @Arg('input', () => TakeOffThematicAwardInput) input: TakeOffThematicAwardInput,
  ): Promise<typeof ThematicMovementResult> {
    const outcome = await takeOffThematicAward(context, input);
    return outcome.ok ? thematicMovementById(context, outcome.value.id) : sharedError(outcome.error);
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { CheckFindingActInput, CheckFindingTurnInput, SaveCheckFindingInput } from './unit-check.input.ts';
import { answered, UnitCheckActResult, type UnitCheckAnswer } from './unit-check.result.ts';
import { actOnFinding } from './use-cases/act-on-finding.ts';
import { removeCheckFinding } from './use-cases/remove-check-finding.ts';
import { saveCheckFinding } from './use-cases/save-check-finding.ts';

/** What minutes found: written by those who check, answered by the head of the unit, taken or sent back. */
@Resolver()
export class CheckFindingResolver {
  @Mutation(() => UnitCheckActResult, { description: 'Ghi một nhận xét vào biên bản đang lập.' })
  @Allow('unit-check:run')
  saveCheckFinding(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveCheckFindingInput) input: SaveCheckFindingInput,
  ): UnitCheckAnswer {
    return answered(context, saveCheckFinding(context, input));
  }

  @Mutation(() => UnitCheckActResult, { description: 'Bỏ một nhận xét khỏi biên bản đang lập.' })
  @Allow('unit-check:run')
  removeCheckFinding(
    @Ctx() context: ActingContext,
    @Arg('input', () => CheckFindingActInput) input: CheckFindingActInput,
  ): UnitCheckAnswer {
    return answered(context, removeCheckFinding(context, input));
  }

  @Mutation(() => UnitCheckActResult, { description: 'Đơn vị giải trình việc khắc phục.' })
  @Allow('unit-check:answer')
  answerCheckFinding(
    @Ctx() context: ActingContext,
    @Arg('input', () => CheckFindingTurnInput) input: CheckFindingTurnInput,
  ): UnitCheckAnswer {
    return answered(context, actOnFinding(context, 'ANSWER', input));
  }

  @Mutation(() => UnitCheckActResult, { description: 'Chấp nhận giải trình: đã khắc phục.' })
  @Allow('unit-check:run')
  acceptCheckFinding(
    @Ctx() context: ActingContext,
    @Arg('input', () => CheckFindingTurnInput) input: CheckFindingTurnInput,
  ): UnitCheckAnswer {
    return answered(context, actOnFinding(context, 'ACCEPT', input));
  }

  @Mutation(() => UnitCheckActResult, { description: 'Yêu cầu đơn vị khắc phục lại, có lý do.' })
  @Allow('unit-check:run')
  returnCheckFinding(
    @Ctx() context: ActingContext,
    @Arg('input', () => CheckFindingTurnInput) input: CheckFindingTurnInput,
  ): UnitCheckAnswer {
    return answered(context, actOnFinding(context, 'RETURN', input));
  }
}

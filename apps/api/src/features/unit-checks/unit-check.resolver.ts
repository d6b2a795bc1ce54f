import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import {
  CancelUnitCheckInput,
  CarryOutUnitCheckInput,
  ChangeUnitCheckInput,
  CloseUnitCheckInput,
  PlanUnitCheckInput,
  SaveCheckMinutesInput,
  UnitCheckActInput,
  UnitChecksArgs,
} from './unit-check.input.ts';
import { listUnitChecks, unitCheckById } from './unit-check.queries.ts';
import {
  answered,
  SaveCheckMinutesResult,
  StaleUnitCheckError,
  UnitCheckActResult,
  type UnitCheckAnswer,
} from './unit-check.result.ts';
import { UnitCheckConnection, UnitCheckType } from './unit-check.type.ts';
import { cancelUnitCheck } from './use-cases/cancel-unit-check.ts';
import { carryOutUnitCheck } from './use-cases/carry-out-unit-check.ts';
import { changeUnitCheck } from './use-cases/change-unit-check.ts';
import { closeUnitCheck } from './use-cases/close-unit-check.ts';
import { issueCheckMinutes } from './use-cases/issue-check-minutes.ts';
import { planUnitCheck } from './use-cases/plan-unit-check.ts';
import { saveCheckMinutes } from './use-cases/save-check-minutes.ts';
import { takeBackCheckMinutes } from './use-cases/take-back-check-minutes.ts';

/** Checks of the units' emulation work: planned, carried out, told in minutes, closed (plan IV.1b). */
@Resolver()
export class UnitCheckResolver {
  @Query(() => UnitCheckConnection, { description: 'Các cuộc kiểm tra của một năm, ngày gần nhất trước.' })
  @Allow('unit-check-list:read')
  unitChecks(
    @Ctx() context: ActingContext,
    @Args(() => UnitChecksArgs) args: UnitChecksArgs,
  ): Promise<Page<UnitCheckType>> {
    return listUnitChecks(context, args);
  }

  @Query(() => UnitCheckType, { description: 'Một cuộc kiểm tra.' })
  @Allow('unit-check:read')
  unitCheck(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<UnitCheckType> {
    return unitCheckById(context, id);
  }

  @Mutation(() => UnitCheckActResult, { description: 'Lập kế hoạch một cuộc kiểm tra.' })
  @Allow('unit-check:plan')
  planUnitCheck(
    @Ctx() context: ActingContext,
    @Arg('input', () => PlanUnitCheckInput) input: PlanUnitCheckInput,
  ): UnitCheckAnswer {
    return answered(context, planUnitCheck(context, input));
  }

  @Mutation(() => UnitCheckActResult, { description: 'Sửa cuộc kiểm tra chưa tiến hành.' })
  @Allow('unit-check:plan')
  changeUnitCheck(
    @Ctx() context: ActingContext,
    @Arg('input', () => ChangeUnitCheckInput) input: ChangeUnitCheckInput,
  ): UnitCheckAnswer {
    return answered(context, changeUnitCheck(context, input));
  }

  @Mutation(() => UnitCheckActResult, { description: 'Hủy cuộc kiểm tra chưa tiến hành, có lý do.' })
  @Allow('unit-check:plan')
  cancelUnitCheck(
    @Ctx() context: ActingContext,
    @Arg('input', () => CancelUnitCheckInput) input: CancelUnitCheckInput,
  ): UnitCheckAnswer {
    return answered(context, cancelUnitCheck(context, input));
  }

  @Mutation(() => UnitCheckActResult, { description: 'Ghi là đã kiểm tra; sau đó lập biên bản.' })
  @Allow('unit-check:run')
  carryOutUnitCheck(
    @Ctx() context: ActingContext,
    @Arg('input', () => CarryOutUnitCheckInput) input: CarryOutUnitCheckInput,
  ): UnitCheckAnswer {
    return answered(context, carryOutUnitCheck(context, input));
  }

  @Mutation(() => SaveCheckMinutesResult, { description: 'Lưu kết luận đang viết.' })
  @Allow('unit-check:run')
  async saveCheckMinutes(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveCheckMinutesInput) input: SaveCheckMinutesInput,
  ): Promise<typeof SaveCheckMinutesResult> {
    const outcome = await saveCheckMinutes(context, input);
    if (outcome.ok) return unitCheckById(context, outcome.value.id);
    if (outcome.error.code === 'STALE_RECORD') return new StaleUnitCheckError(await unitCheckById(context, input.id));
    return sharedError(outcome.error);
  }

  @Mutation(() => UnitCheckActResult, { description: 'Gửi biên bản cho đơn vị được kiểm tra.' })
  @Allow('unit-check:run')
  issueCheckMinutes(
    @Ctx() context: ActingContext,
    @Arg('input', () => UnitCheckActInput) input: UnitCheckActInput,
  ): UnitCheckAnswer {
    return answered(context, issueCheckMinutes(context, input));
  }

  @Mutation(() => UnitCheckActResult, { description: 'Rút lại biên bản mà đơn vị chưa giải trình, để sửa.' })
  @Allow('unit-check:run')
  takeBackCheckMinutes(
    @Ctx() context: ActingContext,
    @Arg('input', () => UnitCheckActInput) input: UnitCheckActInput,
  ): UnitCheckAnswer {
    return answered(context, takeBackCheckMinutes(context, input));
  }

  @Mutation(() => UnitCheckActResult, { description: 'Kết thúc cuộc kiểm tra, có thể khép luôn nhiệm vụ.' })
  @Allow('unit-check:run')
  closeUnitCheck(
    @Ctx() context: ActingContext,
    @Arg('input', () => CloseUnitCheckInput) input: CloseUnitCheckInput,
  ): UnitCheckAnswer {
    return answered(context, closeUnitCheck(context, input));
  }
}

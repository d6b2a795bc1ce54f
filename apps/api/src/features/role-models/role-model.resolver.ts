import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import {
  LinkRoleModelAwardInput,
  RoleModelActInput,
  RoleModelReasonInput,
  RoleModelsArgs,
  SaveRoleModelInput,
  StartRoleModelInput,
} from './role-model.input.ts';
import { listRoleModels, roleModelById } from './role-model.queries.ts';
import {
  answered,
  RoleModelActResult,
  SaveRoleModelResult,
  StaleRoleModelError,
  type RoleModelAnswer,
} from './role-model.result.ts';
import { RoleModelConnection, RoleModelType } from './role-model.type.ts';
import { linkRoleModelAward } from './use-cases/link-role-model-award.ts';
import { proposeRoleModel } from './use-cases/propose-role-model.ts';
import { publishRoleModel } from './use-cases/publish-role-model.ts';
import { returnRoleModel } from './use-cases/return-role-model.ts';
import { saveRoleModel } from './use-cases/save-role-model.ts';
import { startRoleModel } from './use-cases/start-role-model.ts';
import { withdrawRoleModel } from './use-cases/withdraw-role-model.ts';

/** Advanced examples of a movement: written and proposed by heads, told to the body by the secretariat (plan I.1b). */
@Resolver()
export class RoleModelResolver {
  @Query(() => RoleModelConnection, { description: 'Điển hình của một năm, thành tích gần nhất trước.' })
  @Allow('role-model:read')
  roleModels(
    @Ctx() context: ActingContext,
    @Args(() => RoleModelsArgs) args: RoleModelsArgs,
  ): Promise<Page<RoleModelType>> {
    return listRoleModels(context, args);
  }

  @Query(() => RoleModelType, { description: 'Một điển hình.' })
  @Allow('role-model:read')
  roleModel(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<RoleModelType> {
    return roleModelById(context, id);
  }

  @Mutation(() => RoleModelActResult, { description: 'Bắt đầu viết một điển hình.' })
  @Allow('role-model:propose')
  startRoleModel(
    @Ctx() context: ActingContext,
    @Arg('input', () => StartRoleModelInput) input: StartRoleModelInput,
  ): RoleModelAnswer {
    return answered(context, startRoleModel(context, input));
  }

  @Mutation(() => SaveRoleModelResult, { description: 'Lưu điển hình đang viết.' })
  @Allow('role-model:propose')
  async saveRoleModel(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveRoleModelInput) input: SaveRoleModelInput,
  ): Promise<typeof SaveRoleModelResult> {
    const outcome = await saveRoleModel(context, input);
    if (outcome.ok) return roleModelById(context, outcome.value.id);
    if (outcome.error.code === 'STALE_RECORD') return new StaleRoleModelError(await roleModelById(context, input.id));
    return sharedError(outcome.error);
  }

  @Mutation(() => RoleModelActResult, { description: 'Đề nghị công bố điển hình.' })
  @Allow('role-model:propose')
  proposeRoleModel(
    @Ctx() context: ActingContext,
    @Arg('input', () => RoleModelActInput) input: RoleModelActInput,
  ): RoleModelAnswer {
    return answered(context, proposeRoleModel(context, input));
  }

  @Mutation(() => RoleModelActResult, { description: 'Trả lại để bổ sung, có lý do.' })
  @Allow('role-model:publish')
  returnRoleModel(
    @Ctx() context: ActingContext,
    @Arg('input', () => RoleModelReasonInput) input: RoleModelReasonInput,
  ): RoleModelAnswer {
    return answered(context, returnRoleModel(context, input));
  }

  @Mutation(() => RoleModelActResult, { description: 'Công bố điển hình trong cơ quan.' })
  @Allow('role-model:publish')
  publishRoleModel(
    @Ctx() context: ActingContext,
    @Arg('input', () => RoleModelActInput) input: RoleModelActInput,
  ): RoleModelAnswer {
    return answered(context, publishRoleModel(context, input));
  }

  @Mutation(() => RoleModelActResult, { description: 'Nối điển hình với quyết định đã khen thưởng, hoặc bỏ nối.' })
  @Allow('role-model:publish')
  linkRoleModelAward(
    @Ctx() context: ActingContext,
    @Arg('input', () => LinkRoleModelAwardInput) input: LinkRoleModelAwardInput,
  ): RoleModelAnswer {
    return answered(context, linkRoleModelAward(context, input));
  }

  @Mutation(() => RoleModelActResult, { description: 'Rút điển hình, có lý do.' })
  @Allow('role-model:withdraw')
  withdrawRoleModel(
    @Ctx() context: ActingContext,
    @Arg('input', () => RoleModelReasonInput) input: RoleModelReasonInput,
  ): RoleModelAnswer {
    return answered(context, withdrawRoleModel(context, input));
  }
}

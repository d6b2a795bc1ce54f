import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { PlainDate, Result } from '@thidua/domain/kernel';
import { needsReason } from '@thidua/domain/organisation';
import { Allow } from '../../platform/allow.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import {
  CreateDepartmentInput,
  DepartmentDayInput,
  MergeDepartmentsInput,
  PastEffectsArgs,
  RenameDepartmentInput,
  SplitDepartmentInput,
} from './department-acts.input.ts';
import { DepartmentActResult, DepartmentInUseError } from './department-acts.result.ts';
import { PastEffectsType } from './department-history.type.ts';
import { departmentOn } from './department.loaders.ts';
import { departmentsOn } from './department.queries.ts';
import { DepartmentType } from './department.type.ts';
import { pastTerms, touchedByChange } from './past-effects.queries.ts';
import type { DepartmentRefusal } from './use-cases/change-department.ts';
import { closeDepartment } from './use-cases/close-department.ts';
import { createDepartment } from './use-cases/create-department.ts';
import { mergeDepartments } from './use-cases/merge-departments.ts';
import { renameDepartment, withdrawDepartmentName } from './use-cases/rename-department.ts';
import { reorderDepartments } from './use-cases/reorder-departments.ts';
import { splitDepartment } from './use-cases/split-department.ts';

type Outcome = Result<{ readonly id: string }, DepartmentRefusal>;

/** Departments and rated organisations over time. */
@Resolver()
export class DepartmentActsResolver {
  @Query(() => [DepartmentType], { description: 'Cơ cấu của cơ quan vào một ngày, với tên của ngày ấy.' })
  @Allow('department:read')
  organisationOn(
    @Ctx() context: ActingContext,
    @Arg('on', () => PlainDateScalar) on: PlainDate,
  ): Promise<DepartmentType[]> {
    return departmentsOn(context, on);
  }

  @Query(() => DepartmentType, { description: 'Một phòng, đơn vị, như vào một ngày.' })
  @Allow('department:read')
  async departmentOn(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
    @Arg('on', () => PlainDateScalar) on: PlainDate,
  ): Promise<DepartmentType> {
    return found(await departmentOn(context, id, on));
  }

  @Query(() => PastEffectsType, { description: 'Thay đổi từ một ngày chạm đến những hồ sơ nào.' })
  @Allow('department:edit')
  async pastEffects(
    @Ctx() context: ActingContext,
    @Args(() => PastEffectsArgs) scope: PastEffectsArgs,
  ): Promise<PastEffectsType> {
    const terms = await pastTerms(context, context.db, scope.from);
    return { needsReason: needsReason(terms), touched: await touchedByChange(context, context.db, scope, terms) };
  }

  @Mutation(() => DepartmentActResult, { description: 'Thành lập phòng, đơn vị, tổ chức.' })
  @Allow('department:create')
  async createDepartment(
    @Ctx() context: ActingContext,
    @Arg('input', () => CreateDepartmentInput) input: CreateDepartmentInput,
  ): Promise<typeof DepartmentActResult> {
    return answer(context, await createDepartment(context, input));
  }

  @Mutation(() => DepartmentActResult, { description: 'Đổi tên từ một ngày.' })
  @Allow('department:edit')
  async renameDepartment(
    @Ctx() context: ActingContext,
    @Arg('input', () => RenameDepartmentInput) input: RenameDepartmentInput,
  ): Promise<typeof DepartmentActResult> {
    return answer(context, await renameDepartment(context, input));
  }

  @Mutation(() => DepartmentActResult, { description: 'Bỏ tên bắt đầu từ một ngày; tên trước đó có hiệu lực tiếp.' })
  @Allow('department:edit')
  async withdrawDepartmentName(
    @Ctx() context: ActingContext,
    @Arg('input', () => DepartmentDayInput) { on, ...input }: DepartmentDayInput,
  ): Promise<typeof DepartmentActResult> {
    return answer(context, await withdrawDepartmentName(context, { ...input, from: on }));
  }

  @Mutation(() => DepartmentActResult, { description: 'Hợp nhất: người và chức vụ chuyển sang từ một ngày.' })
  @Allow('department:edit')
  async mergeDepartments(
    @Ctx() context: ActingContext,
    @Arg('input', () => MergeDepartmentsInput) input: MergeDepartmentsInput,
  ): Promise<typeof DepartmentActResult> {
    return answer(context, await mergeDepartments(context, input));
  }

  @Mutation(() => DepartmentActResult, { description: 'Tách một phòng, đơn vị mới ra từ một ngày.' })
  @Allow('department:create')
  async splitDepartment(
    @Ctx() context: ActingContext,
    @Arg('input', () => SplitDepartmentInput) input: SplitDepartmentInput,
  ): Promise<typeof DepartmentActResult> {
    return answer(context, await splitDepartment(context, input));
  }

  @Mutation(() => DepartmentActResult, { description: 'Giải thể; ngày gửi lên là ngày cuối cùng.' })
  @Allow('department:edit')
  async closeDepartment(
    @Ctx() context: ActingContext,
    @Arg('input', () => DepartmentDayInput) input: DepartmentDayInput,
  ): Promise<typeof DepartmentActResult> {
    return answer(context, await closeDepartment(context, input));
  }

  @Mutation(() => [DepartmentType], { description: 'Xếp lại thứ tự; trả về cơ cấu hôm nay theo thứ tự mới.' })
  @Allow('department:edit')
  async reorderDepartments(
    @Ctx() context: ActingContext,
    @Arg('ids', () => [UuidScalar]) ids: string[],
  ): Promise<DepartmentType[]> {
    await reorderDepartments(context, ids);
    return departmentsOn(context, businessToday(context.platform, context.actor));
  }
}

async function answer(context: ActingContext, outcome: Outcome): Promise<typeof DepartmentActResult> {
  if (outcome.ok) {
    return found(await departmentOn(context, outcome.value.id, businessToday(context.platform, context.actor)));
  }
  const refusal = outcome.error;
  if (refusal.code === 'DEPARTMENT_IN_USE') return new DepartmentInUseError(refusal.blocked);
  return refusal.code === 'STALE_RECORD' ? sharedError(refusal) : sharedError(refusal);
}

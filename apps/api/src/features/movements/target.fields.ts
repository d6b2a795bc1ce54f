import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { canReportOn } from '@thidua/domain/movements';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentOn, DepartmentType, yearShown } from '../organisation/index.ts';
import { progressOfTarget } from './figures.loaders.ts';
import { checkInsOf } from './movement.loaders.ts';
import { sourcesOf } from './sources.loaders.ts';
import { computedBy } from './target-facts.ts';
import { TargetCheckInType, TargetProgressType, TargetSourceType, TargetType } from './target.type.ts';

@Resolver(() => TargetType)
export class TargetFields {
  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Phòng, đơn vị theo dõi chỉ tiêu.' })
  async owner(
    @Root() { ownerDepartmentId, movement }: TargetType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType | null> {
    if (ownerDepartmentId === null) return null;
    return (await departmentOn(context, ownerDepartmentId, yearShown(context, movement.year))) ?? null;
  }

  @FieldResolver(() => TargetProgressType)
  progress(@Root() target: TargetType, @Ctx() context: ActingContext): Promise<TargetProgressType> {
    return progressOfTarget(context, target);
  }

  @FieldResolver(() => [TargetSourceType], {
    description: 'Các hồ sơ làm nên con số; đề nghị chưa có quyết định chỉ hiện với người được xem.',
  })
  sources(@Root() target: TargetType, @Ctx() context: ActingContext): Promise<readonly TargetSourceType[]> {
    return sourcesOf(context).load(target);
  }

  @FieldResolver(() => [TargetCheckInType], { description: 'Các lần báo cáo số liệu, mới nhất trước.' })
  checkIns(@Root() { id }: TargetType, @Ctx() context: ActingContext): Promise<readonly TargetCheckInType[]> {
    return checkInsOf(context).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Người xem được báo cáo số liệu cho chỉ tiêu này.' })
  viewerCanCheckIn(@Root() target: TargetType, @Ctx() { actor }: ActingContext): boolean {
    const { ownerDepartmentId, movement } = target;
    return canReportOn(actor, {
      ...computedBy(target),
      ownerDepartmentId: ownerDepartmentId ?? undefined,
      movementStatus: movement.status,
    });
  }
}

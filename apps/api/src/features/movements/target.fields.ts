import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { endOfDay, type PlainDate } from '@thidua/domain/kernel';
import {
  canReportOn,
  isDecidedAbove,
  targetEditingFor,
  type MovementKind,
  type TargetEditing,
} from '@thidua/domain/movements';
import type { ActingContext } from '../../platform/request-context.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { conditionsOfBody } from '../eligibility/index.ts';
import { departmentOn, DepartmentType, yearShown } from '../organisation/index.ts';
import { awardConditions } from './award-conditions.ts';
import { AwardConditionType } from './award-condition.type.ts';
import { pastDay, progressOfTarget, standpointOf } from './figures.loaders.ts';
import { checkInsOf } from './check-in.loaders.ts';
import { TargetCheckInType } from './check-in.type.ts';
import { thematicMovementById } from './movement.loaders.ts';
import { ThematicMovementType } from './plan-parts.type.ts';
import { sourcesOf } from './sources.loaders.ts';
import { computedBy } from './target-facts.ts';
import { PlanCheckType } from './movement.type.ts';
import { checksOfPlan } from './plan-checks.queries.ts';
import { MovementKindEnum, TargetEditingEnum } from './movement.enums.ts';
import { TargetRevisionType } from './target-revision.type.ts';
import { targetThen } from './target-then.loaders.ts';
import { revisionsOf } from './target-revisions.loaders.ts';
import { TargetBreachType } from './target-breach.type.ts';
import { visibleBreaches } from './target-breaches.queries.ts';
import { TargetProgressType, TargetSourceType, TargetType } from './target.type.ts';

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

  @FieldResolver(() => TargetProgressType, {
    description: 'Chỉ tiêu đang ở đâu, hoặc đã ở đâu vào cuối một ngày đã qua.',
  })
  progress(
    @Root() target: TargetType,
    @Ctx() context: ActingContext,
    @Arg('onDay', () => PlainDateScalar, { nullable: true }) onDay?: PlainDate | null,
  ): Promise<TargetProgressType> {
    return progressOfTarget(context, target, onDay ?? undefined);
  }

  @FieldResolver(() => [TargetSourceType], {
    description:
      'Các hồ sơ làm nên con số, nay hoặc vào cuối một ngày đã qua; đề nghị, đăng ký chỉ hiện với người được xem.',
  })
  async sources(
    @Root() target: TargetType,
    @Ctx() context: ActingContext,
    @Arg('onDay', () => PlainDateScalar, { nullable: true }) onDay?: PlainDate | null,
  ): Promise<readonly TargetSourceType[]> {
    const past = pastDay(context, onDay ?? undefined);
    if (past === undefined) return sourcesOf(context).load({ target, past });
    const then = await targetThen(context, target, endOfDay(context.actor.timeZone, past));
    return sourcesOf(context).load({ target: then, past });
  }

  @FieldResolver(() => [TargetBreachType], {
    description:
      'Ai chưa đạt chỉ tiêu về chấp hành, nay hoặc vào cuối một ngày đã qua; chỉ những người mà người xem được biết.',
  })
  async breaches(
    @Root() target: TargetType,
    @Ctx() context: ActingContext,
    @Arg('onDay', () => PlainDateScalar, { nullable: true }) onDay?: PlainDate | null,
  ): Promise<readonly TargetBreachType[]> {
    if (target.kind !== 'CONDUCT_ALL') return [];
    const { target: then, figures } = await standpointOf(context, target, onDay ?? undefined);
    return visibleBreaches(context, then, figures.breaches);
  }

  @FieldResolver(() => ThematicMovementType, {
    nullable: true,
    description: 'Phong trào chuyên đề mà số người đăng ký làm nên con số.',
  })
  thematicMovement(
    @Root() { thematicMovementId }: TargetType,
    @Ctx() context: ActingContext,
  ): Promise<ThematicMovementType | null> | null {
    return thematicMovementId === null ? null : thematicMovementById(context).load(thematicMovementId);
  }

  @FieldResolver(() => [TargetCheckInType], { description: 'Các lần báo cáo số liệu, mới nhất trước.' })
  checkIns(@Root() { id }: TargetType, @Ctx() context: ActingContext): Promise<readonly TargetCheckInType[]> {
    return checkInsOf(context).load(id);
  }

  @FieldResolver(() => [PlanCheckType], { description: 'Điều cần lưu ý của kế hoạch về chỉ tiêu này.' })
  async checks(
    @Root() { id, movementId }: TargetType,
    @Ctx() context: ActingContext,
  ): Promise<readonly PlanCheckType[]> {
    return (await checksOfPlan(context).load(movementId)).filter(({ targetId }) => targetId === id);
  }

  @FieldResolver(() => Boolean, { description: 'Cấp trên quyết định; cơ quan này chỉ đề nghị.' })
  isDecidedAbove(@Root() { awardCode }: TargetType): boolean {
    return awardCode !== null && isDecidedAbove(awardCode);
  }

  @FieldResolver(() => [AwardConditionType], {
    description:
      'Luật hôm nay đòi hỏi gì khi cả cơ quan được đề nghị khen thưởng này, còn thiếu gì; rỗng với chỉ tiêu loại khác.',
  })
  async conditions(
    @Root() { kind, subjectKind, awardCode, movement }: TargetType,
    @Ctx() context: ActingContext,
  ): Promise<readonly AwardConditionType[]> {
    if (kind !== 'AWARD_PROPOSAL' || subjectKind !== 'COLLECTIVE' || awardCode === null) return [];
    return awardConditions(await conditionsOfBody(context, awardCode, movement.year));
  }

  @FieldResolver(() => [TargetRevisionType], { description: 'Các lần sửa sau khi phát động, mới nhất trước.' })
  revisions(@Root() target: TargetType, @Ctx() context: ActingContext): Promise<readonly TargetRevisionType[]> {
    return revisionsOf(context).load(target);
  }

  @FieldResolver(() => Int, { description: 'Năm của kế hoạch.' })
  year(@Root() { movement }: TargetType): number {
    return movement.year;
  }

  @FieldResolver(() => MovementKindEnum, { description: 'Kế hoạch của năm hay kế hoạch chuyên đề.' })
  planKind(@Root() { movement }: TargetType): MovementKind {
    return movement.kind;
  }

  @FieldResolver(() => PlainDateScalar, { description: 'Ngày đầu của kế hoạch.' })
  startsOn(@Root() { movement }: TargetType): Date {
    return movement.fromDay;
  }

  @FieldResolver(() => PlainDateScalar, { description: 'Ngày cuối của kế hoạch.' })
  endsOn(@Root() { movement }: TargetType): Date {
    return movement.toDay;
  }

  @FieldResolver(() => TargetEditingEnum, { description: 'Người xem sửa được chỉ tiêu này đến đâu.' })
  viewerEditing(@Root() { movement, removedAt }: TargetType, @Ctx() { actor }: ActingContext): TargetEditing {
    return targetEditingFor(actor, { movementStatus: movement.status, isRemoved: removedAt !== null });
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

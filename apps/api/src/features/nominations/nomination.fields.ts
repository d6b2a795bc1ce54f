import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { nominationEventsFor, type NominationEvent } from '@thidua/domain/nominations';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { AssessmentType } from '../eligibility/index.ts';
import {
  AwardRecordType,
  awardsOfDepartment,
  awardsOfOtherSubject,
  awardsOfStaff,
  departmentOn,
  DepartmentType,
  desksOf,
  StaffMemberType,
  staffMemberOn,
} from '../organisation/index.ts';
import { assessmentOf } from './assessments.ts';
import { factsOf } from './desks.ts';
import { NominationEventEnum } from './nomination.enums.ts';
import { NominationMovementType, NominationType } from './nomination.type.ts';

const LAST_AWARDS = 3;

@Resolver(() => NominationType)
export class NominationFields {
  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Cá nhân được đề nghị.' })
  async staff(
    @Root() { atHand, staffId, asOf }: NominationType,
    @Ctx() context: ActingContext,
  ): Promise<StaffMemberType | null> {
    if (atHand !== undefined) return atHand.staff;
    return staffId === null ? null : found(await staffMemberOn(context, staffId, asOf));
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Tập thể được đề nghị.' })
  async collective(
    @Root() { atHand, collectiveId, asOf }: NominationType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType | null> {
    if (atHand !== undefined) return atHand.collective;
    return collectiveId === null ? null : found(await departmentOn(context, collectiveId, asOf));
  }

  @FieldResolver(() => DepartmentType, { description: 'Phòng, đơn vị lập danh sách.' })
  async department(
    @Root() { atHand, departmentId, asOf }: NominationType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType> {
    return atHand?.department ?? found(await departmentOn(context, departmentId, asOf));
  }

  @FieldResolver(() => NominationMovementType, {
    nullable: true,
    description: 'Phong trào chuyên đề, khi khen theo phong trào.',
  })
  movement(@Root() { thematicMovement }: NominationType): NominationMovementType | null {
    return thematicMovement;
  }

  @FieldResolver(() => AssessmentType, {
    description: 'Điều kiện: đọc dữ liệu hiện tại khi còn là bản nháp, đóng băng khi đã gửi.',
  })
  assessment(@Root() nomination: NominationType, @Ctx() context: ActingContext): Promise<AssessmentType> {
    return assessmentOf(context, nomination);
  }

  @FieldResolver(() => [AwardRecordType], { description: 'Ba lần được khen thưởng gần nhất.' })
  async lastAwards(
    @Root() { atHand, staffId, collectiveId, otherSubjectId }: NominationType,
    @Ctx() context: ActingContext,
  ): Promise<readonly AwardRecordType[]> {
    if (atHand !== undefined) return atHand.lastAwards;
    const awards =
      staffId !== null
        ? await awardsOfStaff(context).load(staffId)
        : collectiveId !== null
          ? await awardsOfDepartment(context).load(collectiveId)
          : await awardsOfOtherSubject(context).load(otherSubjectId ?? '');
    return awards.slice(0, LAST_AWARDS);
  }

  @FieldResolver(() => [NominationEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  async viewerCan(
    @Root() nomination: NominationType,
    @Ctx() context: ActingContext,
  ): Promise<readonly NominationEvent[]> {
    return nominationEventsFor(context.actor, factsOf(await desksOf(context), nomination));
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  moneyReturnOn,
  revocationEventsFor,
  revocationGroundsOn,
  type RevocationEvent,
} from '@thidua/domain/decisions';
import { plainDateOf } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { accountById } from '../administration/index.ts';
import {
  awardsOfDepartment,
  awardsOfOtherSubject,
  awardsOfStaff,
  AwardRecordType,
  departmentOn,
  DepartmentType,
  staffMemberOn,
  StaffMemberType,
} from '../organisation/index.ts';
import { revokingPaper, standingRevocation } from './revocation.loaders.ts';
import { AwardRevocationType, MoneyReturnType, RevocationEventEnum } from './revocation.type.ts';

@Resolver(() => AwardRevocationType)
export class AwardRevocationFields {
  @FieldResolver(() => AwardRecordType, { description: 'Khen thưởng bị hủy bỏ.' })
  async award(
    @Root() { awardRecordId, awardRecord: { staffId, departmentId, otherSubjectId } }: AwardRevocationType,
    @Ctx() context: ActingContext,
  ): Promise<AwardRecordType> {
    const awards =
      staffId !== null
        ? await awardsOfStaff(context).load(staffId)
        : departmentId !== null
          ? await awardsOfDepartment(context).load(departmentId)
          : await awardsOfOtherSubject(context).load(otherSubjectId ?? '');
    return found(awards.find(({ id }) => id === awardRecordId));
  }

  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Người được khen; rỗng với tập thể.' })
  async staffMember(
    @Root() { awardRecord: { staffId } }: AwardRevocationType,
    @Ctx() context: ActingContext,
  ): Promise<StaffMemberType | null> {
    const today = businessToday(context, context.actor);
    return staffId === null ? null : ((await staffMemberOn(context, staffId, today)) ?? null);
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Tập thể được khen; rỗng với cá nhân.' })
  async department(
    @Root() { awardRecord: { departmentId } }: AwardRevocationType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType | null> {
    const today = businessToday(context, context.actor);
    return departmentId === null ? null : ((await departmentOn(context, departmentId, today)) ?? null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Tên hộ gia đình hoặc đối tượng bên ngoài được khen; rỗng với người và tập thể của cơ quan.',
  })
  outsiderName(@Root() { awardRecord: { otherSubject } }: AwardRevocationType): string | null {
    return otherSubject?.name ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Điều luật của căn cứ.' })
  basis(@Root() { ground, paperDate }: AwardRevocationType): string | null {
    return revocationGroundsOn(plainDateOf(paperDate)).find((known) => known.ground === ground)?.basis ?? null;
  }

  @FieldResolver(() => MoneyReturnType, {
    nullable: true,
    description: 'Nộp lại thế nào; rỗng khi không phải nộp lại.',
  })
  moneyReturn(@Root() { returnsMoney, paperDate, awardRecord }: AwardRevocationType): MoneyReturnType | null {
    const amount = awardRecord.decisionLine?.bonus?.amount ?? null;
    return returnsMoney ? { ...moneyReturnOn(plainDateOf(paperDate)), amount } : null;
  }

  @FieldResolver(() => String, { description: 'Người đề nghị.' })
  async proposedBy(@Root() { proposedById }: AwardRevocationType, @Ctx() context: ActingContext): Promise<string> {
    return found(await accountById(context).load(proposedById)).displayName;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người xác nhận, không xác nhận hoặc rút.' })
  async decidedBy(@Root() { decidedById }: AwardRevocationType, @Ctx() context: ActingContext): Promise<string | null> {
    return decidedById === null ? null : found(await accountById(context).load(decidedById)).displayName;
  }

  @FieldResolver(() => [RevocationEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  async viewerCan(
    @Root() { status, proposedById, awardRecord: { staffId } }: AwardRevocationType,
    @Ctx() context: ActingContext,
  ): Promise<readonly RevocationEvent[]> {
    const proposer = await accountById(context).load(proposedById);
    return revocationEventsFor(context.actor, status, {
      proposedBy: { accountId: proposedById, staffId: proposer?.staffId ?? undefined },
      rewardedStaffIds: staffId === null ? [] : [staffId],
      today: businessToday(context, context.actor),
    });
  }
}

/** What revocations add to an award; lives here so that the organisation knows nothing of them. */
@Resolver(() => AwardRecordType)
export class AwardRecordRevocationFields {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Số của quyết định hủy bỏ; rỗng khi còn hiệu lực, hoặc khi lịch sử nhập vào không ghi.',
  })
  async revokedByPaper(
    @Root() { id, revokedOn }: AwardRecordType,
    @Ctx() context: ActingContext,
  ): Promise<string | undefined> {
    return revokedOn === null ? undefined : revokingPaper(context).load(id);
  }

  @FieldResolver(() => AwardRevocationType, {
    nullable: true,
    description: 'Đề nghị hủy bỏ đang chờ hoặc việc hủy bỏ đã xác nhận, nếu người xem được thấy.',
  })
  async revocation(
    @Root() { id }: AwardRecordType,
    @Ctx() context: ActingContext,
  ): Promise<AwardRevocationType | undefined> {
    return standingRevocation(context).load(id);
  }
}

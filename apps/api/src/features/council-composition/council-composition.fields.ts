import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { hasRole } from '@thidua/domain/accounts';
import { isSeatHeldOn, termStateOn, type CouncilTermState } from '@thidua/domain/council';
import { councilEventsFor, type CouncilEvent } from '@thidua/domain/council-composition';
import { plainDateOf } from '@thidua/domain/kernel';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { CouncilTermStateEnum } from '../../platform/vocabulary-enums.ts';
import { CouncilMemberType, CouncilType } from '../council/index.ts';
import { changesOf, leftOnOf, meetingRolesOf } from './council-composition.loaders.ts';
import { CouncilChangeType, CouncilEventEnum } from './council-composition.type.ts';
import { knowsRights } from './council-composition.visibility.ts';

@Resolver(() => CouncilType)
export class CouncilCompositionFields {
  @FieldResolver(() => CouncilTermStateEnum, { nullable: true, description: 'Rỗng khi chưa duyệt.' })
  termState(
    @Root() { status, termFrom, termTo }: CouncilType,
    @Ctx() context: ActingContext,
  ): CouncilTermState | undefined {
    if (status !== 'APPROVED') return undefined;
    const term = { termFrom: plainDateOf(termFrom), termTo: termTo === null ? undefined : plainDateOf(termTo) };
    return termStateOn(term, businessToday(context, context.actor));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người ghi bản này; rỗng với Hội đồng ghi từ trước.' })
  async preparedBy(@Root() { preparedById }: CouncilType, @Ctx() context: ActingContext): Promise<string | undefined> {
    return preparedById === null ? undefined : accountNameOf(context).load(preparedById);
  }

  @FieldResolver(() => [CouncilChangeType], { description: 'Thay đổi thành phần giữa nhiệm kỳ, mới nhất trước.' })
  changes(@Root() { id }: CouncilType, @Ctx() context: ActingContext): Promise<readonly CouncilChangeType[]> {
    return changesOf(context).load(id);
  }

  @FieldResolver(() => [CouncilEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(@Root() council: CouncilType, @Ctx() { actor }: ActingContext): readonly CouncilEvent[] {
    return councilEventsFor(actor, council);
  }

  @FieldResolver(() => Boolean, { description: 'Người xem ghi được một thay đổi thành phần mới.' })
  async canChangeSeats(@Root() council: CouncilType, @Ctx() context: ActingContext): Promise<boolean> {
    const state = this.termState(council, context);
    if (!hasRole(context.actor, 'SECRETARY') || state === undefined || state === 'OVER') return false;
    return (await changesOf(context).load(council.id)).every(({ status }) => status !== 'DRAFT');
  }
}

@Resolver(() => CouncilMemberType)
export class CouncilSeatFields {
  @FieldResolver(() => Boolean, { description: 'Giữ chức danh này hôm nay.' })
  isHeld(@Root() seat: CouncilMemberType, @Ctx() context: ActingContext): boolean {
    return isSeatHeldOn(seat, businessToday(context, context.actor));
  }

  @FieldResolver(() => PlainDateScalar, {
    nullable: true,
    description: 'Ngày đầu tiên không còn làm việc ở cơ quan, khi đã đến.',
  })
  async leftBodyOn(@Root() { staffId }: CouncilMemberType, @Ctx() context: ActingContext): Promise<Date | null> {
    const leftOn = await leftOnOf(context).load(staffId);
    return leftOn !== null && plainDateOf(leftOn) <= businessToday(context, context.actor) ? leftOn : null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Hôm nay có tài khoản với vai trò dự họp Hội đồng (Chủ tịch: vai trò chủ trì); rỗng khi người xem không được biết ai có quyền gì.',
  })
  async mayTakePart(
    @Root() { staffId, role }: CouncilMemberType,
    @Ctx() context: ActingContext,
  ): Promise<boolean | null> {
    if (!knowsRights(context.actor)) return null;
    const { sits, presides } = await meetingRolesOf(context).load(staffId);
    return role === 'CHAIR' ? presides : sits;
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { clockIn, isFiledBeforeApplication, type InitiativeClock } from '@thidua/domain/initiatives';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { clockDaysOf } from './initiative-clock.ts';
import { isPast } from './initiative-facts.ts';
import { InitiativeClockEnum, InitiativeType } from './initiative.type.ts';

/** The time a request has: which clock runs, and whether it has run out. */
@Resolver(() => InitiativeType)
export class InitiativeClockFields {
  @FieldResolver(() => InitiativeClockEnum, { nullable: true, description: 'Thời hạn của trạng thái hiện nay.' })
  clock(@Root() { status }: InitiativeType): InitiativeClock | null {
    return clockIn(status) ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'Thời hạn đang chạy đã qua ngày cuối.' })
  isLate(@Root() { dueOn }: InitiativeType, @Ctx() context: ActingContext): boolean {
    return isPast(dueOn, businessToday(context, context.actor));
  }

  @FieldResolver(() => Boolean, {
    description: 'Nộp trước khi áp dụng: thời hạn quyết định tính từ ngày áp dụng lần đầu xong.',
  })
  isFiledBeforeApplication(@Root() initiative: InitiativeType, @Ctx() { actor }: ActingContext): boolean {
    return isFiledBeforeApplication(clockDaysOf(initiative, actor.timeZone));
  }
}

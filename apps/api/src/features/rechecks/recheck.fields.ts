import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { nominationOf, NominationType } from '../nominations/index.ts';
import { overrideOf, recheckOf } from './recheck.loaders.ts';
import { recheckActsOf } from './recheck-rights.ts';
import {
  NominationOverrideType,
  RecheckActEnum,
  RecheckType,
  StoppedLineType,
  type RecheckAct,
} from './recheck.type.ts';

/** What a nomination shows of its rechecks: asked here, so that nominations need not know of them. */
@Resolver(() => NominationType)
export class NominationRecheckFields {
  @FieldResolver(() => RecheckType, {
    nullable: true,
    description: 'Lần kiểm tra lại gần nhất; trống khi chưa lần nào.',
  })
  recheck(@Root() nomination: NominationType, @Ctx() context: ActingContext): Promise<RecheckType | null> {
    return recheckOf(context, nomination);
  }

  @FieldResolver(() => NominationOverrideType, {
    nullable: true,
    description: 'Quyết định cho vượt điều kiện đang có hiệu lực.',
  })
  override(@Root() nomination: NominationType, @Ctx() context: ActingContext): Promise<NominationOverrideType | null> {
    return overrideOf(context, nomination);
  }

  @FieldResolver(() => [RecheckActEnum], { description: 'Việc về kiểm tra lại mà người xem được làm ngay bây giờ.' })
  recheckActs(@Root() nomination: NominationType, @Ctx() context: ActingContext): Promise<readonly RecheckAct[]> {
    return recheckActsOf(context, nomination);
  }
}

@Resolver(() => StoppedLineType)
export class StoppedLineFields {
  @FieldResolver(() => NominationType)
  nomination(@Root() { nominationId }: StoppedLineType, @Ctx() context: ActingContext): Promise<NominationType> {
    return nominationOf(context, nominationId);
  }
}

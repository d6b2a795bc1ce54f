import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { AwardRecordType } from '../organisation/index.ts';
import {
  amendmentsOf,
  correctionsIn,
  correctionsOfAward,
  correctionsOfLine,
  decisionSeen,
  standingLine,
} from './amendment.loaders.ts';
import { DecisionCorrectionType, DecisionLineType, DecisionType, StandingLineType } from './decision.type.ts';

/** Both papers are read side by side: what corrects or adds says what it is about, and the first says what came after it. */
@Resolver(() => DecisionType)
export class DecisionAmendmentFields {
  @FieldResolver(() => DecisionType, { nullable: true, description: 'Quyết định được đính chính, bổ sung.' })
  async amends(@Root() { amendsId }: DecisionType, @Ctx() context: ActingContext): Promise<DecisionType | null> {
    return amendsId === null ? null : ((await decisionSeen(context).load(amendsId)) ?? null);
  }

  @FieldResolver(() => [DecisionType], {
    description: 'Các quyết định đính chính, bổ sung quyết định này mà người xem được thấy, theo thứ tự lập.',
  })
  amendedBy(@Root() { id }: DecisionType, @Ctx() context: ActingContext): Promise<readonly DecisionType[]> {
    return amendmentsOf(context).load(id);
  }

  @FieldResolver(() => [DecisionCorrectionType], { description: 'Các chỗ mà quyết định này đính chính.' })
  corrections(@Root() { id }: DecisionType, @Ctx() context: ActingContext): Promise<readonly DecisionCorrectionType[]> {
    return correctionsIn(context).load(id);
  }
}

@Resolver(() => DecisionLineType)
export class LineCorrectionFields {
  @FieldResolver(() => [DecisionCorrectionType], { description: 'Các lần đính chính đã ban hành, cũ trước.' })
  corrections(
    @Root() { id }: DecisionLineType,
    @Ctx() context: ActingContext,
  ): Promise<readonly DecisionCorrectionType[]> {
    return correctionsOfLine(context).load(id);
  }

  @FieldResolver(() => StandingLineType, { description: 'Dòng này như đang có hiệu lực.' })
  standing(@Root() { id }: DecisionLineType, @Ctx() context: ActingContext): Promise<StandingLineType> {
    return standingLine(context).load(id);
  }
}

@Resolver(() => AwardRecordType)
export class AwardCorrectionFields {
  @FieldResolver(() => [DecisionCorrectionType], {
    description: 'Các lần đính chính dòng quyết định của khen thưởng này, cũ trước; rỗng khi chưa đính chính.',
  })
  corrections(
    @Root() { id }: AwardRecordType,
    @Ctx() context: ActingContext,
  ): Promise<readonly DecisionCorrectionType[]> {
    return correctionsOfAward(context).load(id);
  }
}

import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { SubjectKind } from '@thidua/domain/vocabulary';
import { Allow } from '../../platform/allow.ts';
import { checkedYear } from '../../platform/checked-year.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { sharedError } from '../../platform/user-error.ts';
import { SubjectKindEnum } from '../../platform/vocabulary-enums.ts';
import { ratingSheet, ratingYears } from './rating-sheet.queries.ts';
import { RatingSheetType, SaveRatingsInput, SaveRatingsResult } from './rating-sheet.type.ts';
import { saveRatings } from './use-cases/save-ratings.ts';

@Resolver()
export class RatingSheetResolver {
  @Query(() => RatingSheetType, { description: 'Bảng xếp loại một năm.' })
  @Allow('rating:read')
  ratingSheet(
    @Ctx() context: ActingContext,
    @Arg('year', () => Int) year: number,
    @Arg('subject', () => SubjectKindEnum) subject: SubjectKind,
  ): Promise<RatingSheetType> {
    return ratingSheet(context, context.db, checkedYear(year), subject);
  }

  @Query(() => [Int], {
    description: 'Các năm ghi được xếp loại, mới trước: từ khi có phòng, đơn vị hoặc xếp loại đầu tiên đến năm nay.',
  })
  @Allow('rating:read')
  ratingYears(@Ctx() context: ActingContext): Promise<readonly number[]> {
    return ratingYears(context);
  }

  @Mutation(() => SaveRatingsResult, { description: 'Ghi nhiều dòng xếp loại theo một quyết định.' })
  @Allow('record:edit')
  async saveRatings(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveRatingsInput) input: SaveRatingsInput,
  ): Promise<typeof SaveRatingsResult> {
    checkedYear(input.year);
    const outcome = await saveRatings(context, input);
    return outcome.ok ? outcome.value : sharedError(outcome.error);
  }
}

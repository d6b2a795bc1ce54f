import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { AssessmentType } from '../eligibility/index.ts';
import { NominationCellArgs } from './nomination.input.ts';
import { titleBoard, titleBoardCell } from './title-board.queries.ts';
import { TitleBoardType } from './title-board.type.ts';

@Resolver(() => TitleBoardType)
export class TitleBoardResolver {
  @Query(() => TitleBoardType, {
    description: 'Ai trong một phòng, đơn vị có thể được danh hiệu, hình thức nào, từ cấp cơ sở đến cấp Nhà nước.',
  })
  @Allow('nomination:read')
  titleBoard(
    @Ctx() context: ActingContext,
    @Arg('year', () => Int) year: number,
    @Arg('departmentId', () => UuidScalar) departmentId: string,
  ): Promise<TitleBoardType> {
    return titleBoard(context, year, departmentId);
  }

  @Query(() => AssessmentType, {
    description: 'Điều kiện và căn cứ của một danh hiệu, hình thức; bỏ trống cá nhân khi xem của tập thể.',
  })
  @Allow('nomination:read')
  titleBoardCell(
    @Ctx() context: ActingContext,
    @Args(() => NominationCellArgs) args: NominationCellArgs,
  ): Promise<AssessmentType> {
    return titleBoardCell(context, args);
  }
}

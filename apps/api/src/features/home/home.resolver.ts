import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { myWork } from './my-work.queries.ts';
import { MyWorkType } from './work.type.ts';
import { yearBoard } from './year-board.queries.ts';
import { YearBoardType } from './year-board.type.ts';

@Resolver()
export class HomeResolver {
  @Query(() => MyWorkType, { description: 'Việc của tôi trong một năm.' })
  @Allow('session:any')
  myWork(@Ctx() context: ActingContext, @Arg('year', () => Int) year: number): Promise<MyWorkType> {
    return myWork(context, year);
  }

  @Query(() => YearBoardType, { description: 'Bảng theo dõi một năm.' })
  @Allow('movement:read')
  yearBoard(@Ctx() context: ActingContext, @Arg('year', () => Int) year: number): Promise<YearBoardType> {
    return yearBoard(context, year);
  }
}

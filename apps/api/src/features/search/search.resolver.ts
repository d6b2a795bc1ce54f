import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { search } from './search.queries.ts';
import { SearchHitType } from './search.type.ts';

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHitType], {
    description: 'Tìm người, phòng, hồ sơ theo chữ hoặc mã; không cần dấu, gần nhất trước.',
  })
  @Allow('staff:read')
  search(
    @Ctx() context: ActingContext,
    @Arg('text', () => String) text: string,
    @Arg('year', () => Int) year: number,
  ): Promise<SearchHitType[]> {
    return search(context, text, year);
  }
}

import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { legalRegimes } from './regime.queries.ts';
import { LegalRegimesType } from './regime.type.ts';

@Resolver()
export class RegimeResolver {
  @Query(() => LegalRegimesType, { description: 'Căn cứ pháp lý áp dụng cho một năm, vì sao, và các điều kiện xét.' })
  @Allow('regime:read')
  legalRegimes(@Ctx() context: ActingContext, @Arg('year', () => Int) year: number): Promise<LegalRegimesType> {
    return legalRegimes(context, year);
  }
}

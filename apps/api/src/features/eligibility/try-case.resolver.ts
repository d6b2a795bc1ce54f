import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { triedCase } from './try-case.ts';
import { TriedCaseType } from './tried-case.type.ts';

@Resolver(() => TriedCaseType)
export class TryCaseResolver {
  @Query(() => TriedCaseType, {
    description:
      'Xét thử một trường hợp giả định, viết bằng JSON như docs/eligibility-case.md; quy định của cơ quan ở ngày tiếp nhận được áp dụng. Không đọc hồ sơ của ai, không lưu gì.',
  })
  @Allow('nomination:read')
  triedCase(@Ctx() context: ActingContext, @Arg('caseJson', () => String) caseJson: string): Promise<TriedCaseType> {
    return triedCase(context, caseJson);
  }
}

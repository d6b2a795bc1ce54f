import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { PaperWordingType, wordingAt } from '../paper-templates/index.ts';
import { DecisionType } from './decision.type.ts';

@Resolver(() => DecisionType)
export class DecisionWordingFields {
  @FieldResolver(() => PaperWordingType, { description: 'Lời văn của quyết định: bản mẫu dùng khi lập dự thảo.' })
  wording(@Root() { createdAt }: DecisionType, @Ctx() context: ActingContext): Promise<PaperWordingType> {
    return wordingAt(context, 'AWARD_DECISION', createdAt);
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { changedFields } from '@thidua/domain/paper-templates';
import type { ActingContext } from '../../platform/request-context.ts';
import { decisionWording, fieldsOfDecision } from './decision-wording.queries.ts';
import { DecisionWordingType, WordingFieldChangeType, WordingFieldType } from './decision-wording.type.ts';
import { findDecision } from './decision.queries.ts';
import { DecisionType } from './decision.type.ts';

@Resolver(() => DecisionType)
export class DecisionWordingOfDecision {
  @FieldResolver(() => DecisionWordingType, {
    description: 'Lời văn: viết riêng, hoặc theo bản mẫu dùng khi lập dự thảo.',
  })
  wording(@Root() decision: DecisionType, @Ctx() context: ActingContext): Promise<DecisionWordingType> {
    return decisionWording(context, decision);
  }
}

@Resolver(() => DecisionWordingType)
export class DecisionWordingFields {
  @FieldResolver(() => [WordingFieldType], { description: 'Số liệu phần mềm điền; với dự thảo là của hôm nay.' })
  async fields(
    @Root() { decisionId }: DecisionWordingType,
    @Ctx() context: ActingContext,
  ): Promise<readonly WordingFieldType[]> {
    return fieldsOfDecision(context, await findDecision(context, decisionId));
  }

  @FieldResolver(() => [WordingFieldChangeType], {
    description: 'Số liệu nào đã khác so với lúc viết lời văn riêng; rỗng khi không viết riêng.',
  })
  async changed(
    @Root() { decisionId, seen, isOwn }: DecisionWordingType,
    @Ctx() context: ActingContext,
  ): Promise<readonly WordingFieldChangeType[]> {
    if (!isOwn) return [];
    return changedFields(seen, await fieldsOfDecision(context, await findDecision(context, decisionId)));
  }
}

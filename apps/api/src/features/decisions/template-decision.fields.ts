import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { PaperTemplateType } from '../paper-templates/index.ts';
import { DECISION_TEMPLATE } from './decision-wording.queries.ts';
import { DECISION_ROW, type DecisionRow } from './decision.queries.ts';
import { DecisionType } from './decision.type.ts';
import { visibleDecisions } from './decision.visibility.ts';

/** The newest decision that gives awards, once for all wordings that are shown. */
const latestDecision = loader<typeof DECISION_TEMPLATE, DecisionRow | null>(async ({ db, actor }, kinds) => {
  if (actor === undefined) return kinds.map(() => null);
  const newest = await db.decision.findFirst({
    where: { AND: [visibleDecisions(actor), { kind: { not: 'CORRECTION' } }] },
    select: DECISION_ROW,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return kinds.map(() => newest);
});

/** What decisions add to a wording of theirs: a real one to try it on. */
@Resolver(() => PaperTemplateType)
export class TemplateDecisionFields {
  @FieldResolver(() => DecisionType, {
    nullable: true,
    description: 'Quyết định gần nhất mà người xem được thấy, để xem thử lời văn; chỉ có với mẫu quyết định.',
  })
  lastDecision(@Root() { kind }: PaperTemplateType, @Ctx() context: ActingContext): Promise<DecisionType | null> {
    return kind === DECISION_TEMPLATE ? latestDecision(context).load(kind) : Promise.resolve(null);
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { cite } from '@thidua/domain/eligibility';
import { isOneOfStatuses, mayDoWithNomination, OPEN_STATUSES } from '@thidua/domain/nominations';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { desksOf, yearShown } from '../organisation/index.ts';
import { factsOf } from './desks.ts';
import { ListJudgementType } from './grid.type.ts';
import { judgementsFrom } from './judgements.ts';
import { NominationType } from './nomination.type.ts';
import { judgeLines } from './use-cases/judge-lines.ts';

@Resolver(() => NominationType)
export class NominationQuestionFields {
  @FieldResolver(() => [ListJudgementType], {
    description: 'Điều kiện cần nhận xét của đề nghị ngoài danh sách năm, cho người đang lập; rỗng với người khác.',
  })
  async questions(@Root() line: NominationType, @Ctx() context: ActingContext): Promise<readonly ListJudgementType[]> {
    if (line.isOfYearlyList || !isOneOfStatuses(line.status, OPEN_STATUSES)) return [];
    if (!mayDoWithNomination(context.actor, 'EDIT', factsOf(await desksOf(context), line))) return [];
    const { actor, db, platform } = context;
    const { judgements } = await db.nomination.findUniqueOrThrow({
      where: { id: line.id },
      select: { judgements: true },
    });
    const scope = { organisationId: actor.organisationId, year: line.year, departmentId: line.departmentId };
    const terms = { day: yearShown(context, line.year), regimeDate: businessToday(platform, actor) };
    // What was answered is asked again without the answers, so that an answer can be changed.
    const [judged] = await judgeLines(db, platform.fieldCipher, scope, [line], { ...terms, judgements: {} });
    const answers = judgementsFrom(judgements);
    return (judged?.assessment.findings ?? []).flatMap(({ questions, citations }) =>
      questions.map(({ id, text }) => ({
        rule: id,
        title: text,
        citation: citations.map(cite).join('; '),
        answer: answers[id]?.answer ?? null,
      })),
    );
  }
}

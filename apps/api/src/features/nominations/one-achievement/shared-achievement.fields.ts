import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { oneAchievementLaw, ONE_ACHIEVEMENT_RULE } from '@thidua/domain/eligibility';
import { sharedAchievements, type Reward } from '@thidua/domain/one-achievement';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { AssessmentType } from '../../eligibility/index.ts';
import { assessmentOf } from '../assessments.ts';
import { NominationType } from '../nomination.type.ts';
import { subjectIdOf } from '../report/known-facts.queries.ts';
import { rewardsOf, timeOf } from './rewards.loader.ts';
import { SharedAchievementType } from './shared-achievement.type.ts';

@Resolver(() => NominationType)
export class SharedAchievementFields {
  @FieldResolver(() => [SharedAchievementType], {
    description: 'Cùng một thành tích còn được đề nghị hoặc đã khen ở đâu, theo dữ liệu hiện tại.',
  })
  async sharedAchievements(
    @Root() line: NominationType,
    @Ctx() context: ActingContext,
  ): Promise<readonly SharedAchievementType[]> {
    const [assessment, rewards] = await Promise.all([
      assessmentOf(context, line),
      rewardsOf(context).load(subjectIdOf(line)),
    ]);
    const others = rewards.filter(({ nominationId }) => nominationId !== line.id);
    const citations = oneAchievementLaw(assessment.regime);
    const answer = answerOf(assessment);
    return sharedAchievements(rewardOf(line, assessment), others).map(({ other, ground, weight, what }) => ({
      ...other,
      ground,
      weight,
      what,
      citations,
      // The question of the rule is about other forms of the same year.
      answer: weight === 'LIKELY' && ground !== 'INITIATIVE' && other.year === line.year ? answer : null,
    }));
  }
}

function rewardOf(line: NominationType, { findings }: AssessmentType): Reward {
  const rests = findings
    .filter(({ outcome }) => outcome === 'MET')
    .flatMap(({ sources }) => sources.filter(({ kind }) => kind === 'INITIATIVE'));
  return {
    award: line.award,
    kind: line.kind,
    year: line.year,
    ...timeOf({ award: line.award, kind: line.kind, year: line.year, isPerson: line.staffId !== null }),
    achievement: line.achievement,
    achievedOn: line.achievedOn ?? undefined,
    movement: line.thematicMovement ?? undefined,
    initiatives: [...new Map(rests.map(({ id, label }) => [id, { id, name: label }])).values()],
  };
}

/** What the head has answered when the rule asked; null where nobody did. */
function answerOf({ findings }: AssessmentType): string | null {
  const asked = findings.find(({ rule }) => rule === ONE_ACHIEVEMENT_RULE);
  return asked?.sources.some(({ kind }) => kind === 'JUDGEMENT') === true ? asked.fact : null;
}

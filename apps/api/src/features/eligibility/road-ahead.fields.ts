import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { roadAhead, type PersonFacts } from '@thidua/domain/eligibility';
import { maySeeRatings } from '@thidua/domain/organisation';
import { accessTo } from '@thidua/domain/records';
import { businessToday } from '../../platform/business-clock.ts';
import { checkedYear } from '../../platform/checked-year.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentIdOn, StaffMemberType } from '../organisation/index.ts';
import { relationsTo } from '../records/index.ts';
import { caseKey, casesOfPeople } from './person-case.loader.ts';
import { RoadStepType, roadStepType } from './road-ahead.type.ts';

/** What the rules add to a person: the way to the next awards over the coming years. */
@Resolver(() => StaffMemberType)
export class RoadAheadFields {
  @FieldResolver(() => [RoadStepType], {
    nullable: true,
    description:
      'Sớm nhất năm nào có thể đạt từng danh hiệu, hình thức, từ năm hỏi đến ba năm sau, và còn cần đạt những gì; rỗng (null) khi người xem không được biết.',
  })
  async roadAhead(
    @Root() { id }: StaffMemberType,
    @Arg('year', () => Int) year: number,
    @Ctx() context: ActingContext,
  ): Promise<readonly RoadStepType[] | null> {
    const departmentId = await departmentIdOn(context, id, businessToday(context.platform, context.actor));
    if (!maySeeRatings(context.actor, { staffId: id, departmentId })) return null;
    const known = await casesOfPeople(context).load(caseKey(checkedYear(year), id));
    if (known?.facts.kind !== 'PERSON') return [];
    const facts = await openTo(context, id, known.facts);
    return roadAhead(facts, known.cases.year, known.cases.settings).map(roadStepType);
  }
}

/** Without the records that are closed to the reader: the road would tell what they hold. */
async function openTo(context: ActingContext, staffId: string, facts: PersonFacts): Promise<PersonFacts> {
  const relations = await relationsTo(context, staffId);
  return {
    ...facts,
    ...(accessTo('discipline.content', relations) === 'NONE' ? { disciplines: [] } : {}),
    ...(accessTo('pendingCase.detail', relations) === 'NONE' ? { pendingCases: [] } : {}),
  };
}

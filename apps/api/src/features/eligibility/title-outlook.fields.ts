import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { withholdFrom, type Assessment } from '@thidua/domain/eligibility';
import { maySeeRatings } from '@thidua/domain/organisation';
import { accessTo, type ProtectedField } from '@thidua/domain/records';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { businessNow, businessToday } from '../../platform/business-clock.ts';
import { checkedYear } from '../../platform/checked-year.ts';
import { loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentIdOn, StaffMemberType, yearShown } from '../organisation/index.ts';
import { relationsTo } from '../records/index.ts';
import { assessCase, yearCases } from './assess-year.ts';
import { AssessmentType, assessmentType } from './assessment.type.ts';

/** The awards that people strive for next, those of the body itself first, then those it proposes to the province. */
const PERSONAL_AWARDS = [
  'ADVANCED_WORKER',
  'GRASSROOTS_EMULATION_FIGHTER',
  'DIRECTOR_COMMENDATION',
  'PROVINCIAL_EMULATION_FIGHTER',
  'PROVINCIAL_MERIT',
] as const satisfies readonly AwardCode[];

const outlooks = loader<string, readonly Assessment[]>(async (context, keys) => {
  // The field below is reached by people who are signed in only.
  const acting = context as ActingContext;
  const asked = keys.map((key) => {
    const [year = '', staffId = ''] = key.split(' ');
    return { key, year: Number(year), staffId };
  });
  const found = new Map<string, readonly Assessment[]>();
  for (const [year, people] of Map.groupBy(asked, (each) => each.year)) {
    const cases = await yearCases(context.db, context.platform.fieldCipher, {
      organisationId: acting.actor.organisationId,
      year,
      day: yearShown(acting, year),
      departmentIds: [],
      staffIds: people.map(({ staffId }) => staffId),
    });
    const terms = { regimeDate: businessToday(context.platform, acting.actor), judgements: {} };
    for (const { record, facts } of cases.people) {
      found.set(
        `${year} ${record.id}`,
        PERSONAL_AWARDS.map((award) => assessCase(cases, facts, award, terms)),
      );
    }
  }
  return keys.map((key) => found.get(key) ?? []);
});

/** What the rules add to a person: how far the next title is. */
@Resolver(() => StaffMemberType)
export class TitleOutlookFields {
  @FieldResolver(() => [AssessmentType], {
    nullable: true,
    description:
      'Điều kiện của từng danh hiệu, hình thức của cơ quan và của tỉnh trong một năm, theo hồ sơ hiện có; rỗng (null) khi người xem không được biết.',
  })
  async titleOutlook(
    @Root() { id }: StaffMemberType,
    @Arg('year', () => Int) year: number,
    @Ctx() context: ActingContext,
  ): Promise<readonly AssessmentType[] | null> {
    const today = businessToday(context.platform, context.actor);
    const departmentId = await departmentIdOn(context, id, today);
    if (!maySeeRatings(context.actor, { staffId: id, departmentId })) return null;
    const assessments = await outlooks(context).load(`${checkedYear(year)} ${id}`);
    // By the same classes as the records themselves: what is closed there is not told here.
    const relations = await relationsTo(context, id);
    const mayKnow = (field: ProtectedField) => accessTo(field, relations) !== 'NONE';
    const now = businessNow(context.platform, context.actor);
    return assessments.map((assessment) => assessmentType(withholdFrom(assessment, mayKnow), now, false));
  }
}

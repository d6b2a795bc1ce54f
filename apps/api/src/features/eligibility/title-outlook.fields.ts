import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { withholdFrom } from '@thidua/domain/eligibility';
import { maySeeRatings } from '@thidua/domain/organisation';
import { accessTo, type ProtectedField } from '@thidua/domain/records';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { businessNow, businessToday } from '../../platform/business-clock.ts';
import { checkedYear } from '../../platform/checked-year.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentIdOn, StaffMemberType } from '../organisation/index.ts';
import { relationsTo } from '../records/index.ts';
import { assessCase } from './assess-year.ts';
import { AssessmentType, assessmentType } from './assessment.type.ts';
import { caseKey, casesOfPeople } from './person-case.loader.ts';

/** The awards that people strive for next, those of the body itself first, then those it proposes to the province. */
const PERSONAL_AWARDS = [
  'ADVANCED_WORKER',
  'GRASSROOTS_EMULATION_FIGHTER',
  'DIRECTOR_COMMENDATION',
  'PROVINCIAL_EMULATION_FIGHTER',
  'PROVINCIAL_MERIT',
] as const satisfies readonly AwardCode[];

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
    const known = await casesOfPeople(context).load(caseKey(checkedYear(year), id));
    if (known === undefined) return [];
    const terms = { regimeDate: today, judgements: {} };
    const assessments = PERSONAL_AWARDS.map((award) => assessCase(known.cases, known.facts, award, terms));
    // By the same classes as the records themselves: what is closed there is not told here.
    const relations = await relationsTo(context, id);
    const mayKnow = (field: ProtectedField) => accessTo(field, relations) !== 'NONE';
    const now = businessNow(context.platform, context.actor);
    return assessments.map((assessment) => assessmentType(withholdFrom(assessment, mayKnow), now, false));
  }
}

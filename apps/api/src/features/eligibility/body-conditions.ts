import { assess, type Assessment, type CollectiveFacts, type OrganisationFact } from '@thidua/domain/eligibility';
import { RATED_KINDS, type AwardCode } from '@thidua/domain/vocabulary';
import { businessToday } from '../../platform/business-clock.ts';
import { standsOn } from '../../platform/dated.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentNameOn, NAMED_DEPARTMENT, yearShown } from '../organisation/index.ts';
import { localSettingsOn } from './local-settings.queries.ts';
import { decisionSource } from './sources.ts';

/**
 * What the law of today asks of the body as a whole for an award, held against what is on record of it: the ratings of its party
 * cell and unions. Its own rating and honours are decided above and come with the dossier, so they stand as missing, and nothing
 * is told of single people. Two statements.
 */
export async function conditionsOfBody(context: ActingContext, award: AwardCode, year: number): Promise<Assessment> {
  const { db, actor, platform } = context;
  const { organisationId } = actor;
  const today = businessToday(platform, actor);
  const day = yearShown(context, year);
  const bodies = await db.department.findMany({
    where: { organisationId, kind: { in: [...RATED_KINDS] }, ...standsOn(day) },
    select: {
      id: true,
      ...NAMED_DEPARTMENT,
      ratings: { where: { year }, select: { id: true, level: true, decisionNumber: true, decidedOn: true } },
    },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
  });
  const organisations = bodies.map((body): OrganisationFact => {
    const [rating] = body.ratings;
    const name = departmentNameOn(body, day);
    return rating === undefined ? { name } : { name, rating: rating.level, source: decisionSource('RATING', rating) };
  });
  const facts: CollectiveFacts = {
    kind: 'COLLECTIVE',
    departmentId: organisationId,
    managedHere: true,
    pendingCases: [],
    organisations,
    commendations: [],
    members: [],
    judgements: {},
  };
  const settings = await localSettingsOn(db, organisationId, today);
  return assess(award, facts, { regimeDate: today, year, settings, judgements: {}, assumeListPasses: true });
}

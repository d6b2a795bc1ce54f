import { addDays, midnightUtcOf } from '@thidua/domain/kernel';
import { AWARDS } from '@thidua/domain/vocabulary';
import { MOST_ITEMS, NEWS_DAYS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/** What lately became of the actor's own initiatives, and what the actor was awarded. Two statements. */
export async function ownNews({ context, year, today }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  const { staffId, organisationId } = actor;
  if (staffId === undefined) return NO_WORK;
  const since = midnightUtcOf(addDays(today, -NEWS_DAYS));
  const [recognitions, awards] = await Promise.all([
    db.initiativeRecognition.findMany({
      where: { initiative: { organisationId, year, authors: { some: { staffId } } }, recordedAt: { gte: since } },
      select: { decisionNumber: true, recordedAt: true, initiative: { select: { id: true, code: true, title: true } } },
      take: MOST_ITEMS,
    }),
    db.awardRecord.findMany({
      where: { organisationId, staffId, year, revokedOn: null, decidedOn: { gte: since } },
      select: {
        id: true,
        awardCode: true,
        decisionNumber: true,
        decidedOn: true,
        decisionLine: { select: { decisionId: true } },
      },
      take: MOST_ITEMS,
    }),
  ]);
  return {
    ...NO_WORK,
    news: [
      ...recognitions.map(({ initiative: { id, code, title }, decisionNumber, recordedAt }) =>
        workItem('INITIATIVE_RECOGNISED', title, {
          // One initiative can be recognised at several scopes.
          key: `INITIATIVE_RECOGNISED:${id}:${decisionNumber}`,
          subjectId: id,
          code,
          detail: decisionNumber,
          since: recordedAt,
        }),
      ),
      ...awards.map(({ id, awardCode, decisionNumber, decidedOn, decisionLine }) =>
        workItem('AWARD_RECEIVED', AWARDS[awardCode].name, {
          key: `AWARD_RECEIVED:${id}`,
          subjectId: decisionLine?.decisionId ?? null,
          detail: decisionNumber,
          since: decidedOn,
        }),
      ),
    ],
  };
}

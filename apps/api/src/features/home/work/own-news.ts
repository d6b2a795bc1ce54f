import { addDays, midnightUtcOf } from '@thidua/domain/kernel';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import { MOST_ITEMS, NEWS_DAYS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

interface InitiativeNews {
  readonly kind:
    | 'INITIATIVE_RECOGNISED'
    | 'INITIATIVE_REFUSED'
    | 'INITIATIVE_DECLINED'
    | 'FEEDBACK_LETTER'
    | 'RECOGNITION_REVOKED'
    | 'AWARD_CORRECTED';
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly detail: string | null;
  readonly since: Date;
}

/** What lately became of the actor's own initiatives, and which letters came, and what the actor was awarded. Two statements. */
export async function ownNews({ context, year, today }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  const { staffId, organisationId } = actor;
  if (staffId === undefined) return NO_WORK;
  const since = midnightUtcOf(addDays(today, -NEWS_DAYS));
  const [initiatives, awards] = await Promise.all([
    db.$queryRaw<readonly InitiativeNews[]>`
      SELECT 'INITIATIVE_RECOGNISED' AS kind, i.id, i.code, i.title, r."decisionNumber" AS detail, r."recordedAt" AS since
      FROM initiatives i JOIN initiative_authors a ON a."initiativeId" = i.id AND a."staffId" = ${staffId}::uuid
        JOIN initiative_recognitions r ON r."initiativeId" = i.id
      WHERE i."organisationId" = ${organisationId}::uuid AND i.year = ${year} AND r."recordedAt" >= ${since}
        AND r."revokedOn" IS NULL
      UNION ALL
      SELECT 'RECOGNITION_REVOKED', i.id, i.code, i.title, v."paperNumber", v."decidedAt"
      FROM initiatives i JOIN initiative_authors a ON a."initiativeId" = i.id AND a."staffId" = ${staffId}::uuid
        JOIN recognition_revocations v ON v."initiativeId" = i.id
      WHERE i."organisationId" = ${organisationId}::uuid AND v.status = 'CONFIRMED' AND v."decidedAt" >= ${since}
      UNION ALL
      SELECT CASE i.status WHEN 'NOT_ACCEPTED' THEN 'INITIATIVE_DECLINED' ELSE 'INITIATIVE_REFUSED' END,
        i.id, i.code, i.title, NULL, i."updatedAt"
      FROM initiatives i JOIN initiative_authors a ON a."initiativeId" = i.id AND a."staffId" = ${staffId}::uuid
      WHERE i."organisationId" = ${organisationId}::uuid AND i.year = ${year}
        AND i.status IN ('NOT_RECOGNISED', 'NOT_ACCEPTED') AND i."updatedAt" >= ${since}
        AND NOT EXISTS (SELECT FROM initiative_recognitions r WHERE r."initiativeId" = i.id)
      UNION ALL
      SELECT 'FEEDBACK_LETTER', i.id, i.code, i.title, l.number, l."approvedAt"
      FROM initiatives i
        JOIN initiative_authors a ON a."initiativeId" = i.id AND a."staffId" = ${staffId}::uuid AND a."shareBasisPoints" > 0
        JOIN feedback_letters l ON l."initiativeId" = i.id
      WHERE i."organisationId" = ${organisationId}::uuid AND l.status = 'APPROVED' AND l."approvedAt" >= ${since}
      UNION ALL
      SELECT DISTINCT 'AWARD_CORRECTED', d."amendsId", l."awardCode"::text, l."awardCode"::text,
        d.number || '/' || d.sign, d."issuedAt"
      FROM decision_corrections c
        JOIN decisions d ON d.id = c."decisionId" JOIN decision_lines l ON l.id = c."lineId"
        JOIN nominations n ON n.id = l."nominationId"
      WHERE d."organisationId" = ${organisationId}::uuid AND n."staffId" = ${staffId}::uuid
        AND d.status = 'ISSUED' AND d."issuedAt" >= ${since}
      ORDER BY since DESC, id LIMIT ${MOST_ITEMS}`,
    db.awardRecord.findMany({
      // Whatever year it rewards: a higher level answers in the year after.
      where: { organisationId, staffId, revokedOn: null, decidedOn: { gte: since } },
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
      ...initiatives.map(({ kind, id, code, title, detail, since: at }) =>
        workItem(kind, kind === 'AWARD_CORRECTED' ? AWARDS[title as AwardCode].name : title, {
          // One initiative can be recognised at several scopes.
          key: `${kind}:${id}:${detail ?? ''}`,
          subjectId: id,
          ...(kind === 'AWARD_CORRECTED' ? {} : { code }),
          detail,
          since: at,
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

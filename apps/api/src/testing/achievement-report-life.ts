import { REPORT_STATUSES, type ReportStatus } from '@thidua/domain/achievement-reports';
import { buildAchievementReport, buildNomination } from '@thidua/testing';
import type { Relation } from './policy-files.ts';
import { life } from './policy-life.ts';

type Build = Parameters<typeof life<ReportStatus>>[2];
type OwnerOf = (...about: [Parameters<Build>[0], Parameters<Build>[1], Relation]) => string | undefined;

/** Reports of draft lines for whoever stands so to the actor; the person was asked to write. */
export function achievementReportLife(ownerOf: OwnerOf, relations: readonly Relation[]) {
  return life(REPORT_STATUSES, relations, async ({ db, ...world }, actor, relation, status) => {
    const staffId = ownerOf({ db, ...world }, actor, relation);
    if (staffId === undefined) return undefined;
    await db.nomination.deleteMany({ where: { staffId, agendaItems: { none: {} } } });
    const { id } = await buildNomination(db, { staffId });
    await buildAchievementReport(db, { nominationId: id, status });
    return { '*': id, id };
  });
}

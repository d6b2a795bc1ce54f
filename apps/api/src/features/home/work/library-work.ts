import { hasRole, headedDepartments } from '@thidua/domain/accounts';
import { confirmsBenefit } from '@thidua/domain/benefits';
import { answersSpreading, confirmsReuse } from '@thidua/domain/initiative-library';
import { plainDateOf, yearOf } from '@thidua/domain/kernel';
import { secretaryIdsOf } from '../offices.queries.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

interface Waiting {
  /** A reuse that is told, a division that is asked, or a benefit to be told or confirmed. */
  readonly kind: 'CONFIRM_REUSE' | 'ANSWER_SPREADING' | 'REPORT_BENEFIT' | 'CONFIRM_BENEFIT';
  readonly entryId: string;
  readonly title: string;
  readonly place: string;
  readonly departmentId: string;
  readonly since: Date;
  readonly dueOn: Date | null;
  readonly authorIds: readonly string[];
}

/**
 * Initiatives of the library that somebody says to apply again or that divisions are asked to apply, and the benefits of recognised ones
 * that are due or told, for who has to answer; on the page of this year. One statement.
 */
export async function libraryWork({ context, offices, year, today }: WorkScope): Promise<Work> {
  if (year !== yearOf(today)) return NO_WORK;
  const { actor, db } = context;
  // The director confirms where every secretary is an author too.
  const looksAfter = hasRole(actor, 'SECRETARY', 'DIRECTOR');
  const headed = headedDepartments(actor);
  // The secretariat is asked where no head is, or where a head could be an author: the rest must not fill the list before it is cut.
  const withHead = [...offices.heads.keys()].filter((id) => id !== '');
  const heads = [...offices.heads.values()].flat().flatMap(({ staffId }) => staffId ?? []);
  const rows = await db.$queryRaw<Waiting[]>`
    SELECT w.kind, e.id::text AS "entryId", e.title, w.place, w."departmentId"::text, w.since, w."dueOn",
      ARRAY(SELECT a."staffId"::text FROM initiative_authors a WHERE a."initiativeId" = e."initiativeId") AS "authorIds"
    FROM (
      SELECT 'CONFIRM_REUSE' AS kind, "entryId", "organisationId", place, "departmentId", "toldAt" AS since, NULL::date AS "dueOn"
      FROM initiative_reuses WHERE status = 'TOLD'
      UNION ALL
      SELECT 'ANSWER_SPREADING', "entryId", "organisationId", note, "departmentId", "proposedAt", "answerBy"
      FROM initiative_spreadings WHERE status = 'WAITING'
      UNION ALL
      SELECT CASE b.status WHEN 'REPORTED' THEN 'CONFIRM_BENEFIT' ELSE 'REPORT_BENEFIT' END, i.id, b."organisationId", coalesce(b.reason, ''),
        i."departmentId", coalesce(b."answeredAt", b."reportedAt", b."dueOn"), b."dueOn"
      FROM benefit_checks b JOIN initiatives i ON i.id = b."initiativeId"
      WHERE i.status = 'RECOGNISED' AND b."organisationId" = ${actor.organisationId}::uuid AND b."dueOn" <= ${today}::date
        AND (b.status = 'REPORTED' OR b.status IN ('WAITING', 'RETURNED') AND EXISTS (
          SELECT FROM initiative_authors a
          WHERE a."initiativeId" = i.id AND a."staffId" = ${actor.staffId ?? null}::uuid AND a."shareBasisPoints" > 0))
    ) w JOIN library_entries e ON e.id = w."entryId"
    WHERE w."organisationId" = ${actor.organisationId}::uuid AND e."isListed"
      AND (w.kind = 'REPORT_BENEFIT' OR w."departmentId" = ANY (${[...headed]}::uuid[])
        OR (${hasRole(actor, 'SECRETARY')} OR ${looksAfter} AND w.kind = 'CONFIRM_BENEFIT') AND (
          w."departmentId" <> ALL (${withHead}::uuid[])
          OR w.kind IN ('CONFIRM_REUSE', 'CONFIRM_BENEFIT') AND EXISTS (
            SELECT FROM initiative_authors a WHERE a."initiativeId" = e."initiativeId" AND a."staffId" = ANY (${heads}::uuid[]))))
    ORDER BY w."dueOn", w.since, e.id LIMIT ${MOST_ITEMS}`;
  const secretaryIds = secretaryIdsOf(offices);
  const turn = rows.flatMap(({ kind, entryId, title, place, departmentId, since, dueOn, authorIds }) => {
    const headIds = (offices.heads.get(departmentId) ?? []).flatMap(({ staffId }) => staffId ?? []);
    const facts = { departmentId, authorIds, headIds };
    const isAsked = {
      CONFIRM_REUSE: () => confirmsReuse(actor, facts),
      ANSWER_SPREADING: () => answersSpreading(actor, facts),
      REPORT_BENEFIT: () => true,
      CONFIRM_BENEFIT: () => confirmsBenefit(actor, { ...facts, secretaryIds }),
    } satisfies Record<Waiting['kind'], () => boolean>;
    if (!isAsked[kind]()) return [];
    const due = dueOn === null ? {} : { dueOn: plainDateOf(dueOn) };
    return [workItem(kind, title, { subjectId: entryId, detail: place === '' ? null : place, since, ...due })];
  });
  return { ...NO_WORK, turn };
}

import { hasRole, headedDepartments } from '@thidua/domain/accounts';
import { answersSpreading, confirmsReuse } from '@thidua/domain/initiative-library';
import { plainDateOf, yearOf } from '@thidua/domain/kernel';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

interface Waiting {
  /** A reuse that is told, or a division that is asked. */
  readonly kind: 'CONFIRM_REUSE' | 'ANSWER_SPREADING';
  readonly entryId: string;
  readonly title: string;
  readonly place: string;
  readonly departmentId: string;
  readonly since: Date;
  readonly dueOn: Date | null;
  readonly authorIds: readonly string[];
}

/** Initiatives of the library that somebody says to apply again or that divisions are asked to apply, for who has to answer; on the page of this year. One statement. */
export async function libraryWork({ context, offices, year, today }: WorkScope): Promise<Work> {
  if (year !== yearOf(today)) return NO_WORK;
  const { actor, db } = context;
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
    ) w JOIN library_entries e ON e.id = w."entryId"
    WHERE w."organisationId" = ${actor.organisationId}::uuid AND e."isListed"
      AND (w."departmentId" = ANY (${[...headed]}::uuid[]) OR ${hasRole(actor, 'SECRETARY')} AND (
        w."departmentId" <> ALL (${withHead}::uuid[])
        OR w.kind = 'CONFIRM_REUSE' AND EXISTS (
          SELECT FROM initiative_authors a WHERE a."initiativeId" = e."initiativeId" AND a."staffId" = ANY (${heads}::uuid[]))))
    ORDER BY w."dueOn", w.since, e.id LIMIT ${MOST_ITEMS}`;
  const turn = rows.flatMap(({ kind, entryId, title, place, departmentId, since, dueOn, authorIds }) => {
    const headIds = (offices.heads.get(departmentId) ?? []).flatMap(({ staffId }) => staffId ?? []);
    const facts = { departmentId, authorIds, headIds };
    const isAsked = kind === 'CONFIRM_REUSE' ? confirmsReuse(actor, facts) : answersSpreading(actor, facts);
    if (!isAsked) return [];
    const due = dueOn === null ? {} : { dueOn: plainDateOf(dueOn) };
    return [workItem(kind, title, { subjectId: entryId, detail: place === '' ? null : place, since, ...due })];
  });
  return { ...NO_WORK, turn };
}

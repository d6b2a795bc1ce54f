import { headedDepartments } from '@thidua/domain/accounts';
import { confirmsReuse } from '@thidua/domain/initiative-library';
import { yearOf } from '@thidua/domain/kernel';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

interface Waiting {
  readonly entryId: string;
  readonly title: string;
  readonly place: string;
  readonly departmentId: string;
  readonly toldAt: Date;
  readonly authorIds: readonly string[];
}

/** Initiatives of the library that somebody says to apply again, for who has to stand behind it; on the page of this year. One statement. */
export async function libraryWork({ context, offices, year, today }: WorkScope): Promise<Work> {
  if (year !== yearOf(today)) return NO_WORK;
  const { actor, db } = context;
  const isSecretary = actor.roles.some(({ role }) => role === 'SECRETARY');
  const headed = headedDepartments(actor);
  const rows = await db.$queryRaw<Waiting[]>`
    SELECT r."entryId"::text, e.title, r.place, r."departmentId"::text, r."toldAt",
      ARRAY(SELECT a."staffId"::text FROM initiative_authors a WHERE a."initiativeId" = e."initiativeId") AS "authorIds"
    FROM initiative_reuses r JOIN library_entries e ON e.id = r."entryId"
    WHERE r."organisationId" = ${actor.organisationId}::uuid AND r.status = 'TOLD' AND e."isListed"
      AND (${isSecretary} OR r."departmentId" = ANY (${[...headed]}::uuid[]))
    ORDER BY r."toldAt", r.id LIMIT ${MOST_ITEMS}`;
  const turn = rows.flatMap(({ entryId, title, place, departmentId, toldAt, authorIds }) => {
    const headIds = (offices.heads.get(departmentId) ?? []).flatMap(({ staffId }) => staffId ?? []);
    return confirmsReuse(actor, { departmentId, authorIds, headIds })
      ? [workItem('CONFIRM_REUSE', title, { subjectId: entryId, detail: place, since: toldAt })]
      : [];
  });
  return { ...NO_WORK, turn };
}

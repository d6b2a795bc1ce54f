import type { Prisma } from '@thidua/db';
import { midnightUtcOf } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import { erasedPeople } from './erased-people.ts';

/** More than anybody means by one search; a wider text is narrowed by writing more of it. */
const MOST = 500;
const NUMBER = /^\d{1,18}$/;

interface Found {
  readonly id: string;
  /** Whom the record is about; null for what is about nobody. */
  readonly personId: string | null;
}

/**
 * What somebody means by a text: the number of an entry, a code of an initiative or a dossier, or a person, who did it or whom it
 * is about. Says only which entries are meant; which of them may be seen is asked beside it.
 */
export async function meantBy(context: ActingContext, text: string): Promise<Prisma.AuditEntryWhereInput> {
  const { db, actor, platform } = context;
  const typed = text.trim();
  if (NUMBER.test(typed)) return { seq: BigInt(typed) };
  const words = searchWords(typed);
  if (words.length === 0) return {};
  const patterns = words.map((word) => `%${word}%`);
  const code = typed.toUpperCase();
  const { organisationId } = actor;
  const today = midnightUtcOf(businessToday(platform, actor));
  const found = await db.$queryRaw<Found[]>`
    (SELECT id, coalesce("staffId", id) AS "personId" FROM accounts WHERE "organisationId" = ${organisationId}::uuid
       AND (fold_text("displayName") LIKE ALL (${patterns}) OR username LIKE ALL (${patterns})) LIMIT ${MOST})
    UNION ALL
    (SELECT DISTINCT s.id, s.id FROM staff_names n JOIN staff s ON s.id = n."staffId"
       WHERE s."organisationId" = ${organisationId}::uuid AND n."validFrom" <= ${today}::date
         AND n."foldedName" || '' LIKE ALL (${patterns}) LIMIT ${MOST})
    UNION ALL
    (SELECT id, NULL FROM initiatives WHERE "organisationId" = ${organisationId}::uuid AND code = ${code})
    UNION ALL
    (SELECT id, NULL FROM nominations WHERE "organisationId" = ${organisationId}::uuid AND code = ${code})`;
  // Who was erased on request is found by no name.
  const erased = await erasedPeople(context);
  const ids = found.filter(({ personId }) => personId === null || !erased.has(personId)).map(({ id }) => id);
  return { OR: [{ actorId: { in: ids } }, { objectId: { in: ids } }] };
}

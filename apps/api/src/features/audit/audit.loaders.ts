import { shownChanges } from '@thidua/domain/audit';
import type { ShownChange } from '@thidua/domain/audit';
import { inOrderOf, loader } from '../../platform/loader.ts';
import { openPart, subjectCipher } from '../../platform/audit/personal-part.ts';
import { erasedPeople } from './erased-people.ts';

/** Names of accounts as they are today; null for a person whose data were erased. */
export const actorNames = loader<string, string | null>(async (context, ids) => {
  const [accounts, erased] = await Promise.all([
    context.db.account.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, displayName: true, staffId: true },
    }),
    erasedPeople(context),
  ]);
  return inOrderOf(ids, accounts, ({ id }) => id).map((account) => {
    if (account === undefined) return '';
    const isErased = erased.has(account.id) || (account.staffId !== null && erased.has(account.staffId));
    return isErased ? null : account.displayName;
  });
});

const NOTHING: readonly ShownChange[] = [];

/** Values before and after, as this reader may see them; none where there were none or they were erased. */
export const entryChanges = loader<string, readonly ShownChange[]>(async ({ db, actor, platform }, seqs) => {
  if (actor === undefined) return seqs.map(() => NOTHING);
  const rows = await db.auditPersonal.findMany({
    where: { seq: { in: seqs.map(BigInt) } },
    include: { subject: { select: { subjectId: true, sealedKey: true } } },
  });
  return inOrderOf(seqs, rows, ({ seq }) => seq.toString()).map((row) => {
    if (row === undefined) return NOTHING;
    const { part } = openPart(subjectCipher(platform.auditKey, row.subject), row.seq, row);
    return shownChanges(actor, part);
  });
});

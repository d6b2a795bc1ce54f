import { accountNameOf } from '../../platform/account-name.ts';
import { groupedBy, loader } from '../../platform/loader.ts';
import { pledgesFrom } from './pledges.ts';
import type { RegistrationRevisionType } from './registration-revision.type.ts';

/** What sheets said when they were opened for a change, the newest first. Two statements however many sheets ask. */
export const revisionsOfSheet = loader<string, readonly RegistrationRevisionType[]>(async (context, ids) => {
  const rows = await context.db.registrationRevision.findMany({
    where: { sheetId: { in: [...ids] } },
    orderBy: [{ replacedAt: 'desc' }, { id: 'desc' }],
  });
  const told = await Promise.all(
    rows.map(async ({ replacedById, pledges, ...row }) => ({
      ...row,
      replacedBy: await accountNameOf(context).load(replacedById),
      pledges: pledgesFrom(pledges),
    })),
  );
  return groupedBy(ids, told, ({ sheetId }) => sheetId);
});

import { isPermitted } from '@thidua/domain/accounts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/** Undoings of the actor's own imports that do not succeed by themselves. One statement; none for who runs no imports. */
export async function importWork({ context }: Pick<WorkScope, 'context'>): Promise<Work> {
  const { actor, db } = context;
  if (!isPermitted(actor, 'import:run')) return NO_WORK;
  const stuck = await db.importRun.findMany({
    where: {
      organisationId: actor.organisationId,
      startedById: actor.accountId,
      status: 'UNDOING',
      takeBackTries: { gt: 0 },
    },
    select: { id: true, fileName: true, updatedAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
  });
  return {
    ...NO_WORK,
    turn: stuck.map(({ id, fileName, updatedAt }) =>
      workItem('MEND_IMPORT_UNDO', fileName, { subjectId: id, since: updatedAt }),
    ),
  };
}

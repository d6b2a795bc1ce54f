import { isHeadOf, isPermitted } from '@thidua/domain/accounts';
import { mayEverDoWithEntry } from '@thidua/domain/blocks';
import { plainDateOf } from '@thidua/domain/kernel';
import { visibleEntries } from '../../block-sheets/index.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/**
 * Points that the own body or a division has to give itself while scoring is open. One statement, and none for those who score
 * nobody; no other part of the page reads blocks.
 */
export async function blockWork({ context, year }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  if (!isPermitted(actor, 'block:score')) return NO_WORK;
  const rows = await db.blockEntry.findMany({
    where: {
      AND: [
        visibleEntries(actor),
        { sentOn: null, sheet: { status: 'SCORING', pact: { year } } },
        // Points of other bodies are written down when they come in: nobody waits for the secretariat there.
        { member: { OR: [{ isOwnBody: true }, { departmentId: { not: null } }] } },
      ],
    },
    select: {
      id: true,
      member: { select: { departmentId: true } },
      sheet: { select: { selfDueOn: true, updatedAt: true, pact: { select: { block: { select: { title: true } } } } } },
    },
    orderBy: [{ sheet: { selfDueOn: 'asc' } }, { id: 'asc' }],
    take: MOST_ITEMS,
  });
  const turn = rows
    .filter(({ member: { departmentId } }) => isTheirs(actor, departmentId))
    .map(({ id, sheet: { selfDueOn, updatedAt, pact } }) =>
      workItem('SCORE_BLOCK_SHEET', pact.block.title, {
        subjectId: id,
        dueOn: selfDueOn === null ? null : plainDateOf(selfDueOn),
        since: updatedAt,
      }),
    );
  return { ...NO_WORK, turn };
}

/** The own body is the secretariat's, a division its head's: the secretariat could, but it is not its turn. */
function isTheirs(actor: WorkScope['context']['actor'], departmentId: string | null): boolean {
  if (departmentId === null) return mayEverDoWithEntry(actor, 'SAVE', { departmentId: undefined });
  return isHeadOf(actor, departmentId);
}

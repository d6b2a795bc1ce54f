import type { Prisma } from '@thidua/db';
import { isPermitted } from '@thidua/domain/accounts';
import { difficultyEventsFor } from '@thidua/domain/works';
import { visibleDifficulties } from '../../works/index.ts';
import { headIdsOf, namesOf, type Offices } from '../offices.queries.ts';
import type { WorkItemType } from '../work.type.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

const ROW = {
  id: true,
  title: true,
  status: true,
  departmentId: true,
  heldSince: true,
} as const satisfies Prisma.DifficultySelect;
type Row = Prisma.DifficultyGetPayload<{ select: typeof ROW }>;

/** Difficulties on the actor's desk, and where those of the own division lie. One statement. */
export async function difficultyWork({ context, year, offices }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  if (!isPermitted(actor, 'difficulty:read')) return NO_WORK;
  const rows = await db.difficulty.findMany({
    where: {
      AND: [visibleDifficulties(actor), { year, status: { in: ['RAISED', 'ROUTED', 'ANSWERED'] } }],
    },
    select: ROW,
    orderBy: [{ heldSince: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
  });
  const turn: WorkItemType[] = [];
  const waiting: WorkItemType[] = [];
  for (const row of rows) {
    const { id, title, status, departmentId, heldSince } = row;
    const events = difficultyEventsFor(actor, { status, departmentId, headIds: headIdsOf(offices, departmentId) });
    const facts = { subjectId: id, since: heldSince };
    if (events.includes('ANSWER')) turn.push(workItem('HANDLE_DIFFICULTY', title, facts));
    else if (events.includes('CLOSE')) turn.push(workItem('READ_ANSWER', title, facts));
    else if (events.includes('WITHDRAW')) {
      waiting.push(workItem('WAITING_ANSWER', title, { ...facts, holder: holderOf(row, offices) }));
    }
  }
  return { ...NO_WORK, turn, waiting };
}

/** Whose answer is waited for. */
function holderOf({ status }: Row, { secretaries, directors }: Offices): string | null {
  return namesOf(status === 'ROUTED' ? directors : secretaries);
}

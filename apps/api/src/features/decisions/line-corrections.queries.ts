import type { Prisma, Tx } from '@thidua/db';
import { corrected, type CorrectableLine } from '@thidua/domain/decisions';

/** The corrections of a line in force, the oldest first; select it beside what the line says. */
export const IN_FORCE = {
  where: { decision: { status: 'ISSUED' } },
  select: { field: true, after: true },
  orderBy: [{ decision: { issuedAt: 'asc' } }, { ordinal: 'asc' }],
} as const satisfies Prisma.DecisionLine$correctionsArgs;

/** What has to be read of a line to tell what it says now. */
export const CORRECTABLE = {
  subjectName: true,
  subjectPost: true,
  nomination: { select: { achievement: true } },
  corrections: IN_FORCE,
} as const satisfies Prisma.DecisionLineSelect;

/** What a line says as it stands: what was issued, corrected by what was issued since. */
export function asItStands({
  subjectName,
  subjectPost,
  nomination,
  corrections,
}: Prisma.DecisionLineGetPayload<{ select: typeof CORRECTABLE }>): CorrectableLine {
  const issued = { SUBJECT_NAME: subjectName, SUBJECT_POST: subjectPost, ACHIEVEMENT: nomination.achievement };
  return corrected(issued, corrections);
}

/** The lines of a decision as they stand, in the order of the list. */
export async function linesAsTheyStand(
  tx: Tx,
  decisionId: string,
): Promise<readonly { readonly id: string; readonly now: CorrectableLine }[]> {
  const rows = await tx.decisionLine.findMany({
    where: { decisionId },
    select: { id: true, ...CORRECTABLE },
    orderBy: { ordinal: 'asc' },
  });
  return rows.map((row) => ({ id: row.id, now: asItStands(row) }));
}

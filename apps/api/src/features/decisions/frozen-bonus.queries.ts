import type { Prisma, Tx } from '@thidua/db';
import { inOrderOf, loader } from '../../platform/loader.ts';
import type { BonusLineType, DecisionBonusType } from './bonus.type.ts';

/** What is written down of the bonuses of a decision as it is issued. */
export interface FrozenBonus extends Pick<
  DecisionBonusType,
  'baseSalary' | 'baseSalaryGround' | 'reckoningGround' | 'payerGround' | 'budgetLine' | 'total'
> {
  readonly lines: readonly Omit<BonusLineType, 'toRecover'>[];
}

const LINE = {
  outcome: true,
  multiple: true,
  unrounded: true,
  amount: true,
  full: true,
  otherReading: true,
  paidWith: true,
  paidBefore: true,
  paidBeforePaper: true,
  personBonus: true,
  factor: true,
  citation: true,
  isUnread: true,
  line: { select: { ordinal: true } },
} as const satisfies Prisma.DecisionBonusLineSelect;

/** The bonuses of each issued decision as they were written down; undefined for a draft, and for what was issued before sums were kept. */
export const frozenBonus = loader<string, FrozenBonus | undefined>(async ({ db }, decisionIds) => {
  const rows = await db.decisionBonus.findMany({
    where: { decisionId: { in: [...decisionIds] }, decision: { status: 'ISSUED' } },
    include: { lines: { select: LINE, orderBy: { line: { ordinal: 'asc' } } } },
  });
  return inOrderOf(decisionIds, rows, ({ decisionId }) => decisionId).map((row) => {
    if (row === undefined) return undefined;
    const { decisionId: _, lines, ...bonus } = row;
    return { ...bonus, lines: lines.map(({ line, ...sums }) => ({ ...sums, ordinal: line.ordinal })) };
  });
});

/** Writes the bonuses down, in the transaction that issues the decision and before it is final. */
export async function freezeBonus(
  tx: Tx,
  decisionId: string,
  { lines, ...bonus }: FrozenBonus,
  lineIds: ReadonlyMap<number, string>,
): Promise<void> {
  await tx.decisionBonus.create({ data: { decisionId, ...bonus }, select: { decisionId: true } });
  await tx.decisionBonusLine.createMany({
    data: lines.map(({ ordinal, ...sums }) => {
      const lineId = lineIds.get(ordinal);
      if (lineId === undefined)
        throw new Error(`Decision ${decisionId} pays for line ${ordinal}, which it does not have`);
      return { decisionId, lineId, ...sums };
    }),
  });
}

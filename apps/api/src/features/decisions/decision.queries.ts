import type { Prisma } from '@thidua/db';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { visibleDecisions } from './decision.visibility.ts';

export const DECISION_ROW = {
  id: true,
  organisationId: true,
  year: true,
  status: true,
  version: true,
  kind: true,
  amendsId: true,
  amendReason: true,
  title: true,
  sign: true,
  number: true,
  issuedOn: true,
  signerId: true,
  capacity: true,
  delegationId: true,
  periodFrom: true,
  periodTo: true,
  meetingId: true,
  isListAnnexed: true,
  draftedById: true,
  createdAt: true,
  issuedAt: true,
} as const satisfies Prisma.DecisionSelect;
export type DecisionRow = Prisma.DecisionGetPayload<{ select: typeof DECISION_ROW }>;

/** Decisions of a movement year that the viewer may see, the newest first. A body issues a handful a year: no pages. */
export function listDecisions({ db, actor }: ActingContext, year: number): Promise<DecisionRow[]> {
  return db.decision.findMany({
    where: { AND: [visibleDecisions(actor), { year }] },
    select: DECISION_ROW,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
}

export async function findDecision({ db, actor }: ActingContext, id: string): Promise<DecisionRow> {
  const where = { AND: [visibleDecisions(actor), { id }] };
  return found(await db.decision.findFirst({ where, select: DECISION_ROW }));
}

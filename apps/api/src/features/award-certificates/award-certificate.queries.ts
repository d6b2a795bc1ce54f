import type { Prisma } from '@thidua/db';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { visibleDecisions } from '../decisions/index.ts';
import type { AwardCertificateDeskType, AwardCertificatePrintType } from './award-certificate.type.ts';
import { certificatesOf } from './certificate-rows.queries.ts';

/** The decisions whose certificates may be printed: those issued, as far as the actor sees them. */
export function printableDecisions({ actor }: Pick<ActingContext, 'actor'>): Prisma.DecisionWhereInput {
  return { AND: [visibleDecisions(actor), { status: 'ISSUED' }] };
}

/** What the desk that prints shows of a decision; NOT_FOUND for a draft. */
export async function certificateDesk(context: ActingContext, decisionId: string): Promise<AwardCertificateDeskType> {
  const { db } = context;
  const where = { AND: [{ id: decisionId }, printableDecisions(context)] };
  found(await db.decision.findFirst({ where, select: { id: true } }));
  const [certificates, stocks] = await Promise.all([certificatesOf(context, decisionId), stocksOf(context)]);
  return { decisionId, certificates, stocks };
}

/** One print with its certificates, or NOT_FOUND. */
export async function printById(context: ActingContext, id: string): Promise<AwardCertificatePrintType> {
  const print = found(
    await context.db.awardCertificatePrint.findFirst({
      where: { id, decision: printableDecisions(context) },
      select: { id: true, decisionId: true, stockName: true, offsetXHalfMm: true, offsetYHalfMm: true },
    }),
  );
  const ofPrint = { certificatePrints: { some: { printId: id } } };
  return { ...print, certificates: await certificatesOf(context, print.decisionId, ofPrint) };
}

/** Each printer and stock that the body has printed on, as it was last set: nobody measures the same stock twice. */
async function stocksOf({ db, actor }: ActingContext) {
  const rows = await db.awardCertificatePrint.findMany({
    where: { organisationId: actor.organisationId, stockName: { not: '' } },
    select: { stockName: true, offsetXHalfMm: true, offsetYHalfMm: true, printedAt: true },
    distinct: ['stockName'],
    orderBy: [{ stockName: 'asc' }, { printedAt: 'desc' }],
  });
  return rows.toSorted((left, right) => right.printedAt.valueOf() - left.printedAt.valueOf());
}

import type { Prisma } from '@thidua/db';
import { midnightUtcOf, plainDate } from '@thidua/domain/kernel';
import { checkedYear } from '../../platform/checked-year.ts';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { SittingsArgs } from './sitting.input.ts';
import type { SittingType } from './sitting.type.ts';
import { visibleSittings } from './sitting.visibility.ts';

export const SITTING_ROW = {
  id: true,
  councilId: true,
  heldOn: true,
  place: true,
  status: true,
  version: true,
  form: true,
  base: true,
  shareNumerator: true,
  shareDenominator: true,
  quorumNumerator: true,
  quorumDenominator: true,
  legalGround: true,
  note: true,
  beganAt: true,
  endedAt: true,
  decisionNumber: true,
  decidedOn: true,
  decidedBy: true,
} as const satisfies Prisma.InitiativeSittingSelect;

const NEWEST_FIRST = keyset<
  SittingType,
  Prisma.InitiativeSittingWhereInput,
  Prisma.InitiativeSittingOrderByWithRelationInput
>([
  { path: 'heldOn', direction: 'desc', kind: 'instant', valueOf: ({ heldOn }) => heldOn },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** The sittings of a year, the latest first; those that were recorded by mistake are only seen on their own page. */
export async function listSittings(
  { db, actor }: ActingContext,
  { year, first, after }: SittingsArgs,
): Promise<Page<SittingType>> {
  const ofYear = checkedYear(year);
  const where: Prisma.InitiativeSittingWhereInput = {
    AND: [
      visibleSittings(actor),
      {
        status: { not: 'DISCARDED' },
        heldOn: {
          gte: midnightUtcOf(plainDate(`${ofYear}-01-01`)),
          lte: midnightUtcOf(plainDate(`${ofYear}-12-31`)),
        },
      },
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.initiativeSitting.findMany({
    select: SITTING_ROW,
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, NEWEST_FIRST.cursorOf, () => db.initiativeSitting.count({ where }));
}

/** The sitting, or NOT_FOUND. */
export async function sittingById({ db, actor }: ActingContext, id: string): Promise<SittingType> {
  return found(
    await db.initiativeSitting.findFirst({ select: SITTING_ROW, where: { AND: [{ id }, visibleSittings(actor)] } }),
  );
}

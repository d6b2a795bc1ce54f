import type { Prisma, Tx } from '@thidua/db';
import {
  HELPER_SHARE_SETTING,
  PAY_SHARE_SETTING,
  PAY_WAGES_SETTING,
  USUAL_HELPER_SHARE,
  USUAL_PAY_SHARE,
  USUAL_PAY_WAGES,
  type PayFacts,
  type PayMinima,
} from '@thidua/domain/author-pay';
import { WHOLE_IN_BASIS_POINTS, type PlainDate } from '@thidua/domain/kernel';
import { z } from 'zod';
import { heldOn } from '../../platform/dated.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { visibleInitiatives } from '../initiatives/index.ts';

const WITH_PAY = {
  id: true,
  ownerId: true,
  status: true,
  authors: {
    select: { staffId: true, shareBasisPoints: true },
    where: { shareBasisPoints: { gt: 0 } },
    orderBy: { ordinal: 'asc' },
  },
  recognitions: { select: { decidedOn: true }, where: { scope: 'GRASSROOTS' } },
  _count: { select: { helpers: true } },
  pay: { include: { lines: { orderBy: { ordinal: 'asc' } } } },
} as const satisfies Prisma.InitiativeSelect;
export type WithPay = Prisma.InitiativeGetPayload<{ select: typeof WITH_PAY }>;

/** The initiative with its pay, or NOT_FOUND for one that the actor may not know of. */
export async function initiativeWithPay(
  db: Pick<Tx, 'initiative'>,
  { actor }: ActingContext,
  initiativeId: string,
): Promise<WithPay> {
  const where = { AND: [{ id: initiativeId }, visibleInitiatives(actor)] };
  return found(await db.initiative.findFirst({ select: WITH_PAY, where }));
}

/** The same with the initiative's row locked. */
export async function lockedWithPay(tx: Tx, context: ActingContext, initiativeId: string): Promise<WithPay> {
  await tx.$queryRaw`
    SELECT id FROM initiatives
    WHERE id = ${initiativeId}::uuid AND "organisationId" = ${context.actor.organisationId}::uuid FOR UPDATE`;
  return initiativeWithPay(tx, context, initiativeId);
}

export function payFacts({ authors }: WithPay, secretaryIds: ReadonlySet<string>): PayFacts {
  return { authorIds: authors.map(({ staffId }) => staffId), secretaryIds: [...secretaryIds] };
}

/** What authors and helpers get at least on a day: as the body has set, else as the decree is read. One statement. */
export async function payMinima(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  day: PlainDate,
): Promise<Omit<PayMinima, 'hasHelpers'>> {
  const rows = await db.organisationSetting.findMany({
    where: {
      organisationId,
      key: { in: [PAY_SHARE_SETTING, PAY_WAGES_SETTING, HELPER_SHARE_SETTING] },
      ...heldOn(day),
    },
    orderBy: { validFrom: 'asc' },
    select: { key: true, value: true },
  });
  const values = new Map(rows.map(({ key, value }) => [key, z.int().min(0).max(WHOLE_IN_BASIS_POINTS).parse(value)]));
  return {
    share: values.get(PAY_SHARE_SETTING) ?? USUAL_PAY_SHARE,
    wages: values.get(PAY_WAGES_SETTING) ?? USUAL_PAY_WAGES,
    helperShare: values.get(HELPER_SHARE_SETTING) ?? USUAL_HELPER_SHARE,
  };
}

import type { Prisma } from '@thidua/db';
import { midnightUtcOf } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { ConsultationsArgs } from './consultation.input.ts';
import { CONSULTATION_ROW, consultationType } from './consultation.row.ts';
import type { ConsultationType } from './consultation.type.ts';
import { askedOf, visibleConsultations } from './consultation.visibility.ts';

const BY_DUE_DAY = keyset<
  Pick<ConsultationType, 'id' | 'dueOn'>,
  Prisma.ConsultationWhereInput,
  Prisma.ConsultationOrderByWithRelationInput
>([
  { path: 'dueOn', direction: 'asc', kind: 'instant', valueOf: ({ dueOn }) => midnightUtcOf(dueOn) },
  { path: 'id', direction: 'asc', kind: 'text', valueOf: ({ id }) => id },
]);

/** One page of what offices are asked about the lines of a year, what is due first at the top. */
export async function listConsultations(
  context: ActingContext,
  { year, filter, first, after }: ConsultationsArgs,
): Promise<Page<ConsultationType>> {
  const { db, actor } = context;
  const today = businessToday(context, actor);
  const { statuses, aspects, askedOfMe, overdueOnly } = filter ?? {};
  const where: Prisma.ConsultationWhereInput = {
    AND: [
      visibleConsultations(actor),
      { nomination: { year } },
      statuses == null || statuses.length === 0 ? {} : { status: { in: [...statuses] } },
      aspects == null || aspects.length === 0 ? {} : { aspect: { in: [...aspects] } },
      askedOfMe === true ? askedOf(actor) : {},
      overdueOnly === true ? { status: 'ASKED', dueOn: { lt: midnightUtcOf(today) } } : {},
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.consultation.findMany({
    select: CONSULTATION_ROW,
    where: { AND: [where, BY_DUE_DAY.after(after) ?? {}] },
    orderBy: BY_DUE_DAY.orderBy,
    take: take + 1,
    relationLoadStrategy: 'join',
  });
  const shown = rows.map((row) => consultationType(row, today));
  return pageOf(shown, take, BY_DUE_DAY.cursorOf, () => db.consultation.count({ where }));
}

/** The question, or NOT_FOUND for one that the person may not know of. */
export async function consultationById(context: ActingContext, id: string): Promise<ConsultationType> {
  const { db, actor } = context;
  const where = { AND: [{ id }, visibleConsultations(actor)] };
  const row = found(await db.consultation.findFirst({ select: CONSULTATION_ROW, where }));
  return consultationType(row, businessToday(context, actor));
}

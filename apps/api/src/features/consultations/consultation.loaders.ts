import { hasRole } from '@thidua/domain/accounts';
import { readsConsultations } from '@thidua/domain/consultations';
import { COUNCIL_STATUSES } from '@thidua/domain/nominations';
import { anyOf } from '../../platform/any-of.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { groupedBy, loader } from '../../platform/loader.ts';
import { relativesOf } from '../relations/index.ts';
import { CONSULTATION_ROW, consultationType } from './consultation.row.ts';
import type { ConsultationType } from './consultation.type.ts';
import { visibleConsultations } from './consultation.visibility.ts';

/**
 * What offices were asked and said about each line, in the order of asking: for whoever keeps or inspects the checks, for an office
 * its own, for the council what was answered about the lines before it but the own. One statement.
 */
export const consultationsOfNominations = loader<string, readonly ConsultationType[]>(async (context, ids) => {
  const { actor, db } = context;
  if (actor === undefined) return ids.map(() => []);
  const { organisationId, staffId } = actor;
  const isCouncil = !readsConsultations(actor) && hasRole(actor, 'COUNCIL', 'CHAIR');
  const ofOthers = staffId === undefined ? {} : { OR: [{ staffId: null }, { staffId: { not: staffId } }] };
  const rows = await db.consultation.findMany({
    where: {
      nominationId: { in: [...ids] },
      ...anyOf([
        visibleConsultations(actor),
        ...(isCouncil
          ? [
              {
                organisationId,
                status: 'ANSWERED' as const,
                nomination: { status: { in: [...COUNCIL_STATUSES] }, ...ofOthers },
              },
            ]
          : []),
      ]),
    },
    select: CONSULTATION_ROW,
    orderBy: [{ createdAt: 'asc' }, { department: { sortOrder: 'asc' } }, { id: 'asc' }],
    relationLoadStrategy: 'join',
  });
  const today = businessToday(context.platform, actor);
  return groupedBy(
    ids,
    rows.map((row) => consultationType(row, today)),
    ({ nominationId }) => nominationId,
  );
});

/** Declared relatives of people, batched over the request. One statement. */
export const relativesOfStaff = loader<string, readonly string[]>(async ({ db }, staffIds) => {
  const relatives = await relativesOf(db, staffIds);
  return staffIds.map((id) => relatives.get(id) ?? []);
});

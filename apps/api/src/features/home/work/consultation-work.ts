import { isPermitted } from '@thidua/domain/accounts';
import { plainDateOf } from '@thidua/domain/kernel';
import { askedOf, visibleConsultations } from '../../consultations/index.ts';
import { NAMED_DEPARTMENT, NAMED_OTHER_SUBJECT, NAMED_STAFF, subjectNameOn } from '../../organisation/index.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/** What the actor, or an office that the actor heads, is asked about lines under check. One statement. */
export async function consultationWork({ context, year, today }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  if (!isPermitted(actor, 'consultation:answer')) return NO_WORK;
  const rows = await db.consultation.findMany({
    where: {
      AND: [visibleConsultations(actor), askedOf(actor), { status: 'ASKED', nomination: { year, status: 'RECEIVED' } }],
    },
    select: {
      id: true,
      dueOn: true,
      remindedOn: true,
      createdAt: true,
      nomination: {
        select: {
          code: true,
          staff: { select: NAMED_STAFF },
          collective: { select: NAMED_DEPARTMENT },
          otherSubject: { select: NAMED_OTHER_SUBJECT },
        },
      },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
    relationLoadStrategy: 'join',
  });
  const turn = rows.map(({ id, dueOn, remindedOn, createdAt, nomination }) => {
    const { code, staff, collective, otherSubject } = nomination;
    return workItem(
      remindedOn === null ? 'ANSWER_CONSULTATION' : 'REMINDED_CONSULTATION',
      subjectNameOn(staff, collective, today, otherSubject),
      { subjectId: id, code, dueOn: plainDateOf(dueOn), since: createdAt },
    );
  });
  return { ...NO_WORK, turn };
}

import { documentNumber } from '@thidua/domain/decisions';
import { readsSubmissions } from '@thidua/domain/submissions';
import { businessToday } from '../../platform/business-clock.ts';
import { inOrderOf, loader } from '../../platform/loader.ts';
import { ANSWERS, clockOf } from './submission.row.ts';
import type { NominationForwardingType } from './submission.type.ts';

/**
 * How far each line has come above: for whoever reads tờ trình from the draft on, for everybody else who sees the line once it has
 * gone out. One statement.
 */
export const forwardingOfNomination = loader<string, NominationForwardingType | undefined>(async (context, ids) => {
  const { actor, db } = context;
  if (actor === undefined) return ids.map(() => undefined);
  const readsAll = readsSubmissions(actor);
  const rows = await db.submissionLine.findMany({
    where: {
      nominationId: { in: [...ids] },
      state: { not: 'TAKEN_OUT' },
      submission: { organisationId: actor.organisationId, ...(readsAll ? {} : { status: 'DISPATCHED' }) },
    },
    select: {
      nominationId: true,
      state: true,
      sentOn: true,
      expectedOn: true,
      answers: ANSWERS,
      submission: {
        select: {
          id: true,
          status: true,
          authority: true,
          recipient: true,
          number: true,
          sign: true,
          signedOn: true,
          way: true,
        },
      },
    },
    relationLoadStrategy: 'join',
  });
  const today = businessToday(context.platform, actor);
  return inOrderOf(ids, rows, ({ nominationId }) => nominationId).map(
    (row) =>
      row && {
        ...row,
        ...row.submission,
        ...clockOf(row, today),
        // A mistake of the secretariat is its own affair and the inspector's.
        answers: readsAll ? row.answers : row.answers.filter(({ correctedAt }) => correctedAt === null),
        submissionId: readsAll ? row.submission.id : null,
        documentNumber:
          row.submission.number === null ? null : documentNumber(row.submission.number, row.submission.sign),
      },
  );
});

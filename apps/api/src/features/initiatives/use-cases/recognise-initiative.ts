import {
  addedScopeProblems,
  circumstanceProblems,
  leadersAmong,
  recognitionProblems,
} from '@thidua/domain/initiatives';
import { cleanLine, dayIn, err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { takeTypedNumber, type NumberTakenError } from '../../number-register/index.ts';
import { leadersOfBodyOn } from '../../organisation/index.ts';
import type { RecogniseInitiativeInput } from '../initiative.input.ts';
import { approvalColumns, approvalOf } from '../superior-approval.ts';
import { changeInitiative, refuse, type InitiativeRefusal } from './change-initiative.ts';

/**
 * Records the decision by which the body recognises an initiative: its number, day and signer; afterwards, each apart, those of the
 * province and of the nation (Thông tư 12/2019/TT-BNV Điều 6). A number of the body's own register is used with it.
 */
export function recogniseInitiative(
  context: ActingContext,
  input: RecogniseInitiativeInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal | NumberTakenError>> {
  const event = input.scope === 'GRASSROOTS' ? 'RECOGNISE' : 'ADD_SCOPE';
  return changeInitiative<NumberTakenError>(context, input, event, async ({ tx, row, to, now, today }) => {
    const record = {
      decisionNumber: cleanLine(input.decisionNumber),
      decidedOn: input.decidedOn,
      decidedBy: cleanLine(input.decidedBy),
    };
    const isStateFunded = input.isStateFunded === true;
    const approval = approvalOf(input.approval);
    const filedOn = dayIn(context.actor.timeZone, row.submittedAt ?? now);
    const recorded = await tx.initiativeRecognition.findMany({
      where: { initiativeId: row.id },
      select: { scope: true, decidedOn: true },
    });
    const problems = [
      ...(event === 'RECOGNISE'
        ? circumstanceProblems(record, {
            leaderAuthors: leadersAmong(
              await leadersOfBodyOn(tx, row.organisationId, record.decidedOn),
              row.authors.filter(({ shareBasisPoints }) => shareBasisPoints > 0).map(({ staffId }) => staffId),
            ),
            isStateFunded,
            approval,
          })
        : addedScopeProblems(
            { scope: input.scope, decidedOn: input.decidedOn },
            recorded.map(({ scope, decidedOn }) => ({ scope, decidedOn: plainDateOf(decidedOn) })),
          )),
      ...recognitionProblems(record, filedOn, today),
    ];
    if (problems.length > 0) return refuse(problems);
    if (event === 'RECOGNISE') {
      const taken = await takeTypedNumber(tx, record.decisionNumber, {
        organisationId: row.organisationId,
        paper: 'RECOGNITION',
        objectType: 'Initiative',
        objectId: row.id,
        title: `Quyết định công nhận sáng kiến ${row.code}`,
        issuedOn: record.decidedOn,
        takenAt: now,
      });
      if (taken !== undefined) return err(taken);
    }
    await tx.initiativeRecognition.create({
      data: {
        ...record,
        // The province and the nation are the superiors themselves.
        ...(event === 'RECOGNISE' ? { isStateFunded, ...approvalColumns(approval) } : {}),
        initiativeId: row.id,
        scope: input.scope,
        decidedOn: midnightUtcOf(record.decidedOn),
        recordedById: context.actor.accountId,
        recordedAt: now,
      },
      select: { id: true },
    });
    const detail = { from: row.status, to, scope: input.scope, decisionNumber: record.decisionNumber };
    return ok({
      data: {},
      event: { action: 'INITIATIVE_RECOGNISED', objectType: 'Initiative', objectId: row.id, detail },
    });
  });
}

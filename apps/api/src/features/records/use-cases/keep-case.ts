import { cleanLine, err, midnightUtcOf, ok, plainDateOf } from '@thidua/domain/kernel';
import { pastDayProblems, SEALED_PLACES, sealedText, textProblems } from '@thidua/domain/records';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { CloseCaseInput, OpenCaseInput } from '../record.input.ts';
import { openedPendingCase } from '../recording/opened.ts';
import { recordPendingCase } from '../recording/record-pending-case.ts';
import { lockPerson, ownRecord, recordingOf, type Kept } from './subject.ts';

/** From this day on awards for the person wait (Nghị định 98/2023/NĐ-CP Điều 4 khoản 4). */
export function openCase(context: ActingContext, input: OpenCaseInput): Promise<Kept> {
  const { staffId, kind } = input;
  return inTransaction<{ readonly staffId: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    await lockPerson(tx, context, staffId);
    const own = ownRecord(context, staffId);
    if (own !== undefined) return own;
    const { content, source } = input;
    const problems = textProblems({ content, source }, ['content', 'source']);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const written = await recordPendingCase(tx, context.platform.fieldCipher, recordingOf(context), input);
    if (!written.ok) return written;
    const { id: recordId, changes } = written.value;
    audit(
      { action: 'CASE_OPENED', objectType: 'Staff', objectId: staffId, detail: { recordId, kind } },
      { subjectId: staffId, changes },
    );
    return ok({ staffId });
  });
}

/** Ends a case with its conclusion: what waited is judged again. A closed case stays as it was closed. */
export function closeCase(context: ActingContext, input: CloseCaseInput): Promise<Kept> {
  const { actor, platform } = context;
  const { id, version, closedOn, conclusion } = input;
  return inTransaction<{ readonly staffId: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const where = { id, staff: { organisationId: actor.organisationId } };
    const { staffId } = found(await tx.pendingCase.findFirst({ where, select: { staffId: true } }));
    await lockPerson(tx, context, staffId);
    const own = ownRecord(context, staffId);
    if (own !== undefined) return own;
    const stored = found(await tx.pendingCase.findUnique({ where: { id } }));
    if (stored.closedOn !== null) return err({ code: 'INVALID_TRANSITION', from: 'CLOSED', event: 'CLOSE' });
    if (stored.version !== version) return err({ code: 'STALE_RECORD', currentVersion: stored.version });
    const closingPaper = cleanLine(input.closingPaper);
    const text = input.text.trim();
    const problems = [
      ...textProblems({ closingPaper, conclusion: text }, ['closingPaper']),
      ...pastDayProblems('closedOn', closedOn, recordingOf(context).today),
      ...(closedOn < plainDateOf(stored.openedOn) ? [{ field: 'closedOn', code: 'END_BEFORE_START' }] : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const detail = { ...openedPendingCase(platform.fieldCipher, stored), closingPaper, conclusion: text };
    await tx.pendingCase.update({
      where: { id },
      data: {
        closedOn: midnightUtcOf(closedOn),
        conclusion,
        detail: platform.fieldCipher.seal(SEALED_PLACES.pendingCase(id), sealedText(detail)),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    audit(
      { action: 'CASE_CLOSED', objectType: 'Staff', objectId: staffId, detail: { recordId: id, conclusion } },
      { subjectId: staffId, changes: [{ field: 'closedOn', before: null, after: closedOn }] },
    );
    return ok({ staffId });
  });
}

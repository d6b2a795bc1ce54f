import { err, ok } from '@thidua/domain/kernel';
import { textProblems } from '@thidua/domain/records';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { DisciplineFormInput } from '../record.input.ts';
import { recordDiscipline } from '../recording/record-discipline.ts';
import { lockPerson, ownRecord, recordingOf, type Kept } from './subject.ts';

/** A new discipline, or a correction with its reason. The levels before and after stay sealed, in the trail too. */
export function saveDiscipline(context: ActingContext, input: DisciplineFormInput): Promise<Kept> {
  const { staffId, id, version, correction } = input;
  return inTransaction<{ readonly staffId: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    await lockPerson(tx, context, staffId);
    const own = ownRecord(context, staffId);
    if (own !== undefined) return own;
    if (id != null) {
      const known = found(await tx.discipline.findFirst({ where: { id, staffId }, select: { version: true } }));
      if (known.version !== version) return err({ code: 'STALE_RECORD', currentVersion: known.version });
      if ((correction ?? '').trim() === '') {
        return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'correction', code: 'REQUIRED' }] });
      }
    }
    const { decidedBy, reason } = input;
    const problems = textProblems({ decidedBy, reason, conclusion: correction ?? '' }, ['decidedBy', 'reason']);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const written = await recordDiscipline(tx, context.platform.fieldCipher, recordingOf(context), {
      staffId,
      level: input.level,
      decisionNumber: input.decisionNumber,
      decidedOn: input.decidedOn,
      decidedBy,
      reason,
      id: id ?? undefined,
      servedOn: input.servedOn ?? undefined,
    });
    if (!written.ok) return written;
    const { id: recordId, outcome, changes } = written.value;
    // A second paper of one number is a correction in disguise: it must come as one.
    if (id == null && outcome !== 'CREATED') {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'decisionNumber', code: 'TWICE' }] });
    }
    if (outcome !== 'SAME') {
      audit(
        {
          action: outcome === 'CREATED' ? 'DISCIPLINE_RECORDED' : 'DISCIPLINE_CORRECTED',
          objectType: 'Staff',
          objectId: staffId,
          detail: { recordId },
        },
        {
          subjectId: staffId,
          changes:
            correction == null ? changes : [...changes, { field: 'correction', before: null, after: correction }],
        },
      );
    }
    return ok({ staffId });
  });
}

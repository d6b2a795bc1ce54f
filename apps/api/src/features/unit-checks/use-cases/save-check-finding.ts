import { cleanText, err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { findingProblems, firstStatusOf, UNIT_CHECK_LIMITS } from '@thidua/domain/unit-checks';
import { badInput } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SaveCheckFindingInput } from '../unit-check.input.ts';
import { changeUnitCheckInLife, type UnitCheckRefusal } from './change-unit-check-in-life.ts';

/** Writes a finding into minutes that are not issued yet: a new one at the end, or a known one in place. */
export function saveCheckFinding(
  context: ActingContext,
  { checkId, id, version, kind, dueOn, ...input }: SaveCheckFindingInput,
): Promise<Result<{ readonly id: string }, UnitCheckRefusal>> {
  return changeUnitCheckInLife(context, { id: checkId }, 'WRITE', async ({ tx, row }) => {
    // The table asks for the day of everything that is being written.
    if (row.carriedOutOn === null) throw new Error(`Check ${row.id} is written without a day`);
    const text = cleanText(input.text).trim();
    const typed = { kind, text, dueOn: dueOn ?? undefined };
    const problems = findingProblems(typed, plainDateOf(row.carriedOutOn));
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const known = row.findings.find((finding) => finding.id === id);
    const columns = {
      kind,
      text,
      dueOn: dueOn == null ? null : midnightUtcOf(dueOn),
      status: firstStatusOf(typed.dueOn),
    };
    if (known !== undefined && version != null) {
      if (known.version !== version) return err({ code: 'STALE_RECORD', currentVersion: known.version });
      await tx.checkFinding.update({
        where: { id },
        data: { ...columns, version: { increment: 1 } },
        select: { id: true },
      });
    }
    if (known === undefined) {
      if (version != null || (await tx.checkFinding.count({ where: { id } })) > 0) throw badInput();
      const { findings: limit } = UNIT_CHECK_LIMITS;
      const ordinal = Math.max(0, ...row.findings.map((finding) => finding.ordinal)) + 1;
      if (ordinal > limit) {
        return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'text', code: 'TOO_MANY_FINDINGS', limit }] });
      }
      await tx.checkFinding.create({ data: { id, checkId: row.id, ordinal, ...columns }, select: { id: true } });
    }
    return ok({
      data: {},
      event: {
        action: 'CHECK_FINDING_SAVED',
        objectType: 'CheckFinding',
        objectId: id,
        detail: { recordId: row.id, kind },
      },
    });
  });
}

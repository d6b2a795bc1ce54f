import { cleanLine, err, ok, type Result } from '@thidua/domain/kernel';
import { mayEditProgramme, programmeProblems } from '@thidua/domain/programmes';
import { badInput, forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, StaleRecord } from '../../../platform/user-error.ts';
import type { SaveWorkProgrammeInput } from '../programme.input.ts';

type Refusal = InputProblems | StaleRecord;

/** Writes a programme. A new one has an id of the client's, so that the same call sent twice makes one. */
export function saveProgramme(
  context: ActingContext,
  { id, version = null, kind, fromYear, toYear, ...texts }: SaveWorkProgrammeInput,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const { organisationId } = context.actor;
  return inTransaction<{ readonly id: string }, Refusal>(context, async ({ tx, audit }) => {
    if (!mayEditProgramme(context.actor)) throw forbidden();
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const known = await tx.workProgramme.findUnique({
      where: { id },
      select: { organisationId: true, version: true, items: { select: { year: true } } },
    });
    if (known !== null && known.organisationId !== organisationId) throw badInput();
    if (known === null && version !== null) throw badInput();
    if (known !== null && version === null) return ok({ id });
    const columns = { kind, fromYear, toYear, name: cleanLine(texts.name), issuer: cleanLine(texts.issuer) };
    const isLost = known?.items.some(({ year }) => year < fromYear || year > toYear) === true;
    const problems = [
      ...programmeProblems(columns),
      ...(isLost ? [{ field: 'toYear', code: 'LEAVES_CONTENTS_OUT' }] : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    if (known !== null && known.version !== version) {
      return err({ code: 'STALE_RECORD', currentVersion: known.version });
    }
    if (known === null) {
      await tx.workProgramme.create({ data: { id, organisationId, ...columns }, select: { id: true } });
    } else {
      await tx.workProgramme.update({
        where: { id },
        data: { ...columns, version: { increment: 1 } },
        select: { id: true },
      });
    }
    audit({ action: 'PROGRAMME_SAVED', objectType: 'WorkProgramme', objectId: id, detail: { year: fromYear, kind } });
    return ok({ id });
  });
}

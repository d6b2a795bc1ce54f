import { randomUUID } from 'node:crypto';
import { cleanLine, err, midnightUtcOf, ok, plainDateOf } from '@thidua/domain/kernel';
import { incidentContentOf, pastDayProblems, SEALED_PLACES, sealedText, textProblems } from '@thidua/domain/records';
import { businessNow } from '../../../platform/business-clock.ts';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { IncidentInput, ResolveIncidentInput } from '../record.input.ts';
import { lockPerson, ownRecord, recordingOf, type Kept } from './subject.ts';

/** A matter of conduct that is not discipline: it informs the judgement of the head, no rule refuses by it. */
export function recordIncident(context: ActingContext, input: IncidentInput): Promise<Kept> {
  const { staffId, kind, happenedOn } = input;
  return inTransaction<{ readonly staffId: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    await lockPerson(tx, context, staffId);
    const own = ownRecord(context, staffId);
    if (own !== undefined) return own;
    const said = {
      content: input.content.trim(),
      source: cleanLine(input.source),
      paperNumber: cleanLine(input.paperNumber),
      resolution: '',
    };
    const problems = [
      ...textProblems(said, ['content', 'source']),
      ...pastDayProblems('happenedOn', happenedOn, recordingOf(context).today),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const id = randomUUID();
    const content = context.platform.fieldCipher.seal(SEALED_PLACES.incident(id), sealedText(said));
    await tx.conductIncident.create({
      data: { id, staffId, kind, happenedOn: midnightUtcOf(happenedOn), content },
      select: { id: true },
    });
    audit(
      { action: 'INCIDENT_RECORDED', objectType: 'Staff', objectId: staffId, detail: { recordId: id, kind } },
      { subjectId: staffId, changes: [{ field: 'happenedOn', before: null, after: happenedOn }] },
    );
    return ok({ staffId });
  });
}

export function resolveIncident(context: ActingContext, input: ResolveIncidentInput): Promise<Kept> {
  const { actor, platform } = context;
  const { id, version, resolvedOn } = input;
  return inTransaction<{ readonly staffId: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const where = { id, staff: { organisationId: actor.organisationId } };
    const { staffId } = found(await tx.conductIncident.findFirst({ where, select: { staffId: true } }));
    await lockPerson(tx, context, staffId);
    const own = ownRecord(context, staffId);
    if (own !== undefined) return own;
    const stored = found(await tx.conductIncident.findUnique({ where: { id } }));
    if (stored.resolvedOn !== null) return err({ code: 'INVALID_TRANSITION', from: 'RESOLVED', event: 'RESOLVE' });
    if (stored.version !== version) return err({ code: 'STALE_RECORD', currentVersion: stored.version });
    const resolution = input.resolution.trim();
    const problems = [
      ...textProblems({ resolution }, ['resolution']),
      ...pastDayProblems('resolvedOn', resolvedOn, recordingOf(context).today),
      ...(resolvedOn < plainDateOf(stored.happenedOn) ? [{ field: 'resolvedOn', code: 'END_BEFORE_START' }] : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const place = SEALED_PLACES.incident(id);
    const said = { ...incidentContentOf(platform.fieldCipher.open(place, stored.content)), resolution };
    await tx.conductIncident.update({
      where: { id },
      data: {
        resolvedOn: midnightUtcOf(resolvedOn),
        ...(input.conclusion != null && {
          conclusion: input.conclusion,
          concludedAt: businessNow(context, actor),
        }),
        content: platform.fieldCipher.seal(place, sealedText(said)),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    audit(
      { action: 'INCIDENT_RESOLVED', objectType: 'Staff', objectId: staffId, detail: { recordId: id } },
      { subjectId: staffId, changes: [{ field: 'resolvedOn', before: null, after: resolvedOn }] },
    );
    return ok({ staffId });
  });
}

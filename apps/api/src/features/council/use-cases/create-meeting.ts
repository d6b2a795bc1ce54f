import { cleanLine, dayIn, err, ok, yearOf, type Result } from '@thidua/domain/kernel';
import { notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError } from '../../../platform/user-error.ts';
import { councilOn } from '../council-of-day.ts';
import { NoCouncilError } from '../council.errors.ts';
import { meetingProblems } from '../meeting-problems.ts';

export interface NewMeeting {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly startsAt: Date;
  readonly place: string;
}

/**
 * Plans a meeting of the council whose term covers the day. The id is the client's: sending the same meeting twice makes
 * one. Gives the id of the meeting.
 */
export async function createMeeting(
  context: ActingContext,
  input: NewMeeting,
): Promise<Result<string, InputProblemsError | NoCouncilError>> {
  const { actor } = context;
  const meeting = { ...input, title: cleanLine(input.title), place: cleanLine(input.place) };
  const day = dayIn(actor.timeZone, meeting.startsAt);
  const problems = meetingProblems(meeting, yearOf(day));
  if (problems.length > 0) return err(new InputProblemsError(problems));

  return inTransaction<string, NoCouncilError>(context, async ({ tx, audit }) => {
    const council = await councilOn(tx, actor.organisationId, day);
    if (council === undefined) return err(new NoCouncilError());
    const row = { ...meeting, organisationId: actor.organisationId, councilId: council.id };
    const { count } = await tx.meeting.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) {
      const known = await tx.meeting.findUnique({ where: { id: input.id }, select: { organisationId: true } });
      if (known?.organisationId !== actor.organisationId) throw notFound();
      return ok(input.id);
    }
    audit({ action: 'MEETING_CREATED', objectType: 'Meeting', objectId: input.id, detail: { year: input.year } });
    return ok(input.id);
  });
}

import { headInStead } from '@thidua/domain/accounts';
import { err, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { KIND_TERMS, mayDoWithNomination, nominationCode, proposalProblems } from '@thidua/domain/nominations';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import { nextNumber } from '../../../platform/next-number.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { readDesks, type DepartmentType } from '../../organisation/index.ts';
import { placeAt } from '../desks.ts';
import { departmentOfOpenGrid } from '../grid-access.ts';
import type { ProposeNominationInput } from '../proposal.input.ts';
import { proposedSubject, type Proposed } from './proposed-subject.ts';

/**
 * Proposes somebody for an award beside the yearly list: any award of the catalogue, by any loại hình, one of the body's people,
 * the division itself, the body, or somebody from outside who is written down on the way. The line is a draft of its own.
 */
export async function proposeNomination(
  context: ActingContext,
  input: ProposeNominationInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor, platform } = context;
  const department = await departmentOfOpenGrid(context, input.year, input.departmentId);
  return inTransaction<{ readonly id: string }, InputProblems>(context, async (change) => {
    const subject = await proposedSubject(change, context, department, input);
    if (!subject.ok) return refuse(subject.error);
    await mustKeep(change, context, department, subject.value.staffId);
    const { kind, award } = input;
    const asked = KIND_TERMS[kind];
    const said = {
      kind,
      award,
      year: input.year,
      subject: subject.value.proposed,
      achievement: asked.namesAchievement ? (input.achievement ?? '').trim().normalize('NFC') : '',
      achievedOn: asked.namesDay ? (input.achievedOn ?? undefined) : undefined,
      thematicMovementId: asked.namesMovement ? (input.thematicMovementId ?? undefined) : undefined,
    };
    const problems = proposalProblems(said, businessToday(platform, actor));
    if (problems.length > 0) return refuse(problems);
    if (said.thematicMovementId !== undefined) await mustBeOurs(change, context, said.thematicMovementId);
    const id = await begin(change, context, department, subject.value, said);
    return id === undefined ? refuse([{ field: 'award', code: 'STANDS_ALREADY' }]) : ok({ id });
  });
}

function refuse(problems: readonly InputProblem[]): Result<never, InputProblems> {
  return err({ code: 'INPUT_PROBLEMS', problems });
}

/** Nobody writes a line for themselves, and only the desk of the department writes at all. */
async function mustKeep(
  { tx }: Change,
  { actor, platform }: ActingContext,
  department: DepartmentType,
  staffId: string | null,
): Promise<void> {
  const desks = await readDesks(tx, actor.organisationId, businessToday(platform, actor));
  const place = placeAt(desks, {
    departmentId: department.id,
    departmentKind: department.kind,
    staffId: staffId ?? undefined,
  });
  if (!mayDoWithNomination(actor, 'EDIT', place)) throw forbidden();
}

async function mustBeOurs({ tx }: Change, { actor }: ActingContext, id: string): Promise<void> {
  found(
    await tx.thematicMovement.findFirst({
      where: { id, organisationId: actor.organisationId },
      select: { id: true },
    }),
  );
}

type Said = Parameters<typeof proposalProblems>[0];

/** Makes the line; undefined where one for the same stands already. */
async function begin(
  { tx, audit }: Change,
  { actor, platform }: ActingContext,
  department: DepartmentType,
  { staffId, collectiveId, otherSubjectId, isLeader }: Proposed,
  { year, award, kind, achievement, achievedOn, thematicMovementId }: Said,
): Promise<string | undefined> {
  const { organisationId } = actor;
  const now = businessNow(platform, actor);
  const code = nominationCode(year, await nextNumber(tx, { organisationId, year, kind: 'NOMINATION' }));
  // Two desks may propose for one achievement at the same moment: the unique index lets one in.
  const [line] = await tx.nomination.createManyAndReturn({
    data: [
      {
        organisationId,
        year,
        code,
        awardCode: award,
        commendationKind: kind,
        achievement,
        achievedOn: achievedOn === undefined ? null : midnightUtcOf(achievedOn),
        thematicMovementId: thematicMovementId ?? null,
        departmentId: department.id,
        staffId,
        collectiveId,
        otherSubjectId,
        isLeader,
        createdAt: now,
        updatedAt: now,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  if (line === undefined) return undefined;
  audit({
    action: 'NOMINATION_CREATED',
    objectType: 'Nomination',
    objectId: line.id,
    detail: { code, award, kind, ...headInStead(actor, department.id) },
  });
  return line.id;
}

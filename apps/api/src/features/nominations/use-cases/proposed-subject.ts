import { err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { otherSubjectOf, otherSubjectProblems, type ProposedSubject } from '@thidua/domain/nominations';
import { businessNow } from '../../../platform/business-clock.ts';
import { heldOn } from '../../../platform/dated.ts';
import { badInput, found } from '../../../platform/fault.ts';
import type { Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { DepartmentType } from '../../organisation/index.ts';
import type { NewSubjectInput, ProposeNominationInput } from '../proposal.input.ts';
import { proposedSubjectOf } from '../yearly-line.ts';

/** Whom a line is for, in the columns of the line and in the words of the rules. */
export interface Proposed {
  readonly staffId: string | null;
  readonly collectiveId: string | null;
  readonly otherSubjectId: string | null;
  readonly isLeader: boolean;
  readonly proposed: ProposedSubject;
}

const NOBODY = { staffId: null, collectiveId: null, otherSubjectId: null, isLeader: false } as const;

/** Finds the one subject that is named, or writes it down. Throws BAD_USER_INPUT for none or two, NOT_FOUND for a stranger. */
export async function proposedSubject(
  change: Change,
  context: ActingContext,
  department: DepartmentType,
  input: ProposeNominationInput,
): Promise<Result<Proposed, readonly InputProblem[]>> {
  const { staffId, isDepartment, isBody, otherSubjectId, newSubject } = input;
  const named = [staffId != null, isDepartment === true, isBody === true, otherSubjectId != null, newSubject != null];
  if (named.filter(Boolean).length !== 1) throw badInput();
  if (staffId != null) return ok(await personOf(change, context, department, staffId));
  if (isDepartment === true) {
    // The directorate is no collective that is rewarded: it proposes the body.
    if (department.kind === 'DIRECTORATE') throw badInput();
    const proposed = proposedSubjectOf({ staffId: null, otherSubject: null });
    return ok({ ...NOBODY, collectiveId: department.id, proposed });
  }
  if (isBody === true) {
    // The body is proposed at its own head, not by one of its divisions.
    if (department.kind !== 'DIRECTORATE') return err([{ field: 'subject', code: 'AT_DIRECTORATE' }]);
    return ok(await bodyOf(change, context));
  }
  if (otherSubjectId != null) return ok(await knownOther(change, context, otherSubjectId));
  return newSubject == null ? err([]) : newOther(change, context, newSubject);
}

async function personOf(
  { tx }: Change,
  { actor }: ActingContext,
  department: DepartmentType,
  id: string,
): Promise<Proposed> {
  const day = heldOn(department.asOf);
  const person = found(
    await tx.staff.findFirst({
      where: {
        id,
        organisationId: actor.organisationId,
        memberships: { some: { departmentId: department.id, kind: 'MAIN', ...day } },
      },
      select: { id: true, posts: { where: { isLeader: true, ...day }, select: { id: true }, take: 1 } },
    }),
  );
  const proposed = proposedSubjectOf({ staffId: person.id, otherSubject: null });
  return { ...NOBODY, staffId: person.id, isLeader: person.posts.length > 0, proposed };
}

/** The body as a subject: written down the first time, one record for ever. */
async function bodyOf({ tx }: Change, { actor, platform }: ActingContext): Promise<Proposed> {
  const { organisationId } = actor;
  const { name } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } });
  await tx.otherSubject.createMany({
    data: [{ organisationId, kind: 'BODY', name, createdAt: businessNow(platform, actor) }],
    skipDuplicates: true,
  });
  const body = await tx.otherSubject.findFirstOrThrow({
    where: { organisationId, kind: 'BODY' },
    select: { id: true, kind: true, country: true },
  });
  return { ...NOBODY, otherSubjectId: body.id, proposed: proposedSubjectOf({ staffId: null, otherSubject: body }) };
}

async function knownOther({ tx }: Change, { actor }: ActingContext, id: string): Promise<Proposed> {
  const other = found(
    await tx.otherSubject.findFirst({
      // The body is proposed by its own sign, at the directorate.
      where: { id, organisationId: actor.organisationId, kind: { not: 'BODY' } },
      select: { id: true, kind: true, country: true },
    }),
  );
  return { ...NOBODY, otherSubjectId: other.id, proposed: proposedSubjectOf({ staffId: null, otherSubject: other }) };
}

/** Writes somebody from outside down; who stands there already under the name and place is taken as is. */
async function newOther(
  { tx, audit }: Change,
  { actor, platform }: ActingContext,
  { kind, ...typed }: NewSubjectInput,
): Promise<Result<Proposed, readonly InputProblem[]>> {
  if (kind === 'BODY') throw badInput();
  const subject = otherSubjectOf({ kind, ...typed });
  const problems = otherSubjectProblems(subject);
  if (problems.length > 0) return err(problems);
  const { organisationId } = actor;
  const [made] = await tx.otherSubject.createManyAndReturn({
    data: [{ organisationId, ...subject, createdAt: businessNow(platform, actor) }],
    skipDuplicates: true,
    select: { id: true, kind: true, country: true },
  });
  if (made === undefined) return err([{ field: 'name', code: 'KNOWN_ALREADY' }]);
  audit({ action: 'OTHER_SUBJECT_RECORDED', objectType: 'OtherSubject', objectId: made.id, detail: { kind } });
  return ok({ ...NOBODY, otherSubjectId: made.id, proposed: proposedSubjectOf({ staffId: null, otherSubject: made }) });
}

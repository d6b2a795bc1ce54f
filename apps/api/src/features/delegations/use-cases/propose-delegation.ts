import type { Prisma, Tx } from '@thidua/db';
import {
  delegationFormProblems,
  hasRole,
  isDeputyPost,
  type Actor,
  type Hand,
  type WantedDelegation,
} from '@thidua/domain/accounts';
import type { DelegatedDuty, DelegationCapacity } from '@thidua/domain/accounts';
import { cleanText, err, midnightUtcOf, ok } from '@thidua/domain/kernel';
import type { InputProblem, PlainDate, Result } from '@thidua/domain/kernel';
import { RATED_KINDS } from '@thidua/domain/vocabulary';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { heldOn } from '../../../platform/dated.ts';
import { forbidden, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError } from '../../../platform/user-error.ts';
import { delegationFacts } from './delegation-facts.ts';
import { lendingRefused, takeUpParties, type LendingRefusal, type Parties } from './lending.ts';

export interface ProposedDelegation {
  readonly id: string;
  readonly duty: DelegatedDuty;
  readonly capacity: DelegationCapacity;
  readonly principalId: string;
  readonly delegateId: string;
  readonly departmentId?: string | null | undefined;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
  readonly paperNumber: string;
  readonly paperDate: PlainDate;
  readonly reason: string;
}

/**
 * The secretary proposes that somebody does a duty in another's stead, on a paper. What cannot be lent is refused here already,
 * and again when it is approved. The id is the client's. Gives the id.
 */
export function proposeDelegation(
  context: ActingContext,
  input: ProposedDelegation,
): Promise<Result<string, LendingRefusal>> {
  const { actor, platform } = context;
  const wanted: WantedDelegation = {
    duty: input.duty,
    departmentId: input.departmentId ?? undefined,
    capacity: input.capacity,
    from: input.validFrom,
    to: input.validTo,
  };
  const words = { paperNumber: cleanText(input.paperNumber).trim(), reason: cleanText(input.reason).trim() };
  return inTransaction<string, LendingRefusal>(context, async ({ tx, audit }) => {
    const parties = await takeUpParties(tx, actor, input);
    if (!hasRole(actor, 'SECRETARY')) throw forbidden();
    if (await isKnown(tx, actor, input.id)) return ok(input.id);
    const posts = await postsBesidePrincipal(tx, wanted, parties);
    const delegatePost = posts.find(isDeputyPost) ?? posts[0] ?? '';
    const form = { ...wanted, ...words, paperDate: input.paperDate, delegatePost };
    const problems = [
      ...partyProblems(parties),
      ...delegationFormProblems(form, businessToday(platform, actor)),
      ...(await placeProblems(tx, actor, wanted)),
    ];
    if (problems.length > 0) return err(new InputProblemsError(problems));
    const refused = await lendingRefused(tx, actor, wanted, parties);
    if (refused !== undefined) return err(refused);
    const doubled = await doubleProblems(tx, input);
    if (doubled.length > 0) return err(new InputProblemsError(doubled));
    const row = await tx.delegation.create({
      data: {
        id: input.id,
        organisationId: actor.organisationId,
        duty: wanted.duty,
        capacity: wanted.capacity,
        principalId: input.principalId,
        delegateId: input.delegateId,
        departmentId: wanted.departmentId ?? null,
        validFrom: midnightUtcOf(wanted.from),
        validTo: midnightUtcOf(wanted.to),
        ...words,
        paperDate: midnightUtcOf(input.paperDate),
        proposedById: actor.accountId,
        proposedAt: businessNow(platform, actor),
      },
    });
    audit({ action: 'DELEGATION_PROPOSED', objectType: 'Delegation', objectId: row.id, detail: delegationFacts(row) });
    return ok(row.id);
  });
}

/** What the delegate's posts are called on the first day, of those in the department that is lent, or where the principal sits. */
async function postsBesidePrincipal(
  tx: Tx,
  wanted: WantedDelegation,
  { principal, delegate }: Parties,
): Promise<readonly string[]> {
  const { staffId } = delegate.owner;
  const beside = placeOf(principal.owner, wanted);
  if (staffId === undefined || beside === undefined) return [];
  const posts = await tx.post.findMany({
    where: { staffId, department: beside, ...heldOn(wanted.from) },
    select: { title: true },
    orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
  });
  return posts.map(({ title }) => title);
}

function placeOf({ staffId }: Hand, { departmentId, from }: WantedDelegation): Prisma.DepartmentWhereInput | undefined {
  if (departmentId !== undefined) return { id: departmentId };
  if (staffId === undefined) return undefined;
  return { kind: { notIn: [...RATED_KINDS] }, posts: { some: { staffId, ...heldOn(from) } } };
}

/** Who is locked out acts in nobody's stead; the principal may be, that is often why somebody else acts. */
function partyProblems({ delegate }: Parties): readonly InputProblem[] {
  return delegate.isDisabled ? [{ field: 'delegateId', code: 'DISABLED' }] : [];
}

async function placeProblems(
  tx: Tx,
  { organisationId }: Actor,
  { departmentId }: WantedDelegation,
): Promise<readonly InputProblem[]> {
  if (departmentId === undefined) return [];
  const place = await tx.department.findFirst({ where: { id: departmentId, organisationId }, select: { id: true } });
  return place === null ? [{ field: 'departmentId', code: 'UNKNOWN' }] : [];
}

/** The same duty between the same two waits already for a day of these: that one is decided first. */
async function doubleProblems(
  tx: Tx,
  { principalId, delegateId, duty, departmentId, validFrom, validTo }: ProposedDelegation,
): Promise<readonly InputProblem[]> {
  const open = await tx.delegation.findFirst({
    where: {
      status: 'PROPOSED',
      principalId,
      delegateId,
      duty,
      departmentId: departmentId ?? null,
      validFrom: { lte: midnightUtcOf(validTo) },
      validTo: { gte: midnightUtcOf(validFrom) },
    },
    select: { id: true },
  });
  return open === null ? [] : [{ field: 'delegateId', code: 'PROPOSED_ALREADY' }];
}

/** True for a proposal that this very request has made before. Throws NOT_FOUND for an id of another body. */
async function isKnown(tx: Tx, { organisationId }: Actor, id: string): Promise<boolean> {
  const known = await tx.delegation.findUnique({ where: { id }, select: { organisationId: true } });
  if (known !== null && known.organisationId !== organisationId) throw notFound();
  return known !== null;
}

import type { Tx } from '@thidua/db';
import { isWithdrawalAsked } from '@thidua/domain/returns';
import { mayKeepSitting, sittingProblems, voteRuleProblems } from '@thidua/domain/initiative-sitting';
import {
  cleanLine,
  dayIn,
  err,
  midnightUtcOf,
  ok,
  type InputProblem,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, forbidden, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { initiativeCouncilOn } from '../../initiative-council/index.ts';
import { visibleInitiatives } from '../../initiatives/index.ts';
import type { StartSittingInput } from '../sitting.input.ts';
import { setVoteRuleOn } from '../vote-rule.queries.ts';

/** Begins the record of a sitting of the council of its day, with all its members and the initiatives before it. */
export function startSitting(
  context: ActingContext,
  input: StartSittingInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { id, heldOn, form, base, shareNumerator, shareDenominator, quorumNumerator, quorumDenominator } = input;
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const known = await tx.initiativeSitting.findUnique({ where: { id }, select: { organisationId: true } });
    if (known !== null && known.organisationId !== organisationId) throw badInput();
    if (known !== null) return ok({ id });

    const initiativeIds = [...new Set(input.initiativeIds)];
    const initiatives = await lockInitiatives(tx, context, initiativeIds);
    const authorIds = initiatives.flatMap(({ authors }) => authors.map(({ staffId }) => staffId));
    if (!mayKeepSitting(actor, { authorIds })) throw forbidden();
    const typed = { place: cleanLine(input.place), legalGround: cleanLine(input.legalGround) };
    const rule = {
      form,
      base,
      share: { numerator: shareNumerator, denominator: shareDenominator },
      quorum: { numerator: quorumNumerator, denominator: quorumDenominator },
    };
    const { set } = await setVoteRuleOn(tx, organisationId, heldOn);
    const council = await initiativeCouncilOn(tx, organisationId, heldOn);
    const problems = [
      ...sittingProblems(
        {
          ...typed,
          heldOn,
          initiativeIds,
          share: rule.share,
          quorum: rule.quorum,
        },
        businessToday(context, actor),
      ),
      ...voteRuleProblems(rule, set),
      ...(council === undefined ? [{ field: 'heldOn', code: 'NO_INITIATIVE_COUNCIL' }] : []),
      ...lineProblems(initiatives, heldOn, actor.timeZone),
    ];
    if (problems.length > 0 || council === undefined) return err({ code: 'INPUT_PROBLEMS', problems });

    const now = businessNow(context, actor);
    const members = await tx.initiativeCouncilMember.findMany({
      where: { councilId: council.id },
      select: { id: true },
      orderBy: { ordinal: 'asc' },
    });
    await tx.initiativeSitting.create({
      data: {
        id,
        organisationId,
        councilId: council.id,
        heldOn: midnightUtcOf(heldOn),
        ...typed,
        form,
        base,
        shareNumerator,
        shareDenominator,
        quorumNumerator,
        quorumDenominator,
        createdAt: now,
        updatedAt: now,
        seats: { create: members.map((member) => ({ memberId: member.id })) },
        lines: {
          create: initiatives.map((initiative, index) => ({ initiativeId: initiative.id, ordinal: index + 1 })),
        },
      },
      select: { id: true },
    });
    audit({
      action: 'INITIATIVE_SITTING_STARTED',
      objectType: 'InitiativeSitting',
      objectId: id,
      detail: { count: initiatives.length },
    });
    return ok({ id });
  });
}

/** The initiatives with their rows locked, by code; NOT_FOUND when one of them is not the actor's to know of. */
async function lockInitiatives(tx: Tx, { actor }: ActingContext, ids: readonly string[]) {
  await tx.$queryRaw`
    SELECT id FROM initiatives
    WHERE id = ANY(${[...ids]}::uuid[]) AND "organisationId" = ${actor.organisationId}::uuid ORDER BY id FOR UPDATE`;
  const rows = await tx.initiative.findMany({
    where: { AND: [{ id: { in: [...ids] } }, visibleInitiatives(actor)] },
    select: {
      id: true,
      status: true,
      submittedAt: true,
      receivedAt: true,
      withdrawalAskedAt: true,
      withdrawalRefusedAt: true,
      authors: { select: { staffId: true }, where: { shareBasisPoints: { gt: 0 } } },
      sittingLines: {
        where: { sitting: { status: { in: ['OPEN', 'CLOSED'] } } },
        select: { id: true },
        take: 1,
      },
    },
    orderBy: [{ year: 'asc' }, { code: 'asc' }],
  });
  if (rows.length !== ids.length) throw notFound();
  return rows;
}

/**
 * Only what was put before the council, filed and received by the day of the sitting, each in one sitting at a time, and nothing whose
 * author waits for an answer whether it may be withdrawn: a sitting that holds it would be the answer.
 */
function lineProblems(
  initiatives: Awaited<ReturnType<typeof lockInitiatives>>,
  heldOn: PlainDate,
  timeZone: string,
): readonly InputProblem[] {
  const early = initiatives.filter(({ status }) => status !== 'BEFORE_COUNCIL').length;
  const taken = initiatives.filter(({ sittingLines }) => sittingLines.length > 0).length;
  const asked = initiatives.filter((each) => isWithdrawalAsked(each)).length;
  const isLater = (moment: Date | null) => moment !== null && dayIn(timeZone, moment) > heldOn;
  const later = initiatives.filter((each) => isLater(each.submittedAt) || isLater(each.receivedAt)).length;
  return [
    ...(later > 0 ? [{ field: 'heldOn', code: 'BEFORE_RECEIPT', actual: later }] : []),
    ...(early > 0 ? [{ field: 'initiativeIds', code: 'NOT_BEFORE_COUNCIL', actual: early }] : []),
    ...(asked > 0 ? [{ field: 'initiativeIds', code: 'WITHDRAWAL_ASKED', actual: asked }] : []),
    ...(taken > 0 ? [{ field: 'initiativeIds', code: 'IN_ANOTHER_SITTING', actual: taken }] : []),
  ];
}

import { headInStead } from '@thidua/domain/accounts';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { areJudgementsOpen } from '@thidua/domain/nomination-returns';
import { mayDoWithNomination, OPEN_STATUSES } from '@thidua/domain/nominations';
import type { Prisma, Tx } from '@thidua/db';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { yearCases } from '../../eligibility/index.ts';
import { readDesks } from '../../organisation/index.ts';
import { placeAt } from '../desks.ts';
import { departmentOfOpenGrid } from '../grid-access.ts';
import { questionsOfList } from '../grid-judgements.ts';
import { judgementsFrom, type StoredAnswer } from '../judgements.ts';
import type { AnswerJudgementInput } from '../nomination.input.ts';
import { readNamedFields } from '../returns/round.loaders.ts';
import { YEARLY_LINE } from '../yearly-line.ts';
import { bumpList, lockList, type ListScope } from './lock-list.ts';

/**
 * Records with name and time what only people can say about everyone on the list, or takes such a word back. The same answer
 * twice changes nothing.
 */
export async function answerJudgement(
  context: ActingContext,
  { year, departmentId, rule, answer = null }: AnswerJudgementInput,
): Promise<Result<undefined, InputProblems>> {
  const { actor, platform } = context;
  const { organisationId } = actor;
  const department = await departmentOfOpenGrid(context, year, departmentId);
  return inTransaction<undefined, InputProblems>(context, async ({ tx, audit }) => {
    const today = businessToday(platform, actor);
    const desks = await readDesks(tx, organisationId, today);
    const place = placeAt(desks, { departmentId, departmentKind: department.kind, staffId: undefined });
    if (!mayDoWithNomination(actor, 'EDIT', place)) throw forbidden();
    const list = await lockList(tx, { organisationId, year, departmentId });
    const cases = await yearCases(tx, platform.fieldCipher, {
      organisationId,
      year,
      day: department.asOf,
      departmentIds: [departmentId],
      collectiveIds: [departmentId],
    });
    if (!questionsOfList(cases, { regimeDate: today }).some(({ id }) => id === rule)) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'rule', code: 'UNKNOWN' }] });
    }
    if ((judgementsFrom(list.judgements)[rule]?.answer ?? null) === answer) return ok(undefined);
    if (!(await mayAnswerForList(tx, { organisationId, year, departmentId }))) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'JUDGEMENTS', code: 'FIELD_NOT_OPEN' }] });
    }
    // The column was read through `judgementsFrom` above, so it is an object of answers.
    const { [rule]: _before, ...others } = list.judgements as Prisma.JsonObject;
    const said = answer === null ? {} : { [rule]: saidBy(context, answer) };
    await tx.nominationList.update({
      where: { id: list.id },
      data: { judgements: { ...others, ...said } },
      select: { id: true },
    });
    await bumpList(tx, list);
    audit({
      action: 'NOMINATION_JUDGEMENT_ANSWERED',
      objectType: 'NominationList',
      objectId: list.id,
      detail: { rule, answer, ...headInStead(actor, departmentId) },
    });
    return ok(undefined);
  });
}

/** The answers hold for every line of the list: they are closed while all that lies here came back for something else. */
async function mayAnswerForList(tx: Tx, scope: ListScope): Promise<boolean> {
  const lines = await tx.nomination.findMany({
    where: { ...scope, ...YEARLY_LINE, status: { in: [...OPEN_STATUSES] } },
    select: { id: true, status: true },
  });
  const named = await readNamedFields(
    tx,
    lines.map(({ id }) => id),
  );
  return areJudgementsOpen(lines.map(({ id, status }) => ({ status, named: named.get(id) })));
}

function saidBy({ actor, platform }: ActingContext, answer: boolean): StoredAnswer {
  return {
    answer,
    by: actor.displayName,
    accountId: actor.accountId,
    at: businessNow(platform, actor).toISOString(),
  };
}

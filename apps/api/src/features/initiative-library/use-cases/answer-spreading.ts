import type { Prisma, Tx } from '@thidua/db';
import {
  answersSpreading,
  applySpreadingEvent,
  reuseProblems,
  SPREADING_LIMITS,
} from '@thidua/domain/initiative-library';
import { cleanLine, cleanText, err, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { neededProblems } from '@thidua/domain/works';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import { visibleSpreadings } from '../library.visibility.ts';
import type { AnswerSpreadingInput } from '../spreading.input.ts';

type Outcome = Promise<Result<{ readonly id: string }, StaleRecord | InvalidTransition | InputProblems>>;

/** The head answers for the division: applied from a day on, which is a confirmed reuse by that, or not yet, with the reason. */
export function answerSpreading(context: ActingContext, input: AnswerSpreadingInput): Outcome {
  const { actor } = context;
  const { id, version, applies } = input;
  const today = businessToday(context, actor);
  return inTransaction<{ readonly id: string }, StaleRecord | InvalidTransition | InputProblems>(
    context,
    async ({ tx, audit }) => {
      await tx.$queryRaw`SELECT id FROM initiative_spreadings WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
      const row = found(
        await tx.initiativeSpreading.findFirst({
          where: { AND: [{ id }, visibleSpreadings(actor)] },
          select: { status: true, version: true, entryId: true, departmentId: true },
        }),
      );
      const { headIds } = await readDesks(tx, actor.organisationId, today);
      const { departmentId } = row;
      if (!answersSpreading(actor, { departmentId, headIds: headIds.get(departmentId) ?? [] })) throw forbidden();
      const next = applySpreadingEvent(row.status, applies ? 'APPLY' : 'PUT_OFF');
      if (!next.ok) return next;
      if (row.version !== version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
      const said = saidIn(input);
      const problems = problemsOf(input, said, today);
      if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

      const now = businessNow(context, actor);
      const answered = { answeredById: actor.accountId, answeredAt: now };
      const reuseId = applies
        ? await applied(tx, {
            organisationId: actor.organisationId,
            entryId: row.entryId,
            departmentId,
            appliedOn: midnightUtcOf(input.appliedOn ?? today),
            place: said.place,
            status: 'CONFIRMED',
            toldById: actor.accountId,
            toldAt: now,
            ...answered,
          })
        : null;
      await tx.initiativeSpreading.update({
        where: { id },
        data: {
          ...answered,
          status: next.value,
          reason: applies ? null : said.reason,
          reuseId,
          version: { increment: 1 },
        },
        select: { id: true },
      });
      if (reuseId !== null) {
        audit({
          action: 'REUSE_TOLD',
          objectType: 'InitiativeReuse',
          objectId: reuseId,
          detail: { entryId: row.entryId, departmentId, isConfirmed: true },
        });
      }
      audit({
        action: 'SPREADING_ANSWERED',
        objectType: 'InitiativeSpreading',
        objectId: id,
        detail: { from: row.status, to: next.value },
      });
      return ok({ id });
    },
  );
}

interface Said {
  readonly place: string;
  readonly reason: string;
}

function saidIn({ place, reason }: AnswerSpreadingInput): Said {
  return { place: cleanLine(place ?? ''), reason: cleanText(reason ?? '').trim() };
}

function problemsOf(
  { applies, appliedOn }: AnswerSpreadingInput,
  { place, reason }: Said,
  today: ReturnType<typeof businessToday>,
): readonly InputProblem[] {
  if (!applies) return neededProblems('reason', reason, SPREADING_LIMITS.reason);
  if (appliedOn == null) return [{ field: 'appliedOn', code: 'REQUIRED' }];
  return reuseProblems({ appliedOn, place, note: '' }, today);
}

/** The reuse that an answer stands for. */
async function applied(tx: Tx, data: Prisma.InitiativeReuseUncheckedCreateInput): Promise<string> {
  return (await tx.initiativeReuse.create({ data, select: { id: true } })).id;
}

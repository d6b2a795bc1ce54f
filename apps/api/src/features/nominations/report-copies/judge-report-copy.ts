import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { isOpenForCopyJudgement, mayEverJudgeCopy, maySeeCopies } from '@thidua/domain/report-copies';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { readingIn } from '../../../platform/loader.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { readDesks } from '../../organisation/index.ts';
import { factsOf } from '../desks.ts';
import { NOMINATION_ROW, nominationType } from '../nomination.row.ts';
import { visibleNominations } from '../nomination.visibility.ts';
import type { NominationRefusal } from '../use-cases/change-nomination.ts';
import { reasonOf } from '../use-cases/reason-of.ts';
import { copiesOf } from './copies.loader.ts';
import type { JudgeReportCopyInput } from './judge-report-copy.input.ts';

/**
 * The officer who has the check in hand concludes whether the report of a line was copied from another one, with a reason; it holds
 * for both texts as they are now. A pair that has nothing in common any more is refused as NOT_SIMILAR.
 */
export function judgeReportCopy(
  context: ActingContext,
  input: JudgeReportCopyInput,
): Promise<Result<{ readonly id: string }, NominationRefusal>> {
  const { actor, platform } = context;
  const { id, otherId, verdict } = input;
  return inTransaction<{ readonly id: string }, NominationRefusal>(context, async ({ tx, audit }) => {
    const { organisationId } = actor;
    await tx.$queryRaw`SELECT id FROM nominations WHERE id = ${id}::uuid AND "organisationId" = ${organisationId}::uuid FOR UPDATE`;
    const today = businessToday(platform, actor);
    const line = nominationType(
      found(
        await tx.nomination.findFirst({ select: NOMINATION_ROW, where: { AND: [{ id }, visibleNominations(actor)] } }),
      ),
      today,
    );
    const facts = factsOf(await readDesks(tx, organisationId, today), line);
    if (!maySeeCopies(actor, facts) || !mayEverJudgeCopy(actor, facts)) throw forbidden();
    if (!isOpenForCopyJudgement(line.status)) {
      return err({ code: 'INVALID_TRANSITION', from: line.status, event: 'JUDGE_REPORT_COPY' });
    }
    const pair = (await copiesOf(readingIn(context, tx)).load(id)).find((each) => each.otherId === otherId);
    if (pair?.relation !== 'OTHER') {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'otherId', code: 'NOT_SIMILAR' }] });
    }
    const currentVersion = pair.judged?.nominationId === id ? pair.judged.version : 0;
    if (currentVersion !== input.version) return err({ code: 'STALE_RECORD', currentVersion });
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    const { shareBasisPoints } = pair.comparison;
    const said = {
      verdict,
      reason: reason.value,
      judgedById: actor.accountId,
      judgedAt: businessNow(platform, actor),
      judgedShareBasisPoints: shareBasisPoints,
      judgedTexts: pair.texts,
    };
    await tx.reportComparison.upsert({
      where: { nominationId_otherId: { nominationId: id, otherId } },
      create: { ...said, nominationId: id, otherId, organisationId },
      update: { ...said, version: { increment: 1 } },
      select: { version: true },
    });
    audit(judgedEvent(id, { otherId, shareBasisPoints, verdict }));
    return ok({ id });
  });
}

function judgedEvent(
  objectId: string,
  detail: Extract<AuditEvent, { action: 'REPORT_COPY_JUDGED' }>['detail'],
): AuditEvent {
  return { action: 'REPORT_COPY_JUDGED', objectType: 'AchievementReport', objectId, detail };
}

import { headInStead } from '@thidua/domain/accounts';
import { err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import { clockDueOn } from '@thidua/domain/nominations';
import { isStopped } from '@thidua/domain/rechecks';
import { businessToday } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { storable } from '../../eligibility/index.ts';
import { yearShown } from '../../organisation/index.ts';
import { clockDaysOn } from '../nomination-clocks.ts';
import { lackingAtSending, type PapersMissing } from '../papers/lacking-lines.ts';
import type { SubmitNominationInput } from '../proposal.input.ts';
import { quotasPassedBy, shownQuotas, type QuotaFull } from '../quota-places.queries.ts';
import { keepReports } from '../report/keep-reports.ts';
import { regimeOfReport } from '../report/report.queries.ts';
import { answerRounds } from '../returns/answer-rounds.ts';
import { WITH_THE_LIST } from '../yearly-line.ts';
import { changeNomination, type NominationRefusal } from './change-nomination.ts';
import { judgeLines } from './judge-lines.ts';
import type { NotEligible } from './submit-nominations.ts';

/** Sends one line that stands outside the yearly list, with its judgement frozen, as long as places are left. What is done at once is sent at once. */
export function submitNomination(
  context: ActingContext,
  input: SubmitNominationInput,
): Promise<Result<{ readonly id: string }, NominationRefusal | NotEligible | PapersMissing | QuotaFull>> {
  const { actor, platform } = context;
  return changeNomination<NotEligible | PapersMissing | QuotaFull>(context, input, 'SUBMIT', async (hand) => {
    const { line, to, now, tx } = hand;
    if (line.isOfYearlyList) return err(WITH_THE_LIST);
    const row = await tx.nomination.findUniqueOrThrow({ where: { id: line.id }, select: { judgements: true } });
    const scope = { organisationId: actor.organisationId, year: line.year, departmentId: line.departmentId };
    const terms = { day: yearShown(context, line.year), regimeDate: businessToday(platform, actor) };
    const places = { ...scope, day: terms.day };
    const full = await quotasPassedBy(tx, places, [line]);
    if (full.length > 0) return err({ code: 'QUOTA_FULL', quotas: await shownQuotas(context, tx, places, full) });
    const [judged] = await judgeLines(tx, platform.fieldCipher, scope, [line], {
      ...terms,
      judgements: row.judgements,
    });
    if (judged === undefined) throw new Error(`Nomination ${line.id} was not judged`);
    if (isStopped(judged.assessment.verdict)) return err({ code: 'NOT_ELIGIBLE', nominations: [line] });
    const lacking = await lackingAtSending(tx, actor.organisationId, terms.regimeDate, [judged]);
    if (lacking.length > 0) return err({ code: 'PAPERS_MISSING', lines: lacking });
    const regime = await regimeOfReport(tx, actor.organisationId, line.year, terms.regimeDate);
    await keepReports(tx, [line], { cause: 'SENT', regime, keptById: actor.accountId, keptAt: now });
    await answerRounds(tx, [line], { regime, answeredAt: now, answeredById: actor.accountId });
    const { RECEIPT } = await clockDaysOn(tx, actor.organisationId, terms.regimeDate);
    return ok({
      data: {
        assessment: storable(judged.assessment),
        assessedAt: now,
        submittedAt: now,
        dueOn: midnightUtcOf(clockDueOn(terms.regimeDate, RECEIPT)),
      },
      event: {
        action: 'NOMINATION_SUBMITTED',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to, ...headInStead(actor, line.departmentId) },
      },
    });
  });
}

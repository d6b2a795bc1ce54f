import type { Tx } from '@thidua/db';
import { headInStead } from '@thidua/domain/accounts';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { applyNominationMove, clockDueOn, mayDoWithNomination, OPEN_STATUSES } from '@thidua/domain/nominations';
import { isStopped } from '@thidua/domain/rechecks';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { StaleRecord } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import { peerTermsOn, peerVotesOf } from '../../peer-reviews/index.ts';
import { factsOf, placeAt } from '../desks.ts';
import { departmentOfOpenGrid } from '../grid-access.ts';
import { clockDaysOn } from '../nomination-clocks.ts';
import type { SubmitNominationsInput } from '../nomination.input.ts';
import { NOMINATION_ROW, nominationType } from '../nomination.row.ts';
import type { NominationType } from '../nomination.type.ts';
import { lackingAtSending, type PapersMissing } from '../papers/lacking-lines.ts';
import { quotasPassedBy, shownQuotas, type QuotaFull } from '../quota-places.queries.ts';
import { keepReports } from '../report/keep-reports.ts';
import { regimeOfReport } from '../report/report.queries.ts';
import { answerRounds } from '../returns/answer-rounds.ts';
import { judgeLines, type JudgedLine } from './judge-lines.ts';
import { YEARLY_LINE } from '../yearly-line.ts';
import { bumpList, lockList, type ListScope } from './lock-list.ts';

/** Names the lines that the records refuse or suspend; nothing of the list was sent. */
export interface NotEligible {
  readonly code: 'NOT_ELIGIBLE';
  readonly nominations: readonly NominationType[];
}
export interface NothingToSubmit {
  readonly code: 'NOTHING_TO_SUBMIT';
}
/** The body wants a peer review, and these lines have no vote in closed minutes; nothing of the list was sent. */
export interface PeerReviewMissing {
  readonly code: 'PEER_REVIEW_MISSING';
  readonly nominations: readonly NominationType[];
}
export type SubmitRefusal = StaleRecord | NotEligible | NothingToSubmit | PeerReviewMissing | PapersMissing | QuotaFull;

/**
 * Sends the open lines of a list that the actor may send, each with its judgement frozen. All or nothing: a line that is not
 * eligible is named and must be unticked first. The cap of the law is shown and never stops a list here: it limits who holds
 * the title (NĐ 91/2017 Điều 9(3)), over the whole body, when the council has voted. What the body itself has set for lists
 * (a cap at sending, places of a division or an award) stops the list that comes after the last place.
 */
export async function submitNominations(
  context: ActingContext,
  { year, departmentId, version }: SubmitNominationsInput,
): Promise<Result<undefined, SubmitRefusal>> {
  const { actor, platform } = context;
  const department = await departmentOfOpenGrid(context, year, departmentId);
  return inTransaction<undefined, SubmitRefusal>(context, async ({ tx, audit }) => {
    const today = businessToday(platform, actor);
    const scope = { organisationId: actor.organisationId, year, departmentId };
    const list = await lockList(tx, scope);
    const open = await lockOpenLines(tx, scope, department.asOf);
    const desks = await readDesks(tx, actor.organisationId, today);
    const mine = open.filter((line) => mayDoWithNomination(actor, 'SUBMIT', factsOf(desks, line)));
    // A head whose lines are gone while the own one waits for the secretary keeps the list all the same.
    const desk = placeAt(desks, { departmentId, departmentKind: department.kind, staffId: undefined });
    if (open.length > 0 && mine.length === 0 && !mayDoWithNomination(actor, 'SUBMIT', desk)) throw forbidden();
    if (list.version !== version) return err({ code: 'STALE_RECORD', currentVersion: list.version });
    if (mine.length === 0) return err({ code: 'NOTHING_TO_SUBMIT' });

    const unvoted = await unvotedLines(tx, scope, today, mine);
    if (unvoted.length > 0) return err({ code: 'PEER_REVIEW_MISSING', nominations: unvoted });

    const terms = { day: department.asOf, regimeDate: today, judgements: list.judgements };
    const judged = await judgeLines(tx, context.platform.fieldCipher, scope, mine, terms);
    const stopped = judged.filter(({ assessment }) => isStopped(assessment.verdict));
    if (stopped.length > 0) return err({ code: 'NOT_ELIGIBLE', nominations: stopped.map(({ line }) => line) });

    const lacking = await lackingAtSending(tx, actor.organisationId, today, judged);
    if (lacking.length > 0) return err({ code: 'PAPERS_MISSING', lines: lacking });

    const places = { ...scope, day: department.asOf };
    const full = await quotasPassedBy(tx, places, mine);
    if (full.length > 0) return err({ code: 'QUOTA_FULL', quotas: await shownQuotas(context, tx, places, full) });

    const now = businessNow(platform, actor);
    const inStead = headInStead(actor, departmentId);
    const { RECEIPT } = await clockDaysOn(tx, actor.organisationId, today);
    const regime = await regimeOfReport(tx, actor.organisationId, year, today);
    await answerRounds(tx, mine, { regime, answeredAt: now, answeredById: actor.accountId });
    await send(tx, judged, { now, dueOn: clockDueOn(today, RECEIPT) });
    await keepReports(tx, mine, { cause: 'SENT', regime, keptById: actor.accountId, keptAt: now });
    await bumpList(tx, list, { submittedAt: now });
    audit({
      action: 'NOMINATION_LIST_SUBMITTED',
      objectType: 'NominationList',
      objectId: list.id,
      detail: { year, nominations: judged.length, ...inStead },
    });
    for (const { line } of judged) {
      const next = applyNominationMove(line.status, 'SUBMIT');
      if (!next.ok) throw new Error(`An open line cannot be sent: ${line.status}`);
      audit({
        action: 'NOMINATION_SUBMITTED',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to: next.value, ...inStead },
      });
    }
    return ok(undefined);
  });
}

/** The open lines of a list, their rows locked against a withdrawal at the same moment. */
async function lockOpenLines(tx: Tx, scope: ListScope, asOf: PlainDate): Promise<NominationType[]> {
  const open = { ...scope, ...YEARLY_LINE, status: { in: [...OPEN_STATUSES] } };
  await tx.$queryRaw`
    SELECT id FROM nominations
    WHERE "organisationId" = ${scope.organisationId}::uuid AND year = ${scope.year} AND "departmentId" = ${scope.departmentId}::uuid
    ORDER BY id FOR UPDATE`;
  const rows = await tx.nomination.findMany({ where: open, select: NOMINATION_ROW, orderBy: { code: 'asc' } });
  return rows.map((row) => nominationType(row, asOf));
}

/** Lines without a result of the division's peer review, where the body wants one on the day of sending. */
async function unvotedLines(
  tx: Tx,
  scope: ListScope,
  today: PlainDate,
  lines: readonly NominationType[],
): Promise<readonly NominationType[]> {
  const { isRequired } = await peerTermsOn(tx, scope.organisationId, today);
  if (!isRequired) return [];
  const { voteOf } = await peerVotesOf(tx, scope);
  return lines.filter((line) => voteOf(line) === undefined);
}

/** One statement for the whole list. */
async function send(
  tx: Tx,
  judged: readonly JudgedLine[],
  { now, dueOn }: { readonly now: Date; readonly dueOn: PlainDate },
): Promise<void> {
  const rows = JSON.stringify(judged.map(({ line, assessment }) => ({ id: line.id, assessment })));
  await tx.$executeRaw`
    UPDATE nominations n
    SET status = 'SUBMITTED', version = n.version + 1, assessment = x.assessment, "assessedAt" = ${now},
      "submittedAt" = ${now}, "updatedAt" = ${now}, "dueOn" = ${dueOn}::date
    FROM jsonb_to_recordset(${rows}::jsonb) AS x(id uuid, assessment jsonb)
    WHERE n.id = x.id`;
}

import { randomUUID } from 'node:crypto';
import type { Tx } from '@thidua/db';
import { withholdFrom } from '@thidua/domain/eligibility';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { isCovered, isStopped, stoppingRules, type RecheckMoment } from '@thidua/domain/rechecks';
import { businessNow } from '../../platform/business-clock.ts';
import { readingIn } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { frozenFrom, storable, thawed, type FrozenAssessment } from '../eligibility/index.ts';
import { judgeNow, knownOfLine, LINE_TO_JUDGE } from '../nominations/index.ts';
import { RecheckStoppedError } from './recheck.errors.ts';
import type { StoppedLineType } from './recheck.type.ts';

const RECHECKED_ROW = {
  ...LINE_TO_JUDGE,
  assessment: true,
  overrides: { where: { revokedAt: null }, select: { recheck: { select: { assessment: true } } } },
} as const;

/** A line with the card of this moment, and what was decided about an earlier one. */
interface Rechecked {
  readonly line: {
    readonly id: string;
    readonly departmentId: string;
    readonly staffId: string | null;
    readonly collectiveId: string | null;
  };
  readonly card: FrozenAssessment;
  /** The card that a standing override was made on: what it lets the line go past. */
  readonly passedOver: FrozenAssessment | undefined;
}

/**
 * Judges sent lines once more and keeps what was found. Lines without a card (awards that no rule here judges) have nothing to
 * compare and are left out. Six statements, however many lines; call it with the lines locked.
 */
export async function recheckLines(
  context: ActingContext,
  tx: Tx,
  nominationIds: readonly string[],
  moment: RecheckMoment,
): Promise<readonly Rechecked[]> {
  const rows = await tx.nomination.findMany({
    where: { id: { in: [...nominationIds] }, organisationId: context.actor.organisationId },
    select: RECHECKED_ROW,
    orderBy: { code: 'asc' },
  });
  const sent = rows.filter((row) => thawed(row.assessment) !== undefined);
  const cards = await judgeNow(context, tx, sent);
  const rechecked = sent.flatMap(({ overrides, ...line }) => {
    const now = cards.get(line.id);
    if (now === undefined) return [];
    const [standing] = overrides;
    return [{ line, card: frozenFrom(now.assessment, now.settings), passedOver: thawed(standing?.recheck.assessment) }];
  });
  await tx.nominationRecheck.createMany({
    data: rechecked.map(({ line, card }) => ({
      id: randomUUID(),
      nominationId: line.id,
      moment,
      assessment: storable(card),
      checkedAt: businessNow(context.platform, context.actor),
      checkedById: context.actor.accountId,
    })),
  });
  return rechecked;
}

/**
 * The same before a step that must not be taken silently: refused where a line is stopped by what no standing override covers.
 * An override made for one condition says nothing of another that failed later, nor of another record under the same one.
 */
export async function recheckBefore(
  context: ActingContext,
  tx: Tx,
  nominationIds: readonly string[],
  moment: RecheckMoment,
): Promise<Result<undefined, RecheckStoppedError>> {
  const rechecked = await recheckLines(context, tx, nominationIds, moment);
  const stopped = rechecked.filter(
    ({ card, passedOver }) => isStopped(card.verdict) && !isCovered(card.findings, passedOver?.findings ?? []),
  );
  if (stopped.length === 0) return ok(undefined);
  const lines: StoppedLineType[] = [];
  for (const { line, card } of stopped) {
    // Read by the connection at hand, one after the other: a transaction has but one.
    const shown = withholdFrom(card, await knownOfLine(readingIn(context, tx), line));
    lines.push({
      nominationId: line.id,
      verdict: shown.verdict,
      reasons: shown.findings
        .filter(({ rule }) => stoppingRules(card.findings).includes(rule))
        .map(({ title, fact }) => `${title}: ${fact.sentence}`),
    });
  }
  return err(new RecheckStoppedError(lines));
}

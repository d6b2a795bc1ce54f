import { businessNow } from '../../platform/business-clock.ts';
import { loader } from '../../platform/loader.ts';
import type { ActingContext, RequestContext } from '../../platform/request-context.ts';
import { thawed, type AssessmentType } from '../eligibility/index.ts';
import { isOpen } from './grid.queries.ts';
import { judgeNow, LINE_TO_JUDGE, type LineToJudge } from './judge-now.ts';
import { knownOfLine, shownTo, type Judged } from './known-of-line.ts';
import type { NominationType } from './nomination.type.ts';

const ASSESSED_ROW = {
  ...LINE_TO_JUDGE,
  status: true,
  assessment: true,
  assessedAt: true,
} as const;

/** The judgement of each line: as it was kept when the line was sent, or live while it is open. */
export const judgedLines = loader<string, Judged>(async (anyone, ids) => {
  const context = acting(anyone);
  const rows = await context.db.nomination.findMany({
    where: { id: { in: [...ids] }, organisationId: context.actor.organisationId },
    select: ASSESSED_ROW,
  });
  const now = businessNow(context.platform, context.actor);
  const live = await liveAssessments(
    context,
    rows.filter((row) => isOpen(row) || thawed(row.assessment) === undefined),
    now,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    const kept = thawed(row?.assessment);
    const judged = live.get(id) ?? (kept && { assessment: kept, at: row?.assessedAt ?? now, isFrozen: true });
    if (judged === undefined) throw new Error(`No assessment of nomination ${id}`);
    return judged;
  });
});

/** What the reader may know of the judgement of a line. */
export async function assessmentOf(context: ActingContext, nomination: NominationType): Promise<AssessmentType> {
  const [judged, mayKnow] = await Promise.all([
    judgedLines(context).load(nomination.id),
    knownOfLine(context, nomination),
  ]);
  return shownTo(mayKnow, judged);
}

function acting(context: RequestContext): ActingContext {
  if (context.actor === undefined) throw new Error('Assessments are read for a signed-in actor');
  return { ...context, actor: context.actor };
}

/** Judged by today's records. */
async function liveAssessments(
  context: ActingContext,
  rows: readonly LineToJudge[],
  now: Date,
): Promise<ReadonlyMap<string, Judged>> {
  const cards = await judgeNow(context, context.db, rows);
  return new Map([...cards].map(([id, { assessment }]) => [id, { assessment, at: now, isFrozen: false }]));
}

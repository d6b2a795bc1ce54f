import { regimeInForce } from '@thidua/domain/eligibility';
import { dayIn, type PlainDate } from '@thidua/domain/kernel';
import { isOwnLevelAward } from '@thidua/domain/nominations';
import { businessNow } from '../../platform/business-clock.ts';
import { loader } from '../../platform/loader.ts';
import type { ActingContext, RequestContext } from '../../platform/request-context.ts';
import { assessCase, thawed, yearCases, type AssessmentType, type YearCases } from '../eligibility/index.ts';
import { yearShown } from '../organisation/index.ts';
import { isOpen } from './grid.queries.ts';
import { judgementsFrom } from './judgements.ts';
import { knownOfLine, shownTo, type Judged } from './known-of-line.ts';
import type { NominationType } from './nomination.type.ts';

const ASSESSED_ROW = {
  id: true,
  year: true,
  status: true,
  awardCode: true,
  staffId: true,
  collectiveId: true,
  departmentId: true,
  receivedAt: true,
  assessment: true,
  assessedAt: true,
} as const;

/** The judgement of each line: as it was kept when the line was sent, or live while it is open. */
const judgedLines = loader<string, Judged>(async (anyone, ids) => {
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

interface OpenRow {
  readonly id: string;
  readonly year: number;
  readonly awardCode: NominationType['award'];
  readonly staffId: string | null;
  readonly collectiveId: string | null;
  readonly departmentId: string;
  readonly receivedAt: Date | null;
}

/** Judged by today's records. A screen shows one year; the statements grow with the years asked for, not with the lines. */
async function liveAssessments(
  context: ActingContext,
  rows: readonly OpenRow[],
  now: Date,
): Promise<ReadonlyMap<string, Judged>> {
  const result = new Map<string, Judged>();
  for (const [year, lines] of Map.groupBy(rows, (row) => row.year)) {
    const collectiveIds = idsOf(lines, 'collectiveId');
    const cases = await yearCases(context.db, context.platform.fieldCipher, {
      organisationId: context.actor.organisationId,
      year,
      day: yearShown(context, year),
      departmentIds: collectiveIds,
      staffIds: idsOf(lines, 'staffId'),
      collectiveIds,
    });
    const lists = await context.db.nominationList.findMany({
      where: {
        organisationId: context.actor.organisationId,
        year,
        departmentId: { in: lines.map(({ departmentId }) => departmentId) },
      },
      select: { departmentId: true, judgements: true },
    });
    const judgements = new Map(lists.map((list) => [list.departmentId, judgementsFrom(list.judgements)]));
    for (const line of lines) {
      const facts = factsIn(cases, line);
      const regimeDate = regimeDateOf(line, context.actor.timeZone, now);
      const terms = { regimeDate, judgements: judgements.get(line.departmentId) ?? {} };
      const isKnown = facts !== undefined && isOwnLevelAward(line.awardCode);
      const assessment = isKnown
        ? assessCase(cases, facts, line.awardCode, terms)
        : withoutRules(line.awardCode, regimeDate);
      result.set(line.id, { assessment, at: now, isFrozen: false });
    }
  }
  return result;
}

/** Awards of higher levels have no rules here yet: only people can say. */
function withoutRules(award: NominationType['award'], regimeDate: PlainDate): Judged['assessment'] {
  return { award, regime: regimeInForce(regimeDate), verdict: 'NEEDS_JUDGEMENT', findings: [] };
}

function factsIn(cases: YearCases, { staffId, collectiveId }: OpenRow) {
  return staffId === null
    ? cases.collectives.find(({ record }) => record.id === collectiveId)?.facts
    : cases.people.find(({ record }) => record.id === staffId)?.facts;
}

/** The day that chooses the regime: when the secretariat received the dossier, today before that (law.md 0.1). */
export function regimeDateOf({ receivedAt }: Pick<OpenRow, 'receivedAt'>, timeZone: string, now: Date): PlainDate {
  return dayIn(timeZone, receivedAt ?? now);
}

function idsOf(rows: readonly OpenRow[], key: 'staffId' | 'collectiveId'): string[] {
  return [...new Set(rows.flatMap((row) => row[key] ?? []))];
}

import type { Prisma, Tx } from '@thidua/db';
import type { Assessment, LocalSettings } from '@thidua/domain/eligibility';
import { dayIn, type PlainDate } from '@thidua/domain/kernel';
import { businessNow } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { assessCase, factsOfLine, LINE_SUBJECT_ROW, yearCases } from '../eligibility/index.ts';
import { yearShown } from '../organisation/index.ts';
import { judgementsFrom } from './judgements.ts';
import { isYearlyLine } from './yearly-line.ts';

/** What of a line has to be read to judge it. */
export const LINE_TO_JUDGE = {
  id: true,
  year: true,
  awardCode: true,
  ...LINE_SUBJECT_ROW,
  otherSubject: { select: { kind: true, country: true } },
  judgements: true,
  departmentId: true,
  receivedAt: true,
} as const satisfies Prisma.NominationSelect;
export type LineToJudge = Prisma.NominationGetPayload<{ select: typeof LINE_TO_JUDGE }>;

/** A line by the records as they are, with the settings that it was judged by. */
export interface CardNow {
  readonly assessment: Assessment;
  readonly settings: LocalSettings;
}

/**
 * Judges lines by today's records, by line. The statements grow with the years asked for, not with the lines: four a year, one or
 * two more where subjects from outside or the body itself are among them.
 */
export async function judgeNow(
  context: ActingContext,
  db: Tx,
  rows: readonly LineToJudge[],
): Promise<ReadonlyMap<string, CardNow>> {
  const result = new Map<string, CardNow>();
  const now = businessNow(context.platform, context.actor);
  const { organisationId, timeZone } = context.actor;
  for (const [year, lines] of Map.groupBy(rows, (row) => row.year)) {
    const collectiveIds = idsOf(lines, 'collectiveId');
    const cases = await yearCases(db, context.platform.fieldCipher, {
      organisationId,
      year,
      day: yearShown(context, year),
      departmentIds: collectiveIds,
      staffIds: idsOf(lines, 'staffId'),
      collectiveIds,
      otherSubjectIds: idsOf(lines, 'otherSubjectId'),
    });
    const lists = await db.nominationList.findMany({
      where: { organisationId, year, departmentId: { in: lines.map(({ departmentId }) => departmentId) } },
      select: { departmentId: true, judgements: true },
    });
    const judgements = new Map(lists.map((list) => [list.departmentId, judgementsFrom(list.judgements)]));
    for (const line of lines) {
      const facts = factsOfLine(cases, line);
      if (facts === undefined) throw new Error(`No subject of nomination ${line.id}`);
      const ofList = judgements.get(line.departmentId) ?? {};
      const terms = {
        regimeDate: regimeDateOf(line, timeZone, now),
        judgements: isYearlyLine(line) ? ofList : judgementsFrom(line.judgements),
      };
      result.set(line.id, {
        assessment: assessCase(cases, facts, line.awardCode, terms),
        settings: cases.settings,
      });
    }
  }
  return result;
}

/** The day that chooses the regime: when the secretariat received the dossier, today before that (law.md 0.1). */
function regimeDateOf({ receivedAt }: Pick<LineToJudge, 'receivedAt'>, timeZone: string, now: Date): PlainDate {
  return dayIn(timeZone, receivedAt ?? now);
}

function idsOf(rows: readonly LineToJudge[], key: 'staffId' | 'collectiveId' | 'otherSubjectId'): string[] {
  return [...new Set(rows.flatMap((row) => row[key] ?? []))];
}

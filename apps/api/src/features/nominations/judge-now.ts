import type { Tx } from '@thidua/db';
import type { Assessment, LocalSettings } from '@thidua/domain/eligibility';
import { dayIn, type PlainDate } from '@thidua/domain/kernel';
import { isOwnLevelAward } from '@thidua/domain/nominations';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { businessNow } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { assessCase, yearCases, type YearCases } from '../eligibility/index.ts';
import { yearShown } from '../organisation/index.ts';
import { judgementsFrom } from './judgements.ts';

export interface LineToJudge {
  readonly id: string;
  readonly year: number;
  readonly awardCode: AwardCode;
  readonly staffId: string | null;
  readonly collectiveId: string | null;
  readonly departmentId: string;
  readonly receivedAt: Date | null;
}

/** A line by the records as they are, with the settings that it was judged by. */
export interface CardNow {
  readonly assessment: Assessment;
  readonly settings: LocalSettings;
}

/**
 * Judges lines by today's records, by line; a line whose award has no rules here is absent. The statements grow with the years
 * asked for, not with the lines: four a year.
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
    });
    const lists = await db.nominationList.findMany({
      where: { organisationId, year, departmentId: { in: lines.map(({ departmentId }) => departmentId) } },
      select: { departmentId: true, judgements: true },
    });
    const judgements = new Map(lists.map((list) => [list.departmentId, judgementsFrom(list.judgements)]));
    for (const line of lines) {
      const facts = factsIn(cases, line);
      if (facts === undefined || !isOwnLevelAward(line.awardCode)) continue;
      const terms = {
        regimeDate: regimeDateOf(line, timeZone, now),
        judgements: judgements.get(line.departmentId) ?? {},
      };
      result.set(line.id, {
        assessment: assessCase(cases, facts, line.awardCode, terms),
        settings: cases.settings,
      });
    }
  }
  return result;
}

function factsIn(cases: YearCases, { staffId, collectiveId }: LineToJudge) {
  return staffId === null
    ? cases.collectives.find(({ record }) => record.id === collectiveId)?.facts
    : cases.people.find(({ record }) => record.id === staffId)?.facts;
}

/** The day that chooses the regime: when the secretariat received the dossier, today before that (law.md 0.1). */
export function regimeDateOf({ receivedAt }: Pick<LineToJudge, 'receivedAt'>, timeZone: string, now: Date): PlainDate {
  return dayIn(timeZone, receivedAt ?? now);
}

function idsOf(rows: readonly LineToJudge[], key: 'staffId' | 'collectiveId'): string[] {
  return [...new Set(rows.flatMap((row) => row[key] ?? []))];
}

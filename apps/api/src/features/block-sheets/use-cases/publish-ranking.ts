import {
  contenderOf,
  ranksOf,
  unexplained,
  unscoredCount,
  type CountedGroup,
  type JudgedPoints,
} from '@thidua/domain/blocks';
import { err, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { pointsOf } from '../score-points.ts';
import type { PublishRankingInput } from '../sheet.input.ts';
import { changeSheet, type SheetRefusal } from './change-sheet.ts';

interface Judged {
  readonly id: string;
  readonly scores: readonly JudgedPoints[];
}

/** Counts the ranking by the rules of the sheet and locks it with its day. Everybody who is ranked has been appraised whole. */
export function publishRanking(
  context: ActingContext,
  { publishedOn, ...input }: PublishRankingInput,
): Promise<Result<{ readonly id: string }, SheetRefusal>> {
  return changeSheet(context, input, 'PUBLISH', async ({ tx, row, to, today, now }) => {
    const entries = await tx.blockEntry.findMany({
      where: { sheetId: row.id, unrankedReason: '' },
      select: {
        id: true,
        votes: true,
        scores: { select: { criterionId: true, selfHundredths: true, appraisedHundredths: true, reason: true } },
      },
    });
    const problems: readonly InputProblem[] = [
      ...(publishedOn > today ? [{ field: 'publishedOn', code: 'IN_FUTURE' }] : []),
      ...(entries.length === 0 ? [{ field: 'entries', code: 'NOBODY_RANKED' }] : []),
      ...entries.flatMap((entry) => judgedProblems(row.groups, entry)),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const contenders = entries.map(({ id, votes, scores }) =>
      contenderOf(id, row.groups, pointsOf(scores, 'appraisedHundredths'), votes ?? undefined),
    );
    const ranks = ranksOf(row.tieRule, contenders);
    for (const { id, totalHundredths } of contenders) {
      const data = { rank: ranks.get(id) ?? null, totalHundredths, updatedAt: now };
      await tx.blockEntry.update({ where: { id }, data, select: { id: true } });
    }
    return ok({
      data: { publishedOn: midnightUtcOf(publishedOn) },
      event: {
        action: 'BLOCK_RANKING_PUBLISHED',
        objectType: 'BlockSheet',
        objectId: row.id,
        detail: { from: row.status, to, publishedOn, count: contenders.length },
      },
    });
  });
}

/** What is still missing of one member, named by its id. */
function judgedProblems(groups: readonly CountedGroup[], { id, scores }: Judged): readonly InputProblem[] {
  const unscored = unscoredCount(groups, pointsOf(scores, 'appraisedHundredths'));
  const silent = unexplained(scores).length;
  return [
    ...(unscored > 0 ? [{ field: id, code: 'UNAPPRAISED', actual: unscored }] : []),
    ...(silent > 0 ? [{ field: id, code: 'UNEXPLAINED', actual: silent }] : []),
  ];
}

import { missingPapers, OWING_STATUSES } from '@thidua/domain/dossier-papers';
import type { ActingContext } from '../../../platform/request-context.ts';
import { yearShown } from '../../organisation/index.ts';
import { NOMINATION_ROW, nominationType } from '../nomination.row.ts';
import { visibleNominations } from '../nomination.visibility.ts';
import { papersOf } from './paper.loaders.ts';

/** The lines of a year that the actor may see and that lack papers, by their ids: whether one does is told by rules, not by a column. */
export async function linesLackingPapers(context: ActingContext, year: number): Promise<readonly string[]> {
  const { actor, db } = context;
  const rows = await db.nomination.findMany({
    where: { AND: [visibleNominations(actor), { year, status: { in: [...OWING_STATUSES] } }] },
    select: NOMINATION_ROW,
    relationLoadStrategy: 'join',
  });
  const asOf = yearShown(context, year);
  const lines = rows.map((row) => nominationType(row, asOf));
  const papers = await Promise.all(lines.map((line) => papersOf(context).load(line)));
  return lines.flatMap(({ id }, index) => (missingPapers(papers[index]?.papers ?? []).length > 0 ? [id] : []));
}

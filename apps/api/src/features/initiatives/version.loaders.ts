import { textsOf, type InitiativeVersionContent } from '@thidua/domain/initiatives';
import { plainDate } from '@thidua/domain/kernel';
import { z } from 'zod';
import { groupedBy, loader } from '../../platform/loader.ts';

const CONTENT = z.object({
  texts: z.record(z.string(), z.string()),
  firstAppliedOn: z.string().nullable(),
  authors: z.array(
    z.object({ fullName: z.string(), shareBasisPoints: z.int(), qualification: z.string().default('') }),
  ),
  // What was sent before the form asked for them has none.
  helpers: z
    .array(
      z.object({
        fullName: z.string(),
        workplace: z.string(),
        post: z.string(),
        qualification: z.string(),
        work: z.string(),
      }),
    )
    .default([]),
});

/** Every round of each request, without what was sent: lists of rounds show who and when. */
export const roundsOf = loader(async ({ db }, ids: readonly string[]) => {
  const rows = await db.initiativeVersion.findMany({
    where: { initiativeId: { in: [...ids] } },
    omit: { content: true },
    orderBy: [{ initiativeId: 'asc' }, { number: 'asc' }],
  });
  return groupedBy(ids, rows, ({ initiativeId }) => initiativeId);
});

/** What was sent in every round of each request, by number. */
export const roundContentsOf = loader(async ({ db }, ids: readonly string[]) => {
  const rows = await db.initiativeVersion.findMany({
    where: { initiativeId: { in: [...ids] } },
    select: { initiativeId: true, number: true, content: true },
  });
  return groupedBy(ids, rows, ({ initiativeId }) => initiativeId).map(
    (rounds) => new Map(rounds.map(({ number, content }) => [number, contentOf(content)])),
  );
});

function contentOf(stored: unknown): InitiativeVersionContent {
  const { texts, firstAppliedOn, authors, helpers } = CONTENT.parse(stored);
  return {
    texts: textsOf((name) => texts[name]),
    firstAppliedOn: firstAppliedOn === null ? null : plainDate(firstAppliedOn),
    authors,
    helpers,
  };
}

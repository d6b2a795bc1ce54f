import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { needsPosting } from '@thidua/domain/postings';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { postingTermsOn } from './posting-terms.queries.ts';

interface Line {
  readonly id: string;
  readonly awardCode: AwardCode;
}

/** The lines among these that the body wants posted before the council on that day, and that no ended posting has held. Two statements at most. */
export async function neverPosted(
  tx: Pick<Tx, 'organisationSetting' | 'postingLine'>,
  organisationId: string,
  lines: readonly Line[],
  day: PlainDate,
): Promise<readonly string[]> {
  const { required } = await postingTermsOn(tx, organisationId, day);
  const wanted = lines.filter(({ awardCode }) => needsPosting(awardCode, required)).map(({ id }) => id);
  if (wanted.length === 0) return [];
  const posted = await tx.postingLine.findMany({
    where: { nominationId: { in: wanted }, takenOffAt: null, posting: { status: 'CLOSED' } },
    select: { nominationId: true },
    distinct: ['nominationId'],
  });
  const ids = new Set(posted.map(({ nominationId }) => nominationId));
  return wanted.filter((id) => !ids.has(id));
}

/** The lines among these that an open posting holds. One statement. */
export async function heldByPostings(
  tx: Pick<Tx, 'nomination'>,
  organisationId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const lines = await tx.nomination.findMany({
    where: { id: { in: [...ids] }, organisationId, status: 'POSTED' },
    select: { id: true },
  });
  return lines.map(({ id }) => id);
}

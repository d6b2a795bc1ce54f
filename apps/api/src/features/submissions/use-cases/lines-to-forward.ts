import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { decidingAuthority, type DecidingAuthority, type ForwardHindrance } from '@thidua/domain/submissions';
import { notFound } from '../../../platform/fault.ts';
import { subjectsOn } from '../../decisions/index.ts';
import { heldByOpinions } from '../../opinions/index.ts';
import type { HinderedLineType } from '../submission.errors.ts';

interface Wanted {
  readonly organisationId: string;
  readonly year: number;
  readonly authority: DecidingAuthority;
  readonly nominationIds: readonly string[];
}

/**
 * The lines, locked, and why some of them cannot go into the tờ trình. Lines of another body do not exist. Three statements; call it
 * inside the transaction that lists them.
 */
export async function linesToForward(tx: Tx, { organisationId, year, authority, nominationIds }: Wanted) {
  const ids = [...new Set(nominationIds)];
  await tx.$queryRaw`
    SELECT id FROM nominations WHERE id = ANY(${ids}::uuid[]) AND "organisationId" = ${organisationId}::uuid
    ORDER BY id FOR UPDATE`;
  const lines = await tx.nomination.findMany({
    where: { id: { in: ids }, organisationId },
    select: {
      id: true,
      code: true,
      year: true,
      status: true,
      awardCode: true,
      staffId: true,
      collectiveId: true,
      otherSubjectId: true,
      otherSubject: { select: { kind: true } },
    },
    orderBy: { code: 'asc' },
  });
  if (lines.length < ids.length) throw notFound();
  const held = new Set(await heldByOpinions(tx, ids, 'FORWARD'));
  const hindered = lines.flatMap(({ id, code, ...line }): HinderedLineType[] => {
    const hindrance = hindranceOf(line, { year, authority }, held.has(id));
    return hindrance === undefined ? [] : [{ nominationId: id, code, hindrance }];
  });
  return { lines, hindered };
}

type ForwardedLine = Awaited<ReturnType<typeof linesToForward>>['lines'][number];

function hindranceOf(
  line: Pick<ForwardedLine, 'year' | 'status' | 'awardCode'>,
  { year, authority }: Pick<Wanted, 'year' | 'authority'>,
  isHeld: boolean,
): ForwardHindrance | undefined {
  const decider = decidingAuthority(line.awardCode);
  if (decider === undefined) return 'OWN_LEVEL';
  if (line.year !== year) return 'OTHER_YEAR';
  if (decider !== authority) return 'OTHER_AUTHORITY';
  if (line.status !== 'PASSED') return 'NOT_PASSED';
  return isHeld ? 'OPINION_AWAITED' : undefined;
}

/** Lists the lines in the tờ trình, under the names and posts of the day. */
export async function listLines(
  tx: Tx,
  submissionId: string,
  lines: readonly ForwardedLine[],
  today: PlainDate,
): Promise<void> {
  const printed = await subjectsOn(tx, lines, today);
  await tx.submissionLine.createMany({
    data: lines.map((line) => ({
      submissionId,
      nominationId: line.id,
      awardCode: line.awardCode,
      ...printed(line),
    })),
  });
}

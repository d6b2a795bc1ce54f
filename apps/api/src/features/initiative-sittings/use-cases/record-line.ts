import type { Prisma } from '@thidua/db';
import { formProblems, lineProblems } from '@thidua/domain/initiative-sitting';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { badInput, notFound } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { asideIds, authorIdsOf, countOf, LINE_ROW, withAside, type LineRow } from '../sitting-lines.ts';
import type { RecordSittingLineInput } from '../sitting.input.ts';
import { changeSitting, type SittingInHand } from './change-sitting.ts';

/** Records the votes on one initiative, by name or as the tellers counted the papers; what was recorded before is replaced. */
export function recordLine(
  context: ActingContext,
  input: RecordSittingLineInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  return changeSitting(context, input, 'RECORD', async ({ tx, row, relatives }) => {
    const line = row.lines.find(({ id }) => id === input.lineId);
    if (line === undefined) throw notFound();
    const isOpen = row.form === 'OPEN';
    const memberIds = row.seats.map(({ memberId }) => memberId);
    if (input.conflictedIds.some((id) => !memberIds.includes(id))) throw badInput();
    // Who wrote it or is related to somebody who did stands aside without being asked.
    const known = asideIds(line, 'SELF', 'RELATIVE');
    const declared = [...new Set(input.conflictedIds)].filter((id) => !known.includes(id));
    const opinion = cleanText(input.opinion).trim();
    const { votes } = input;
    const { agree = null, disagree = null, blank = null } = input;
    const ballots = isOpen || agree === null ? undefined : { agree, disagree: disagree ?? 0, blank: blank ?? 0 };
    const problems = [
      ...formProblems(row.form, votes, [agree, disagree, blank]),
      ...lineProblems(
        { votes, excludedIds: [...known, ...declared], ballots, opinion },
        row.seats.filter(({ isPresent }) => isPresent).map(({ memberId }) => memberId),
      ),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

    const lineId = line.id;
    const marks: Prisma.InitiativeSittingMarkCreateManyInput[] = [
      ...votes.map(({ memberId, choice }) => ({ lineId, memberId, choice })),
      ...declared.map((memberId) => ({ lineId, memberId, conflict: 'DECLARED' as const })),
    ];
    const earlier = numbersOf(row, line);
    await tx.initiativeSittingMark.deleteMany({ where: { lineId } });
    await tx.initiativeSittingMark.createMany({ data: marks });
    const stored = await tx.initiativeSittingLine.update({
      where: { id: lineId },
      data: {
        opinion,
        agree: ballots?.agree ?? null,
        disagree: ballots?.disagree ?? null,
        blank: ballots?.blank ?? null,
      },
      select: LINE_ROW,
    });
    const now = withAside(row.status, stored, row.seats, relatives);
    return ok({
      data: {},
      events: [
        {
          action: 'INITIATIVE_SITTING_LINE_RECORDED',
          objectType: 'InitiativeSitting',
          objectId: row.id,
          detail: {
            initiativeId: line.initiativeId,
            earlier,
            recorded: numbersOf(row, now),
            authorIds: authorIdsOf([line]),
          },
        },
      ],
    });
  });
}

/** What the votes come to, by numbers: who voted how stands in the record alone. */
function numbersOf(row: SittingInHand, line: LineRow): readonly string[] {
  const { agree, disagree, abstain } = countOf(row, line, row.seats);
  const aside = line.aside.length;
  return Object.entries({ agree, disagree, abstain, aside }).map(([name, count]) => `${name}=${count}`);
}

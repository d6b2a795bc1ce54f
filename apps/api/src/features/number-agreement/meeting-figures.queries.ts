import type { Tx } from '@thidua/db';
import { documentNumber } from '@thidua/domain/decisions';
import type { MinutesContent, MinutesItem } from '@thidua/domain/meeting-minutes';
import type { ItemFigures, ListFigures, MeetingFigures } from '@thidua/domain/number-agreement';
import { isLastAttempt, quorumOf, resultShown, type Room } from '../council/index.ts';
import { recountsOf } from './recount.queries.ts';
import { registeredNames, type Registered } from './registered-names.queries.ts';

/** Minutes that somebody has signed and none has taken the place of. */
const SIGNED = ['SIGNED', 'FROZEN'] as const;
const COUNTED = ['PUBLISHED', 'CERTIFIED'] as const;

interface Line {
  readonly nominationId: string;
  readonly subjectName: string;
  readonly awardCode: ItemFigures['screen']['award'];
}

/** The paper that is about to be signed. */
export interface PaperInHand {
  readonly source: ListFigures['source'];
  readonly id: string;
}

/**
 * The numbers of a meeting in every place that has them. With a paper in hand, of the decisions and submissions only that one is looked
 * at: what another paper says does not hold its signature up. A submission takes a part of an agenda up, so only that part is compared
 * with it. The number of statements does not grow with the agenda.
 */
export async function meetingFigures(tx: Tx, room: Room, paper?: PaperInHand): Promise<MeetingFigures> {
  const decisions = paper?.source === 'SUBMISSION' ? [] : await decisionsOf(tx, room.id, paper?.id);
  const submissions = paper?.source === 'DECISION' ? [] : await submissionsOf(tx, room.items, paper?.id);
  const inHand = paper?.source === 'SUBMISSION' ? new Set(nominationsOf(submissions)) : undefined;
  const items = room.items.filter(({ nominationId }) => inHand?.has(nominationId) ?? true);
  const nominationIds = [...new Set(items.map((item) => item.nominationId))];
  const itemIds = items.map(({ id }) => id);
  const names = await registeredNames(tx, nominationIds, room.day);
  const tallies = await talliesOf(tx, itemIds);
  const recounts = await recountsOf(tx, itemIds);
  const minutes = await minutesOf(tx, room.id);
  const passedIds = new Set(
    items.filter((item) => item.isPassed === true && isLastAttempt(room, item)).map((item) => item.nominationId),
  );

  return {
    items: items.map((item): ItemFigures => {
      const known = names.get(item.nominationId);
      const name = known?.name ?? '';
      const award = item.nomination.awardCode;
      const listed = (lines: readonly Line[]) => listedLine(lines, item.nominationId, known);
      const isLast = isLastAttempt(room, item);
      const shown = resultShown(item);
      return {
        ordinal: item.ordinal,
        isLast,
        screen: {
          name,
          award,
          result:
            shown === null
              ? null
              : {
                  agree: shown.agree,
                  disagree: shown.disagree,
                  blank: shown.abstain,
                  base: shown.base,
                  needed: shown.needed,
                  isPassed: shown.isPassed,
                },
        },
        tally: tallies.get(item.id) ?? null,
        recount: recounts.get(item.id) ?? null,
        minutes: written(minutes?.items.find(({ ordinal }) => ordinal === item.ordinal)),
        decision: isLast ? listed(decisions.flatMap(({ lines }) => lines)) : null,
        submission: isLast ? listed(submissions.flatMap(({ lines }) => lines)) : null,
      };
    }),
    lists: [...decisions, ...submissions].map(({ source, title, lines }): ListFigures => ({
      source,
      title,
      lines: lines.length,
      passed: lines.filter(({ nominationId }) => passedIds.has(nominationId)).length,
    })),
    present: { screen: quorumOf(room).present, minutes: minutes?.quorum.present ?? null },
    hasMinutes: minutes !== undefined,
  };
}

function nominationsOf(papers: readonly { readonly lines: readonly Line[] }[]): readonly string[] {
  return papers.flatMap(({ lines }) => lines.map(({ nominationId }) => nominationId));
}

/** What a paper prints of a nomination; a name that the register gave the person on another day is no other name. */
function listedLine(lines: readonly Line[], nominationId: string, known: Registered | undefined) {
  const line = lines.find((each) => each.nominationId === nominationId);
  if (line === undefined) return null;
  const isKnown = known?.names.has(line.subjectName) === true;
  return { name: isKnown ? known.name : line.subjectName, award: line.awardCode };
}

function written(item: MinutesItem | undefined): ItemFigures['minutes'] {
  if (item === undefined) return null;
  const { subjectName: name, award, result } = item;
  return { name, award, result };
}

async function talliesOf(tx: Tx, itemIds: readonly string[]) {
  const rows = await tx.ballotItem.findMany({
    where: { agendaItemId: { in: [...itemIds] }, round: { status: { in: [...COUNTED] } }, isPassed: { not: null } },
    select: {
      agendaItemId: true,
      issuedCount: true,
      returnedCount: true,
      validCount: true,
      invalidCount: true,
      agreeCount: true,
      disagreeCount: true,
      blankCount: true,
      neededCount: true,
      denominator: true,
      isPassed: true,
    },
  });
  return new Map(
    rows.map((row) => [
      row.agendaItemId,
      {
        issued: row.issuedCount ?? 0,
        returned: row.returnedCount ?? 0,
        valid: row.validCount ?? 0,
        invalid: row.invalidCount ?? 0,
        agree: row.agreeCount ?? 0,
        disagree: row.disagreeCount ?? 0,
        blank: row.blankCount ?? 0,
        needed: row.neededCount ?? 0,
        base: row.denominator ?? 0,
        isPassed: row.isPassed === true,
      },
    ]),
  );
}

async function minutesOf(tx: Tx, meetingId: string): Promise<MinutesContent | undefined> {
  const row = await tx.meetingMinutes.findFirst({
    where: { meetingId, status: { in: [...SIGNED] }, content: { not: null } },
    select: { content: true },
    orderBy: { ordinal: 'desc' },
  });
  // Our own bytes, whose hash the table keeps beside them.
  return row?.content == null ? undefined : (JSON.parse(row.content) as { readonly content: MinutesContent }).content;
}

const LINES = {
  select: { nominationId: true, subjectName: true, awardCode: true },
} as const;

async function decisionsOf(tx: Tx, meetingId: string, decisionId: string | undefined) {
  const rows = await tx.decision.findMany({
    where: { meetingId, ...(decisionId === undefined ? {} : { id: decisionId }) },
    select: { title: true, number: true, sign: true, lines: LINES },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ title, number, sign, lines }) => ({
    source: 'DECISION' as const,
    title: number === null ? title : documentNumber(number, sign),
    lines,
  }));
}

/** Papers to a higher level may list what several meetings have passed: of each, the lines of this one. */
async function submissionsOf(tx: Tx, items: Room['items'], submissionId: string | undefined) {
  const ofMeeting = {
    nominationId: { in: items.map(({ nominationId }) => nominationId) },
    state: { not: 'TAKEN_OUT' as const },
  };
  const rows = await tx.submission.findMany({
    where: {
      status: { not: 'CANCELLED' },
      lines: { some: ofMeeting },
      ...(submissionId === undefined ? {} : { id: submissionId }),
    },
    select: { title: true, number: true, sign: true, lines: { where: ofMeeting, ...LINES } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ title, number, sign, lines }) => ({
    source: 'SUBMISSION' as const,
    title: number === null ? title : documentNumber(number, sign),
    lines,
  }));
}

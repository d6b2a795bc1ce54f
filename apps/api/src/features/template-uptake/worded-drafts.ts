import type { Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import type { AuditEvent } from '@thidua/domain/audit';
import type { WordedDraftKind } from '@thidua/domain/paper-templates';
import { visibleInitiatives } from '../initiatives/index.ts';
import { visibleMinutes } from '../meeting-minutes/index.ts';
import { visiblePostings } from '../postings/index.ts';
import { visibleReviews } from '../reviews/index.ts';
import { visibleSubmissions } from '../submissions/index.ts';

type ObjectType = Extract<AuditEvent, { readonly action: 'TEMPLATE_TAKEN_UP' }>['objectType'];

export interface WordedRow {
  readonly status: string;
  /** The record under which the trail is read. */
  readonly objectId: string;
}

interface WordedDraft {
  readonly objectType: ObjectType;
  /** As far as the actor sees it. Whether it is still a draft when it is worded, the trigger of its table says again. */
  readonly find: (tx: Tx, actor: Actor, id: string) => Promise<WordedRow | null>;
  readonly word: (tx: Tx, id: string, wordedAt: Date) => Promise<unknown>;
}

const FACTS = { id: true, status: true } as const;
const ONLY_ID = { id: true } as const;

function asRow(row: { readonly id: string; readonly status: string } | null): WordedRow | null {
  return row === null ? null : { status: row.status, objectId: row.id };
}

/** The papers that are written over days, each with who sees it and where the moment of its words is kept. */
export const WORDED_DRAFTS: Readonly<Record<WordedDraftKind, WordedDraft>> = {
  MEETING_MINUTES: {
    objectType: 'MeetingMinutes',
    find: async (tx, actor, id) =>
      asRow(await tx.meetingMinutes.findFirst({ where: { AND: [{ id }, visibleMinutes(actor)] }, select: FACTS })),
    word: (tx, id, wordedAt) => tx.meetingMinutes.update({ where: { id }, data: { wordedAt }, select: ONLY_ID }),
  },
  POSTING_NOTICE: {
    objectType: 'Posting',
    find: async (tx, actor, id) =>
      asRow(await tx.posting.findFirst({ where: { AND: [{ id }, visiblePostings(actor)] }, select: FACTS })),
    word: (tx, id, wordedAt) => tx.posting.update({ where: { id }, data: { wordedAt }, select: ONLY_ID }),
  },
  SUBMISSION_PAPER: {
    objectType: 'Submission',
    find: async (tx, actor, id) =>
      asRow(await tx.submission.findFirst({ where: { AND: [{ id }, visibleSubmissions(actor)] }, select: FACTS })),
    word: (tx, id, wordedAt) => tx.submission.update({ where: { id }, data: { wordedAt }, select: ONLY_ID }),
  },
  FEEDBACK_LETTER: {
    objectType: 'Initiative',
    find: async (tx, actor, id) => {
      const row = await tx.feedbackLetter.findFirst({
        where: { id, initiative: visibleInitiatives(actor) },
        select: { status: true, initiativeId: true },
      });
      return row === null ? null : { status: row.status, objectId: row.initiativeId };
    },
    word: (tx, id, wordedAt) => tx.feedbackLetter.update({ where: { id }, data: { wordedAt }, select: ONLY_ID }),
  },
  REVIEW_PAPER: {
    objectType: 'MovementReview',
    find: async (tx, actor, id) =>
      asRow(await tx.movementReview.findFirst({ where: { AND: [{ id }, visibleReviews(actor)] }, select: FACTS })),
    word: (tx, id, wordedAt) => tx.movementReview.update({ where: { id }, data: { wordedAt }, select: ONLY_ID }),
  },
};

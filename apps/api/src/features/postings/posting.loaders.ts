import { midnightUtcOf, dayIn, plainDateOf } from '@thidua/domain/kernel';
import {
  commentEventsFor,
  mayTakeOff,
  postingTerms,
  readsAllPostings,
  readsComment,
  seesAuthor,
  type CommentFacts,
  type PostingTerms,
} from '@thidua/domain/postings';
import { businessToday } from '../../platform/business-clock.ts';
import { groupedBy, loader } from '../../platform/loader.ts';
import {
  departmentNameOn,
  NAMED_DEPARTMENT,
  NAMED_OTHER_SUBJECT,
  NAMED_STAFF,
  subjectNameOn,
} from '../organisation/index.ts';
import { postingTermsOn } from './posting-terms.queries.ts';
import type { NominationPostingType, PostingCommentType, PostingLineType } from './posting.type.ts';
import { visiblePostings } from './posting.visibility.ts';

/** The lines of each posting in its own order. What was taken off is known to whoever keeps and inspects. One statement. */
export const linesOfPostings = loader<string, readonly PostingLineType[]>(async ({ actor, db }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const readsAll = readsAllPostings(actor);
  const rows = await db.postingLine.findMany({
    where: {
      postingId: { in: [...ids] },
      posting: visiblePostings(actor),
      ...(readsAll ? {} : { takenOffAt: null }),
    },
    select: {
      postingId: true,
      nominationId: true,
      takenOffAt: true,
      takenOffReason: true,
      posting: { select: { fromOn: true, status: true } },
      nomination: {
        select: {
          code: true,
          awardCode: true,
          status: true,
          summary: true,
          staffId: true,
          staff: { select: NAMED_STAFF },
          collective: { select: NAMED_DEPARTMENT },
          otherSubject: { select: NAMED_OTHER_SUBJECT },
          department: { select: NAMED_DEPARTMENT },
        },
      },
    },
    orderBy: { ordinal: 'asc' },
    relationLoadStrategy: 'join',
  });
  const groups = groupedBy(ids, rows, ({ postingId }) => postingId);
  return groups.map((group) =>
    group.map(({ nominationId, takenOffAt, takenOffReason, posting, nomination }) => {
      const { code, awardCode, status, summary, staffId, staff, collective, otherSubject, department } = nomination;
      const day = plainDateOf(posting.fromOn);
      return {
        nominationId,
        code,
        award: awardCode,
        status,
        summary,
        subjectName: subjectNameOn(staff, collective, day, otherSubject),
        departmentName: departmentNameOn(department, day),
        takenOffOn: takenOffAt === null ? null : midnightUtcOf(dayIn(actor.timeZone, takenOffAt)),
        takenOffReason,
        canTakeOff: posting.status === 'OPEN' && takenOffAt === null && mayTakeOff(actor, staffId),
        staffId,
        fromOn: posting.fromOn,
      };
    }),
  );
});

/** The comments of each posting that the person may read, the oldest first. One statement. */
export const commentsOfPostings = loader<string, readonly PostingCommentType[]>(async ({ actor, db }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const rows = await db.postingComment.findMany({
    where: {
      postingId: { in: [...ids] },
      posting: visiblePostings(actor),
      ...(readsAllPostings(actor) ? {} : { OR: [{ authorId: actor.accountId }, { isShared: true }] }),
    },
    select: {
      id: true,
      postingId: true,
      nominationId: true,
      authorId: true,
      text: true,
      status: true,
      answer: true,
      answeredAt: true,
      isShared: true,
      version: true,
      createdAt: true,
      author: { select: { displayName: true } },
      nomination: { select: { staffId: true } },
      posting: { select: { status: true } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
  });
  const groups = groupedBy(ids, rows, ({ postingId }) => postingId);
  return groups.map((group) =>
    group.flatMap(({ author, nomination, posting, ...row }) => {
      const facts: CommentFacts = {
        ...row,
        postingStatus: posting.status,
        subjectId: nomination?.staffId ?? null,
      };
      if (!readsComment(actor, facts)) return [];
      return {
        ...row,
        isMine: row.authorId === actor.accountId,
        authorName: seesAuthor(actor, facts) ? author.displayName : null,
        viewerCan: commentEventsFor(actor, facts),
      };
    }),
  );
});

/** The postings that each line is in or was in, the earliest first. One statement. */
export const postingsOfNominations = loader<string, readonly NominationPostingType[]>(async ({ actor, db }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const readsAll = readsAllPostings(actor);
  const rows = await db.postingLine.findMany({
    where: {
      nominationId: { in: [...ids] },
      posting: { AND: [visiblePostings(actor), { status: { not: 'CANCELLED' } }] },
    },
    select: {
      nominationId: true,
      takenOffAt: true,
      takenOffReason: true,
      posting: {
        select: {
          id: true,
          title: true,
          status: true,
          fromOn: true,
          dueOn: true,
          comments: {
            where: { nominationId: { in: [...ids] }, status: { not: 'WITHDRAWN' } },
            select: { nominationId: true },
          },
        },
      },
    },
    orderBy: [{ posting: { fromOn: 'asc' } }, { id: 'asc' }],
    relationLoadStrategy: 'join',
  });
  const groups = groupedBy(ids, rows, ({ nominationId }) => nominationId);
  return groups.map((group, index) =>
    group.map(({ takenOffAt, takenOffReason, posting: { comments, ...posting } }) => ({
      ...posting,
      takenOffOn: takenOffAt === null ? null : midnightUtcOf(dayIn(actor.timeZone, takenOffAt)),
      takenOffReason: readsAll ? takenOffReason : null,
      commentCount: readsAll ? comments.filter(({ nominationId }) => nominationId === ids[index]).length : null,
    })),
  );
});

/** What a body has set about postings for today; nothing for who has not signed in. One statement. */
export const termsOfToday = loader<string, PostingTerms>(async ({ actor, db, platform }, organisationIds) => {
  if (actor === undefined) return organisationIds.map(() => postingTerms(() => undefined));
  const today = businessToday(platform, actor);
  return Promise.all(organisationIds.map((id) => postingTermsOn(db, id, today)));
});

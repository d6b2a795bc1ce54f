import type { Tx } from '@thidua/db';
import { addDays, cleanLine, midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { dayProblems, filledProblems, overlapping } from '@thidua/domain/organisation';
import { dated } from '../dated-key.ts';
import { isHeadTaken } from './head-taken.ts';
import { lockPlace, placeProblems } from './lock-place.ts';
import { recorded, refuse, type RecordResult } from './recorded.ts';

export interface PostInput {
  readonly staffId: string;
  readonly departmentId: string;
  readonly title: string;
  /** A leading post (giữ chức vụ lãnh đạo). */
  readonly isLeader: boolean;
  /** Heads the department; only one person does on any day. */
  readonly isHead: boolean;
  readonly from: PlainDate;
  /** Last day; left out while it lasts. */
  readonly to?: PlainDate | undefined;
  /** Held beside the posts of that day (kiêm nhiệm) instead of in their place. */
  readonly isAdditional?: boolean | undefined;
}

/** A post from a day on, in the place of those held then unless it is additional. Runs inside the caller's transaction. */
export async function recordPost(tx: Tx, input: PostInput): Promise<RecordResult> {
  const { staffId, departmentId, isLeader, isHead, from, to, isAdditional = false } = input;
  const title = cleanLine(input.title);
  if (to !== undefined && to < from) return refuse({ field: 'to', code: 'END_BEFORE_START' });
  const place = await lockPlace(tx, staffId, departmentId);
  const problems = [
    ...filledProblems('title', title),
    ...dayProblems('from', from),
    ...placeProblems(place, undefined, from, to),
  ];
  if (problems.length > 0) return refuse(...problems);
  const posts = (await tx.post.findMany({ where: { staffId } })).map(dated);
  if (isHead && (await isHeadTaken(tx, input))) return refuse({ field: 'isHead', code: 'HEAD_TAKEN' });
  const later = posts.filter(({ validFrom }) => validFrom >= from && (to === undefined || validFrom <= to));
  const replaced = later.find((post) => post.validFrom === from && post.departmentId === departmentId);
  if (!isAdditional && later.some((post) => post !== replaced)) return refuse({ field: 'from', code: 'LATER_POST' });

  const held = overlapping(posts, from, from).filter(({ validFrom }) => validFrom < from);
  if (!isAdditional && held.length > 0) {
    await tx.post.updateMany({
      where: { id: { in: held.map(({ id }) => id) } },
      data: { validTo: midnightUtcOf(addDays(from, -1)) },
    });
  }
  const values = { title, isLeader: isLeader || isHead, isHead, validTo: to === undefined ? null : midnightUtcOf(to) };
  if (!isAdditional && replaced !== undefined) {
    await tx.post.update({ where: { id: replaced.id }, data: values, select: { id: true } });
  } else {
    await tx.post.create({
      data: { staffId, departmentId, ...values, validFrom: midnightUtcOf(from) },
      select: { id: true },
    });
  }
  const before = replaced?.title ?? held[0]?.title ?? null;
  return recorded({ field: 'post', before: isAdditional ? null : before, after: title });
}

import type { Prisma } from '@thidua/db';
import type { ReviewFigure } from '@thidua/domain/reviews';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { ReviewsArgs } from './review.input.ts';
import type { ReviewType } from './review.type.ts';
import { visibleReviews } from './review.visibility.ts';

const ROW = {
  id: true,
  year: true,
  kind: true,
  title: true,
  receiver: true,
  headings: true,
  texts: true,
  status: true,
  version: true,
  createdAt: true,
  wordedAt: true,
  createdById: true,
  sentAt: true,
  sentById: true,
  asOf: true,
  phaseId: true,
  phaseName: true,
  figuresOn: true,
  hash: true,
  figures: true,
  movementId: true,
} as const satisfies Prisma.MovementReviewSelect;
type Row = Prisma.MovementReviewGetPayload<{ select: typeof ROW }>;

const NEWEST_FIRST = keyset<Row, Prisma.MovementReviewWhereInput, Prisma.MovementReviewOrderByWithRelationInput>([
  { path: 'createdAt', direction: 'desc', kind: 'instant', valueOf: ({ createdAt }) => createdAt },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

function reviewOf({ figures, ...row }: Row): ReviewType {
  // Only the sending writes the column, in exactly this shape, and the database never lets it change.
  return { ...row, frozenFigures: (figures ?? []) as unknown as readonly ReviewFigure[] };
}

/** One page of the reviews of a year that the actor may know of, the newest first. */
export async function listReviews(
  { db, actor }: ActingContext,
  { year, kind, first, after }: ReviewsArgs,
): Promise<Page<ReviewType>> {
  const where: Prisma.MovementReviewWhereInput = {
    AND: [visibleReviews(actor), { year }, kind == null ? {} : { kind }],
  };
  const take = checkedFirst(first);
  const rows = await db.movementReview.findMany({
    select: ROW,
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  const page = pageOf(rows, take, NEWEST_FIRST.cursorOf, () => db.movementReview.count({ where }));
  return { ...page, nodes: page.nodes.map(reviewOf) };
}

/** The review, or NOT_FOUND for one the actor may not know of. */
export async function reviewById({ db, actor }: ActingContext, id: string): Promise<ReviewType> {
  return reviewOf(
    found(await db.movementReview.findFirst({ select: ROW, where: { AND: [{ id }, visibleReviews(actor)] } })),
  );
}

import type { Prisma, Tx } from '@thidua/db';
import { cleanLine, err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import {
  mayWriteReviews,
  phaseToReview,
  REVIEW_LIMITS,
  REVIEW_PARTS,
  reviewHeadings,
  reviewSpan,
  type ReviewPart,
} from '@thidua/domain/reviews';
import { neededProblems, tooLongProblems } from '@thidua/domain/works';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { visibleMovements } from '../../movements/index.ts';
import { difficultiesInWords, unitReportsInWords } from '../../works/index.ts';
import type { StartReviewInput } from '../review.input.ts';

const MOVEMENT = {
  year: true,
  generalGoals: true,
  toDay: true,
  phases: { select: { id: true, name: true, toDay: true }, orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.MovementSelect;

/**
 * Begins a review: one part per general goal of the plan, then the parts that every review has, filled from what divisions
 * have reported and what stood in their way. A sơ kết is of a phase and takes the figures of its last day. The id comes from the client: the same id twice begins once.
 */
export async function startReview(
  context: ActingContext,
  { id, movementId, kind, phaseId, ...typed }: StartReviewInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { organisationId } = actor;
  if (!mayWriteReviews(actor)) throw forbidden();
  const title = cleanLine(typed.title);
  const receiver = cleanLine(typed.receiver);
  const problems = [
    ...neededProblems('title', title, REVIEW_LIMITS.title),
    ...tooLongProblems('receiver', receiver, REVIEW_LIMITS.receiver),
  ];
  if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const known = await tx.movementReview.findUnique({ where: { id }, select: { organisationId: true } });
    if (known?.organisationId === organisationId) return ok({ id });
    if (known !== null) throw badInput();
    const where = { AND: [{ id: movementId }, visibleMovements(actor)] };
    const { year, generalGoals, toDay, phases } = found(await tx.movement.findFirst({ where, select: MOVEMENT }));
    const now = businessNow(context, actor);
    const choices = phases.map((phase) => ({ ...phase, toDay: plainDateOf(phase.toDay) }));
    const chosen =
      phaseId == null
        ? phaseToReview(choices, businessToday(context, actor))
        : choices.find((phase) => phase.id === phaseId);
    if (kind === 'INTERIM' && phaseId != null && chosen === undefined) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'phaseId', code: 'UNKNOWN' }] });
    }
    const { phase, figuresOn } = reviewSpan(kind, chosen, { toDay: plainDateOf(toDay) });
    const filled = await filledParts(tx, { organisationId, year, day: businessToday(context, actor) });
    await tx.movementReview.create({
      data: {
        id,
        organisationId,
        movementId,
        year,
        kind,
        title,
        receiver,
        phaseId: phase?.id ?? null,
        phaseName: phase?.name ?? null,
        figuresOn: figuresOn === undefined ? null : midnightUtcOf(figuresOn),
        headings: [...reviewHeadings(generalGoals)],
        texts: [...generalGoals.map(() => ''), ...REVIEW_PARTS.map((part) => filled[part])],
        createdById: actor.accountId,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    audit({ action: 'REVIEW_STARTED', objectType: 'MovementReview', objectId: id, detail: { year, kind } });
    return ok({ id });
  });
}

/** What the parts say at first; the secretariat writes on. */
async function filledParts(
  tx: Tx,
  scope: Parameters<typeof unitReportsInWords>[1],
): Promise<Readonly<Record<ReviewPart, string>>> {
  const cut = (text: string) => text.slice(0, REVIEW_LIMITS.text);
  return {
    UNITS: cut(await unitReportsInWords(tx, scope)),
    ROLE_MODELS: '',
    DIFFICULTIES: cut(await difficultiesInWords(tx, scope)),
    OUTLOOK: '',
  };
}

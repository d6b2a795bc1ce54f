import type { Prisma, Tx } from '@thidua/db';
import type { LetterFacts } from '@thidua/domain/feedback-letter';
import { dayIn, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { visibleInitiatives } from '../initiatives/index.ts';

export const LETTER_ROW = {
  id: true,
  initiativeId: true,
  version: true,
  status: true,
  remarks: true,
  advice: true,
  number: true,
  issuedOn: true,
  signerPost: true,
  signerName: true,
  preparedById: true,
  preparedAt: true,
  wordedAt: true,
} as const satisfies Prisma.FeedbackLetterSelect;

export const WITH_LETTER = {
  id: true,
  code: true,
  status: true,
  title: true,
  authors: { select: { staffId: true }, where: { shareBasisPoints: { gt: 0 } }, orderBy: { ordinal: 'asc' } },
  updatedAt: true,
  recognitions: { select: { decidedOn: true }, where: { scope: 'GRASSROOTS' } },
  sittingLines: { select: { sitting: { select: { decidedOn: true } } }, where: { sitting: { status: 'DECIDED' } } },
  letter: { select: { ...LETTER_ROW, preparedBy: { select: { staffId: true } } } },
} as const satisfies Prisma.InitiativeSelect;
export type WithLetter = Prisma.InitiativeGetPayload<{ select: typeof WITH_LETTER }>;

/** Statuses after which the authors are told why. */
export const DECIDED = ['RECOGNISED', 'NOT_RECOGNISED', 'NOT_ACCEPTED'] as const;

/** The initiative with its letter, or NOT_FOUND for one that the actor may not know of. */
export async function initiativeWithLetter(
  db: Pick<Tx, 'initiative'>,
  { actor }: ActingContext,
  initiativeId: string,
): Promise<WithLetter> {
  const where = { AND: [{ id: initiativeId }, visibleInitiatives(actor)] };
  return found(await db.initiative.findFirst({ select: WITH_LETTER, where }));
}

/** The same with the initiative's row locked: two people at one letter act one after the other. */
export async function lockedWithLetter(tx: Tx, context: ActingContext, initiativeId: string): Promise<WithLetter> {
  await tx.$queryRaw`
    SELECT id FROM initiatives
    WHERE id = ${initiativeId}::uuid AND "organisationId" = ${context.actor.organisationId}::uuid FOR UPDATE`;
  return initiativeWithLetter(tx, context, initiativeId);
}

/**
 * The day on which it was decided: of the recognition or of the decision after the council's sitting, else the day on which the
 * refusal was recorded, the last thing that happens to an initiative.
 */
export function decidedOn(
  { recognitions: [recognition], sittingLines: [line], updatedAt }: WithLetter,
  timeZone: string,
): PlainDate {
  const day = recognition?.decidedOn ?? line?.sitting.decidedOn;
  return day == null ? dayIn(timeZone, updatedAt) : plainDateOf(day);
}

/** What the rights on its letter depend on. */
export function letterFacts({ authors }: Pick<WithLetter, 'authors'>, secretaryIds: ReadonlySet<string>): LetterFacts {
  return { authorIds: authors.map(({ staffId }) => staffId), secretaryIds: [...secretaryIds] };
}

/** Who prepared the letter, as an account and a person. */
export function writerOf({ preparedById, preparedBy }: NonNullable<WithLetter['letter']>) {
  return { accountId: preparedById, staffId: preparedBy.staffId ?? undefined };
}

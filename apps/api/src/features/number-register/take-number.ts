import type { Tx } from '@thidua/db';
import { isSamePaper, ownDecisionNumber, type RegisteredPaper } from '@thidua/domain/number-register';
import { midnightUtcOf, plainDateOf, yearOf, type PlainDate } from '@thidua/domain/kernel';
import { lastNumbers } from './last-numbers.queries.ts';
import { NumberTakenError } from './number-register.errors.ts';

/** A paper that takes a number, and the record that bears it. */
export interface PaperTakingNumber {
  readonly organisationId: string;
  readonly paper: RegisteredPaper;
  /** As the trail names the record. */
  readonly objectType: 'Decision' | 'Submission' | 'Initiative' | 'InitiativeSitting' | 'AwardRevocation';
  readonly objectId: string;
  /** What a person who meets the number elsewhere is told of the paper. */
  readonly title: string;
  /** Its year is that of the number. */
  readonly issuedOn: PlainDate;
  readonly takenAt: Date;
}

/**
 * Takes a number of the body's register for a paper, in the transaction that makes the paper official: number, sign and year are used from
 * the commit on, for ever. Undefined when it was free, or was this paper's already; else the refusal, to be returned as it is. Two who
 * take one number at once wait for each other here. A kind of paper that is new joins by a value of `RegisteredPaper`.
 */
export async function takeNumber(
  tx: Tx,
  { number, sign }: { readonly number: number; readonly sign: string },
  paper: PaperTakingNumber,
): Promise<NumberTakenError | undefined> {
  const { organisationId } = paper;
  const year = yearOf(paper.issuedOn);
  const { count } = await tx.registeredNumber.createMany({
    data: [{ ...paper, year, sign, number, issuedOn: midnightUtcOf(paper.issuedOn) }],
    skipDuplicates: true,
  });
  if (count === 1) return undefined;
  const used = await tx.registeredNumber.findUniqueOrThrow({
    where: { organisationId_year_sign_number: { organisationId, year, sign, number } },
  });
  if (isSamePaper({ ...used, issuedOn: plainDateOf(used.issuedOn) }, paper)) return undefined;
  const last = await lastNumbers(tx, { organisationId, year, signs: [sign] });
  return new NumberTakenError(used, (last.get(sign) ?? 0) + 1);
}

/** The same for a decision that was typed, “64/QĐ-SNgV”: one of another body takes no number of ours. */
export async function takeTypedNumber(
  tx: Tx,
  typed: string,
  paper: PaperTakingNumber,
): Promise<NumberTakenError | undefined> {
  const { documentSign } = await tx.organisation.findUniqueOrThrow({
    where: { id: paper.organisationId },
    select: { documentSign: true },
  });
  const own = ownDecisionNumber(typed, documentSign);
  return own === undefined ? undefined : takeNumber(tx, own, paper);
}

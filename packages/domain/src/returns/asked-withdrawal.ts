/** What is stored of a wish to withdraw what others have begun to work on. */
export interface AskedWithdrawal {
  readonly withdrawalAskedAt: Date | null;
  readonly withdrawalRefusedAt: Date | null;
}

/** Asked for and not refused since. */
export function isWithdrawalAsked({ withdrawalAskedAt, withdrawalRefusedAt }: AskedWithdrawal): boolean {
  return withdrawalAskedAt !== null && withdrawalRefusedAt === null;
}

/** What a ballot can say, as the one byte that it carries. */
export const CHOICE = { APPROVE: 1, DISAPPROVE: 2, BLANK: 3 } as const;
export type Choice = (typeof CHOICE)[keyof typeof CHOICE];

/** What the published list says of a ballot whose inner envelope did not open or does not match. */
export const INVALID = 0;
export type CountedChoice = Choice | typeof INVALID;

export function isChoice(byte: number | undefined): byte is Choice {
  return byte === CHOICE.APPROVE || byte === CHOICE.DISAPPROVE || byte === CHOICE.BLANK;
}

const CODE = /^HS-(\d{4})-(\d{3,6})$/;

/** The code a person reads aloud: HS-2021-014. */
export function nominationCode(year: number, number: number): string {
  return `HS-${year}-${String(number).padStart(3, '0')}`;
}

/** True for a text of the form of a nomination code, so that a search can jump to it. */
export function isNominationCode(text: string): boolean {
  return CODE.test(text);
}

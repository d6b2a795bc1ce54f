const CODE = /^SK-(\d{4})-(\d{3,6})$/;

/** The code a person reads aloud: SK-2021-007. */
export function initiativeCode(year: number, number: number): string {
  return `SK-${year}-${String(number).padStart(3, '0')}`;
}

/** True for a text of the form of an initiative code, so that a search can jump to it. */
export function isInitiativeCode(text: string): boolean {
  return CODE.test(text);
}

/** The sign of a decision of a body: “QĐ-SNgV” (NĐ 30/2020/NĐ-CP Phụ lục I, mục II). */
export function decisionSign(bodySign: string): string {
  return `QĐ-${bodySign}`;
}

/** “152/QĐ-SNgV”; a number below 10 is written with a leading 0: “07/QĐ-SNgV” (NĐ 30/2020/NĐ-CP Phụ lục I). */
export function documentNumber(number: number, sign: string): string {
  return `${String(number).padStart(2, '0')}/${sign}`;
}

/** The largest number a register of one year can hold; larger ones are typing errors. */
export const MAXIMUM_DOCUMENT_NUMBER = 99_999;

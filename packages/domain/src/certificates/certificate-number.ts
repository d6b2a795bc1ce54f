/** `08/GCN-SNgV`: the number of a certificate in the book of its year with the sign of its kind (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
export function certificateMark(number: number, documentSign: string): string {
  const sign = documentSign === '' ? 'GCN' : `GCN-${documentSign}`;
  return `${String(number).padStart(2, '0')}/${sign}`;
}

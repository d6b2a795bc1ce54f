/**
 * Loại hình khen thưởng (law.md a.1; Nghị định 91/2017/NĐ-CP Điều 13; Luật năm 2022 Điều 8). TENURE, niên hạn, is for the armed
 * forces: records of people who served may hold it, a body of the civil service proposes none.
 */
export const COMMENDATION_KINDS = ['MERIT', 'SUDDEN', 'CAMPAIGN', 'LONG_SERVICE', 'TENURE', 'FOREIGN'] as const;
export type CommendationKind = (typeof COMMENDATION_KINDS)[number];

export const COMMENDATION_KIND_NAMES = {
  MERIT: 'Theo công trạng',
  SUDDEN: 'Đột xuất',
  CAMPAIGN: 'Theo phong trào, chuyên đề',
  LONG_SERVICE: 'Quá trình cống hiến',
  TENURE: 'Niên hạn',
  FOREIGN: 'Đối ngoại',
} as const satisfies Record<CommendationKind, string>;

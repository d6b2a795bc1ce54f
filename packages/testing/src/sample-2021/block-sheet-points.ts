import type { BlockGroupKind } from '@thidua/domain/blocks';

interface SampleCriterion {
  readonly key: string;
  readonly title: string;
  /** Most points, in hundredths. */
  readonly most: number;
}

interface SampleGroup {
  readonly key: string;
  readonly kind: BlockGroupKind;
  readonly title: string;
  readonly cap?: number;
  readonly criteria: readonly SampleCriterion[];
}

/** A sheet as the blocks of a province use them: 60 + 20 + 20 base points, then bonus and minus points. */
export const SHEET_GROUPS: readonly SampleGroup[] = [
  {
    key: 'I',
    kind: 'BASE',
    title: 'Thực hiện nhiệm vụ chính trị được giao',
    criteria: [
      { key: 'I.1', title: 'Hoàn thành chương trình công tác năm và nhiệm vụ cấp trên giao', most: 3_000 },
      { key: 'I.2', title: 'Giải quyết hồ sơ đúng hạn từ 98% trở lên', most: 1_500 },
      { key: 'I.3', title: 'Cải cách hành chính, chuyển đổi số', most: 1_500 },
    ],
  },
  {
    key: 'II',
    kind: 'BASE',
    title: 'Chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
    criteria: [
      { key: 'II.1', title: 'Xây dựng Đảng, đoàn thể vững mạnh', most: 1_000 },
      { key: 'II.2', title: 'Quy chế dân chủ, tiếp công dân, phòng chống tham nhũng', most: 1_000 },
    ],
  },
  {
    key: 'III',
    kind: 'BASE',
    title: 'Công tác thi đua, khen thưởng',
    criteria: [
      { key: 'III.1', title: 'Tổ chức phong trào thi đua, nhân rộng điển hình', most: 1_000 },
      { key: 'III.2', title: 'Báo cáo, hồ sơ gửi đúng hạn', most: 500 },
      { key: 'III.3', title: 'Tham gia hoạt động chung của cụm, khối', most: 500 },
    ],
  },
  {
    key: 'IV',
    kind: 'BONUS',
    title: 'Điểm thưởng',
    cap: 500,
    criteria: [
      { key: 'IV.1', title: 'Sáng kiến được công nhận cấp tỉnh, cấp bộ', most: 300 },
      { key: 'IV.2', title: 'Được khen thưởng cấp Nhà nước trong năm', most: 300 },
    ],
  },
  {
    key: 'V',
    kind: 'PENALTY',
    title: 'Điểm trừ',
    criteria: [
      { key: 'V.1', title: 'Gửi báo cáo chậm, mỗi lần 0,5 điểm', most: 200 },
      { key: 'V.2', title: 'Có công chức, viên chức bị kỷ luật', most: 300 },
    ],
  },
];

/** Points of a member in the order of the criteria, in hundredths; null: not scored yet. */
export type SamplePoints = readonly (number | null)[];

export const FULL: SamplePoints = [2_850, 1_450, 1_350, 950, 1_000, 950, 500, 450, 300, 0, 0, 0];
export const STRONG: SamplePoints = [2_900, 1_500, 1_400, 1_000, 950, 950, 500, 500, 150, 300, 50, 0];
export const MIDDLE: SamplePoints = [2_750, 1_400, 1_250, 950, 950, 900, 450, 500, 0, 0, 50, 0];
export const WEAK: SamplePoints = [2_600, 1_325, 1_175, 900, 900, 850, 400, 350, 0, 0, 100, 0];
export const BEGUN: SamplePoints = [2_875, 1_475, null, 1_000, null, null, 500, null, null, null, null, null];
export const NOTHING: SamplePoints = SHEET_GROUPS.flatMap(({ criteria }) => criteria.map(() => null));

/** The same but for one criterion, by its place. */
export function changed(points: SamplePoints, at: number, hundredths: number): SamplePoints {
  return points.with(at, hundredths);
}

import { plainDate } from '../kernel/index.ts';
import type { TypedScoringGrid } from './grid-input.ts';

/**
 * The grid that a body begins with: 100 points in four parts, novelty banded as provinces do. No law sets a grid; this is
 * the shape that circulars of provinces share. It holds from the day on which Nghị định 13/2012/NĐ-CP came into force.
 */
export const EXAMPLE_SCORING_GRID: TypedScoringGrid = {
  name: 'Thang điểm sáng kiến 100 điểm',
  source: '',
  validFrom: plainDate('2012-04-25'),
  passFrom: 70,
  fewestScorers: 2,
  gap: 20,
  criteria: [
    {
      name: 'Tính mới',
      maximum: 30,
      failsAtZero: true,
      bands: [
        { from: 27, words: 'Hoàn toàn mới, lần đầu áp dụng' },
        { from: 21, words: 'Cải tiến căn bản giải pháp đã có' },
        { from: 16, words: 'Cải tiến một phần' },
        { from: 1, words: 'Có điểm mới nhỏ' },
        { from: 0, words: 'Không mới, chép lại' },
      ],
    },
    {
      name: 'Hiệu quả',
      maximum: 40,
      failsAtZero: true,
      bands: [
        { from: 33, words: 'Hiệu quả rõ rệt, có số liệu' },
        { from: 21, words: 'Có hiệu quả, chưa đủ số liệu' },
        { from: 1, words: 'Hiệu quả thấp' },
        { from: 0, words: 'Không có hiệu quả' },
      ],
    },
    {
      name: 'Khả năng áp dụng, nhân rộng',
      maximum: 20,
      failsAtZero: true,
      bands: [
        { from: 16, words: 'Áp dụng được ở nhiều cơ quan' },
        { from: 9, words: 'Áp dụng được trong cơ quan' },
        { from: 1, words: 'Chỉ áp dụng ở một việc' },
        { from: 0, words: 'Không áp dụng được' },
      ],
    },
    {
      name: 'Trình bày',
      maximum: 10,
      failsAtZero: true,
      bands: [
        { from: 8, words: 'Rõ ràng, đủ phần' },
        { from: 5, words: 'Đủ phần, chưa rõ' },
        { from: 1, words: 'Sơ sài' },
        { from: 0, words: 'Không trình bày được' },
      ],
    },
  ],
};

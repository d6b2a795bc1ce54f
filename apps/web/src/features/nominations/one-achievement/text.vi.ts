import { SHARED_GROUND_NAMES, SHARED_WEIGHT_NAMES } from '@thidua/domain/one-achievement';

export const vi = {
  title: 'Một thành tích chỉ khen một lần',
  none: 'Không thấy đề nghị hoặc khen thưởng nào khác cho cùng thành tích này.',
  lead: 'Cùng đối tượng này còn được đề nghị hoặc đã được khen ở những chỗ sau.',
  weight: SHARED_WEIGHT_NAMES,
  ground: SHARED_GROUND_NAMES,
  groundOf: (ground: string, what: string) => (what === '' ? ground : `${ground}: ${what}`),
  line: (award: string, year: number) => `${award}, năm ${year}`,
  proposed: (code: string, status: string) => `Hồ sơ ${code}, ${status.toLowerCase()}`,
  decided: (number: string, day: string) => `Quyết định số ${number} ngày ${day}`,
  law: 'Căn cứ',
  answered: (answer: string) => `Khi lập danh sách: ${answer}`,
  mark: {
    SAME: (count: number) => (count === 1 ? 'Trùng thành tích' : `Trùng thành tích: ${count} nơi`),
    LIKELY: (count: number) => (count === 1 ? 'Có thể trùng' : `Có thể trùng: ${count} nơi`),
  },
} as const;

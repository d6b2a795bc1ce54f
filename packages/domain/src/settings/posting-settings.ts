import { POSTING_REQUIREMENT_NAMES, POSTING_REQUIREMENTS, POSTING_SETTING } from '../postings/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

const LEFT_BY =
  'Điều 6 Luật năm 2003, khoản 2 Điều 5 Luật năm 2022: khen thưởng phải công khai; cách công khai, số ngày do cơ quan quy định trong quy chế thi đua, khen thưởng';

/** How lines are posted for everybody's comments before the council sees them. */
export const POSTING_SETTINGS: readonly SettingDefinition[] = [
  {
    key: POSTING_SETTING.days,
    name: 'Công khai lấy ý kiến: số ngày làm việc',
    meaning: 'Mỗi đợt công khai danh sách đề nghị kéo dài ít nhất chừng này ngày làm việc, tính từ ngày bắt đầu.',
    leftBy: LEFT_BY,
    whenAbsent: 'Thường trực ghi ngày cuối của từng đợt.',
    shape: { type: 'NUMBER', minimum: 1, maximum: 60, unit: 'DAY', allowsNoLimit: false },
    awards: [],
  },
  {
    key: POSTING_SETTING.required,
    name: 'Công khai lấy ý kiến: phải qua trước khi trình Hội đồng',
    meaning: 'Đề nghị thuộc loại này phải qua một đợt công khai đã kết thúc mới đưa vào chương trình họp Hội đồng.',
    leftBy: LEFT_BY,
    whenAbsent: 'Không đòi hỏi: đề nghị đủ điều kiện được đưa thẳng vào chương trình họp.',
    shape: {
      type: 'CHOICE',
      options: POSTING_REQUIREMENTS.map((value) => ({ value, name: POSTING_REQUIREMENT_NAMES[value] })),
    },
    awards: [],
  },
];

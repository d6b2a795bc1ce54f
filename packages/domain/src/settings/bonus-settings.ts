import { BONUS_READING_NAMES, BONUS_SETTING, BUDGET_LINE_NAMES } from '../bonus/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

function choices(words: Readonly<Record<string, string>>) {
  return { type: 'CHOICE', options: Object.entries(words).map(([value, name]) => ({ value, name })) } as const;
}

/** From what, and how, the bonuses of decisions are paid. */
export const BONUS_SETTINGS: readonly SettingDefinition[] = [
  {
    key: BONUS_SETTING.fund,
    name: 'Quỹ thi đua, khen thưởng của năm, triệu đồng',
    meaning:
      'Quỹ của năm có ngày bắt đầu áp dụng; năm sau phải ghi lại. Trang quyết định nêu quỹ còn bao nhiêu sau mỗi quyết định.',
    leftBy:
      'Không quá 20% tổng quỹ tiền lương theo ngạch, bậc cả năm, cộng các khoản tặng cho (điểm a khoản 2 Điều 65 Nghị định 91/2017/NĐ-CP; điểm a khoản 3 Điều 46 Nghị định 152/2025/NĐ-CP). Không gồm quỹ tiền thưởng 10% theo Nghị định 73/2024/NĐ-CP, Nghị định 161/2026/NĐ-CP',
    whenAbsent: 'Không nêu quỹ còn lại.',
    shape: { type: 'NUMBER', minimum: 1, maximum: 999_999, unit: 'MILLION', allowsNoLimit: false },
    awards: [],
  },
  {
    key: BONUS_SETTING.payroll,
    name: 'Quỹ tiền lương theo ngạch, bậc cả năm, triệu đồng',
    meaning:
      'Quỹ tiền lương của năm có ngày bắt đầu áp dụng; năm sau phải ghi lại. Trước khi ban hành, phần mềm nêu tiền thưởng cả năm có trong 20% quỹ này không.',
    leftBy:
      'Số của cơ quan; mức 20% theo điểm a khoản 2 Điều 65 Nghị định 91/2017/NĐ-CP, điểm a khoản 3 Điều 46 Nghị định 152/2025/NĐ-CP',
    whenAbsent: 'Nêu rõ là chưa đối chiếu được mức 20%.',
    shape: { type: 'NUMBER', minimum: 1, maximum: 999_999, unit: 'MILLION', allowsNoLimit: false },
    awards: [],
  },
  {
    key: BONUS_SETTING.line,
    name: 'Tiểu mục ngân sách chi tiền thưởng',
    meaning: 'Ghi ở trang quyết định và trong quyết định khen thưởng.',
    leftBy: 'Mục lục ngân sách nhà nước; cơ quan chọn tiểu mục theo dự toán được giao',
    whenAbsent: 'Quyết định chỉ nêu quỹ thi đua, khen thưởng.',
    shape: choices(BUDGET_LINE_NAMES),
    awards: [],
  },
  {
    key: BONUS_SETTING.reading,
    name: 'Tiền thưởng của tập thể, hộ gia đình: làm tròn trước hay sau',
    meaning:
      'Mức của tập thể gấp hai, của hộ gia đình gấp rưỡi mức của cá nhân: nhân rồi làm tròn, hay làm tròn rồi nhân.',
    leftBy: 'Khoản 2 Điều 66, Điều 73 Nghị định 91/2017/NĐ-CP, Điều 49, 54 Nghị định 152/2025/NĐ-CP không nêu thứ tự',
    whenAbsent: 'Nhân rồi làm tròn; chỗ hai cách khác nhau được nêu ở trang quyết định.',
    shape: choices(BONUS_READING_NAMES),
    awards: [],
  },
];

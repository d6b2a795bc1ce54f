import {
  ANSWER_DAYS_SETTING,
  DECIDING_AUTHORITIES,
  DECIDING_AUTHORITY_NAMES,
  LAST_DAY_SETTING,
  MOST_ANSWER_DAYS,
  awardsDecidedBy,
  type DecidingAuthority,
} from '../submissions/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

const ABSENT_DAYS = {
  PROVINCE_CHAIRMAN: 'Lấy 25 ngày làm việc (khoản 2 Điều 48 Nghị định 91/2017/NĐ-CP); từ năm 2024 tỉnh quy định lại.',
  MINISTER: 'Lấy 25 ngày làm việc (khoản 2 Điều 48 Nghị định 91/2017/NĐ-CP); từ năm 2024 Bộ quy định lại.',
  PRIME_MINISTER: 'Tỉnh và trung ương: 40 ngày làm việc theo Nghị định 91/2017/NĐ-CP, 50 ngày làm việc từ năm 2024.',
  PRESIDENT: 'Tỉnh và trung ương: 40 ngày làm việc theo Nghị định 91/2017/NĐ-CP, 50 ngày làm việc từ năm 2024.',
} as const satisfies Record<DecidingAuthority, string>;

function answerDays(authority: DecidingAuthority): SettingDefinition {
  return {
    key: ANSWER_DAYS_SETTING[authority],
    name: `Trình cấp trên: hạn có kết quả của ${DECIDING_AUTHORITY_NAMES[authority]}`,
    meaning: 'Từ ngày gửi hồ sơ, kết quả được chờ trong chừng này ngày làm việc; quá hạn thì Thường trực được nhắc.',
    leftBy:
      'Điều 48 Nghị định 91/2017/NĐ-CP, Điều 35 Nghị định 152/2025/NĐ-CP; khen thưởng của tỉnh, của Bộ thì nơi đó quy định',
    whenAbsent: ABSENT_DAYS[authority],
    shape: { type: 'NUMBER', minimum: 1, maximum: MOST_ANSWER_DAYS, unit: 'DAY', allowsNoLimit: false },
    awards: awardsDecidedBy(authority),
  };
}

function lastDay(authority: DecidingAuthority): SettingDefinition {
  return {
    key: LAST_DAY_SETTING[authority],
    name: `Trình cấp trên: ngày cuối nhận hồ sơ trình ${DECIDING_AUTHORITY_NAMES[authority]}`,
    meaning:
      'Ngày cuối cấp trên nhận hồ sơ của năm, đặt lại mỗi năm theo văn bản hướng dẫn. Tờ trình mới lấy sẵn ngày này.',
    leftBy: 'Luật và nghị định không ấn định; tỉnh, Bộ thông báo hằng năm',
    whenAbsent: 'Không nhắc hạn nhận hồ sơ.',
    shape: { type: 'DAY_OR_NOT_YET' },
    awards: awardsDecidedBy(authority),
  };
}

/** How long the higher levels take, and until when they take dossiers. */
export const SUBMISSION_SETTINGS: readonly SettingDefinition[] = DECIDING_AUTHORITIES.flatMap((authority) => [
  lastDay(authority),
  answerDays(authority),
]);

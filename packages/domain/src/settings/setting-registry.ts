import { SECOND_FACTOR_SETTING } from '../accounts/index.ts';
import { doubtfulRules, LOCAL_SETTING_NAMES } from '../eligibility/index.ts';
import {
  type CLOCK_SETTINGS,
  MOST_CLOCK_MONTHS,
  SHARE_MINIMUM_SETTING,
  SIMILARITY_SETTING,
} from '../initiatives/index.ts';
import { HEAD_MAY_SCORE_SETTING } from '../initiative-scoring/index.ts';
import type { LocalSettingName } from '../eligibility/index.ts';
import { WHOLE_IN_BASIS_POINTS } from '../kernel/index.ts';
import type { AwardCode } from '../vocabulary/index.ts';
import { AUTHOR_PAY_SETTINGS } from './author-pay-settings.ts';
import { DOSSIER_PAPER_SETTINGS } from './dossier-paper-settings.ts';
import { BALLOT_SETTINGS } from './ballot-settings.ts';
import { AWARD_VOTE_SETTINGS } from './award-vote-settings.ts';
import { BONUS_SETTINGS } from './bonus-settings.ts';
import { BENEFIT_SETTINGS } from './benefit-settings.ts';
import { INITIATIVE_VOTE_SETTINGS } from './initiative-vote-settings.ts';
import { CONSULTATION_SETTINGS } from './consultation-settings.ts';
import { OPINION_SETTINGS } from './opinion-settings.ts';
import { POSTING_SETTINGS } from './posting-settings.ts';
import { SCORING_SETTINGS } from './scoring-settings.ts';
import { DECISION_SETTINGS } from './decision-settings.ts';
import { SUBMISSION_SETTINGS } from './submission-settings.ts';
import { PEER_REVIEW_SETTINGS } from './peer-review-settings.ts';
import { NOMINATION_CLOCK_DEFINITIONS } from './nomination-clock-settings.ts';
import { COPY_SHOWN_FROM, REPORT_COPY_SETTING, USUAL_COPY_THRESHOLD } from '../report-copies/index.ts';
import type { SettingShape } from './setting-shape.ts';

/** What national law leaves to the province or the body (law.md 0.2), or what the body decides about its own house. */
export interface SettingDefinition {
  readonly key: string;
  readonly name: string;
  /** What it decides. */
  readonly meaning: string;
  /** Where the law leaves it to others. */
  readonly leftBy: string;
  /** What holds while nobody has said anything. */
  readonly whenAbsent: string;
  readonly shape: SettingShape;
  /** Awards whose open dossiers are judged by it; empty for one that judges none. */
  readonly awards: readonly AwardCode[];
}

const WORKERS = ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'] as const satisfies readonly AwardCode[];
const TITLES = [...WORKERS, 'ADVANCED_COLLECTIVE'] as const satisfies readonly AwardCode[];

const ELIGIBILITY: Readonly<Record<LocalSettingName, Omit<SettingDefinition, 'key' | 'name'>>> = {
  longAbsenceDays: {
    meaning: 'Nghỉ ốm, nghỉ không lương trong năm từ chừng này ngày làm việc thì không xét Lao động tiên tiến.',
    leftBy: 'Điều 24 Luật năm 2003, Điều 10 Nghị định 91/2017/NĐ-CP; khoản 4 Điều 24 Luật năm 2022',
    whenAbsent: 'Không tự loại ai; hồ sơ được nêu để Hội đồng xem.',
    shape: { type: 'NUMBER', minimum: 1, maximum: 366, unit: 'DAY', allowsNoLimit: true },
    awards: WORKERS,
  },
  grassrootsFighterCap: {
    meaning: 'Số Chiến sĩ thi đua cơ sở nhiều nhất, tính trên số cá nhân đạt Lao động tiên tiến.',
    leftBy: 'Điểm b khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP (không quá 15%); từ năm 2024 tỉnh tự quy định',
    whenAbsent: 'Theo Nghị định 91/2017/NĐ-CP thì lấy 15%; từ năm 2024 thì không giới hạn.',
    shape: { type: 'SHARE', minimum: 0, maximum: WHOLE_IN_BASIS_POINTS },
    awards: ['GRASSROOTS_EMULATION_FIGHTER'],
  },
  excellentCollectiveCap: {
    meaning:
      'Số tập thể được đề nghị Tập thể lao động xuất sắc nhiều nhất, tính trên số tập thể đạt hoặc được đề nghị Tập thể lao động tiên tiến.',
    leftBy: 'Khoản 3 Điều 27 Luật năm 2022; theo Luật năm 2003 tỉnh quy định',
    whenAbsent: 'Không giới hạn.',
    shape: { type: 'SHARE', minimum: 0, maximum: WHOLE_IN_BASIS_POINTS },
    awards: ['EXCELLENT_COLLECTIVE'],
  },
  fighterCapAtSending: {
    meaning:
      'Khi gửi danh sách, số Chiến sĩ thi đua cơ sở đã gửi của cả cơ quan không được vượt tỷ lệ tối đa: phòng gửi sau hết chỗ thì chưa gửi được.',
    leftBy: 'Pháp luật chỉ giới hạn số người được tặng; cơ quan đặt khi có văn bản làm căn cứ',
    whenAbsent: 'Danh sách vẫn gửi được; vượt tỷ lệ thì dừng khi soạn và ban hành quyết định.',
    shape: { type: 'YES_NO' },
    awards: ['GRASSROOTS_EMULATION_FIGHTER'],
  },
  divisionFighterShare: {
    meaning:
      'Khi gửi danh sách, số Chiến sĩ thi đua cơ sở của một phòng nhiều nhất chừng này, tính trên số người phòng ấy đề nghị Lao động tiên tiến.',
    leftBy: 'Pháp luật không quy định; cơ quan đặt khi có văn bản làm căn cứ',
    whenAbsent: 'Không giới hạn theo phòng.',
    shape: { type: 'SHARE', minimum: 0, maximum: WHOLE_IN_BASIS_POINTS },
    awards: ['GRASSROOTS_EMULATION_FIGHTER'],
  },
  commendationPlaces: {
    meaning: 'Khi gửi danh sách, số cá nhân cả cơ quan đề nghị Giấy khen trong năm không được vượt số này.',
    leftBy: 'Khoản 2 Điều 75 Luật năm 2022; cơ quan đặt khi có văn bản làm căn cứ',
    whenAbsent: 'Không giới hạn.',
    shape: { type: 'NUMBER', minimum: 0, maximum: 9_999, unit: 'PERSON', allowsNoLimit: false },
    awards: ['DIRECTOR_COMMENDATION'],
  },
  provincialFighterPlaces: {
    meaning: 'Trong năm, số cá nhân cả cơ quan gửi đề nghị Chiến sĩ thi đua cấp tỉnh không được vượt số này.',
    leftBy:
      'Pháp luật không quy định số lượng (Điều 22 Luật năm 2003, Điều 22 Luật năm 2022); tỉnh giao theo văn bản của từng năm',
    whenAbsent: 'Không giới hạn.',
    shape: { type: 'NUMBER', minimum: 0, maximum: 9_999, unit: 'PERSON', allowsNoLimit: false },
    awards: ['PROVINCIAL_EMULATION_FIGHTER'],
  },
  provincialMeritPlaces: {
    meaning: 'Trong năm, số cá nhân cả cơ quan gửi đề nghị Bằng khen cấp tỉnh theo công trạng không được vượt số này.',
    leftBy:
      'Pháp luật không quy định số lượng (Điều 72 Luật năm 2003, Điều 74 Luật năm 2022); tỉnh giao theo văn bản của từng năm',
    whenAbsent: 'Không giới hạn.',
    shape: { type: 'NUMBER', minimum: 0, maximum: 9_999, unit: 'PERSON', allowsNoLimit: false },
    awards: ['PROVINCIAL_MERIT'],
  },
  registrationRequired: {
    meaning: 'Danh hiệu thi đua phải có đăng ký từ đầu năm.',
    leftBy: 'Điều 10 Luật năm 2003; Luật năm 2022 không nêu, tỉnh hoặc cơ quan quy định',
    whenAbsent: 'Theo Luật năm 2003 thì phải đăng ký; theo Luật năm 2022 thì nêu để Hội đồng xem.',
    shape: { type: 'YES_NO' },
    awards: TITLES,
  },
  newStaffMonths: {
    meaning: 'Người mới tuyển dụng làm việc đủ chừng này tháng trong năm thì được xét Lao động tiên tiến.',
    leftBy: 'Khoản 4 Điều 24 Luật năm 2022, Nghị định 152/2025/NĐ-CP',
    whenAbsent: 'Hồ sơ của người mới tuyển dụng được nêu để Hội đồng xem.',
    shape: { type: 'NUMBER', minimum: 0, maximum: 12, unit: 'MONTH', allowsNoLimit: false },
    awards: WORKERS,
  },
  initiativeReuse: {
    meaning: 'Một sáng kiến dùng để xét Chiến sĩ thi đua cơ sở của một năm hay của nhiều năm.',
    leftBy: 'Luật và nghị định không nêu; tỉnh hoặc cơ quan quy định',
    whenAbsent: 'Sáng kiến đã dùng được nêu để Hội đồng xem.',
    shape: {
      type: 'CHOICE',
      options: [
        { value: 'ONE_YEAR', name: 'Chỉ một năm' },
        { value: 'MAY_REPEAT', name: 'Được dùng lại' },
      ],
    },
    awards: ['GRASSROOTS_EMULATION_FIGHTER'],
  },
  initiativeYears: {
    meaning:
      'Sáng kiến được Chủ tịch Ủy ban nhân dân tỉnh công nhận tính được chừng này năm, kể cả năm xét, cho Chiến sĩ thi đua cấp tỉnh.',
    leftBy: 'Luật và nghị định không nêu; tỉnh quy định, có nơi giữ 3 năm',
    whenAbsent: 'Lấy 3 năm, là ba năm liên tục của danh hiệu.',
    shape: {
      type: 'CHOICE',
      options: [1, 2, 3, 4, 5, 6].map((years) => ({ value: String(years), name: `${String(years)} năm` })),
    },
    awards: ['PROVINCIAL_EMULATION_FIGHTER'],
  },
  directorCommendation: {
    meaning: 'Mức xếp loại thấp nhất của cá nhân và của tập thể được tặng Giấy khen của Giám đốc Sở.',
    leftBy: 'Khoản 2 Điều 75 Luật năm 2022, điểm c khoản 2 Điều 6 Nghị định 152/2025/NĐ-CP',
    whenAbsent: 'Hội đồng xem từng hồ sơ.',
    shape: { type: 'RATINGS' },
    awards: ['DIRECTOR_COMMENDATION'],
  },
  memberBase: {
    meaning:
      'Tỷ lệ Lao động tiên tiến của tập thể tính trên tất cả cá nhân, hay không tính người không thuộc diện xét.',
    leftBy: 'Điều 27, 28 Luật năm 2003; khoản 3 Điều 27 và khoản 3 Điều 28 Luật năm 2022',
    whenAbsent: 'Hai cách tính cho kết quả khác nhau thì được nêu để Hội đồng xem.',
    shape: {
      type: 'CHOICE',
      options: [
        { value: 'ALL_MEMBERS', name: 'Tất cả cá nhân' },
        { value: 'WITHOUT_EXCLUDED', name: 'Không tính người không thuộc diện xét' },
      ],
    },
    awards: ['ADVANCED_COLLECTIVE'],
  },
  delegatedRulesIssuedOn: {
    meaning:
      'Từ ngày tỉnh ban hành quy định được giao, hồ sơ xét theo Nghị định 152/2025/NĐ-CP; trước đó theo Nghị định 98/2023/NĐ-CP, chậm nhất đến hết 31/12/2025.',
    leftBy: 'Khoản 2 Điều 60 Nghị định 152/2025/NĐ-CP',
    whenAbsent: 'Coi như đã ban hành, kèm lời nhắc trên hồ sơ.',
    shape: { type: 'DAY_OR_NOT_YET' },
    awards: [...TITLES, 'DIRECTOR_COMMENDATION'],
  },
};

const SECOND_FACTOR: SettingDefinition = {
  key: SECOND_FACTOR_SETTING,
  name: 'Vai trò phải đăng nhập hai bước',
  meaning: 'Ai giữ một trong các vai trò này thì đăng nhập bằng mật khẩu và mã của ứng dụng xác thực.',
  leftBy: 'Cơ quan tự quy định; khuyến nghị cho mọi vai trò quyết định về người khác',
  whenAbsent: 'Không bắt buộc với vai trò nào.',
  shape: { type: 'ROLES' },
  awards: [],
};

const SIMILARITY: SettingDefinition = {
  key: SIMILARITY_SETTING,
  name: 'Mức nội dung giống phải giải trình',
  meaning:
    'Sáng kiến có phần nội dung giống một sáng kiến khác từ mức này thì tác giả nêu điểm khác trước khi nộp, Thường trực kết luận trước khi tiếp nhận.',
  leftBy: 'Điều 4 Nghị định 13/2012/NĐ-CP đòi hỏi giải pháp không trùng; mức phải giải trình do cơ quan quy định',
  whenAbsent: 'Lấy 30%.',
  shape: { type: 'SHARE', minimum: 1_000, maximum: WHOLE_IN_BASIS_POINTS },
  awards: [],
};

const REPORT_COPY: SettingDefinition = {
  key: REPORT_COPY_SETTING,
  name: 'Mức báo cáo thành tích giống nhau phải kết luận',
  meaning:
    'Báo cáo thành tích có phần câu chữ giống báo cáo của người khác từ mức này thì người thẩm định kết luận có phải sao chép hay không.',
  leftBy: 'Pháp luật không quy định mức; cơ quan đặt theo quy chế',
  whenAbsent: `Lấy ${USUAL_COPY_THRESHOLD / 100}%.`,
  shape: { type: 'SHARE', minimum: COPY_SHOWN_FROM, maximum: WHOLE_IN_BASIS_POINTS },
  awards: [],
};

const HEAD_MAY_SCORE: SettingDefinition = {
  key: HEAD_MAY_SCORE_SETTING,
  name: 'Người đứng đầu phòng của tác giả được chấm sáng kiến',
  meaning: 'Người đứng đầu phòng, đơn vị của tác giả hoặc đồng tác giả được giao chấm sáng kiến ấy hay không.',
  leftBy: 'Pháp luật không quy định; cơ quan đặt khi có văn bản làm căn cứ',
  whenAbsent: 'Không được giao.',
  shape: { type: 'YES_NO' },
  awards: [],
};

const LEAST_SHARE: SettingDefinition = {
  key: SHARE_MINIMUM_SETTING,
  name: 'Tỷ lệ đóng góp tối thiểu của tác giả sáng kiến',
  meaning: 'Đơn ghi một tác giả có tỷ lệ thấp hơn mức này thì chưa nộp được.',
  leftBy: 'Pháp luật không quy định; cơ quan đặt khi có văn bản làm căn cứ',
  whenAbsent: 'Không có mức tối thiểu.',
  shape: { type: 'SHARE', minimum: 1, maximum: WHOLE_IN_BASIS_POINTS / 2 },
  awards: [],
};

const CLOCKS: Readonly<
  Record<keyof typeof CLOCK_SETTINGS, Pick<SettingDefinition, 'name' | 'meaning' | 'leftBy' | 'whenAbsent'>>
> = {
  initiativeFilingMonths: {
    name: 'Thời hạn nộp đơn yêu cầu công nhận sáng kiến',
    meaning:
      'Quá chừng này tháng kể từ ngày áp dụng lần đầu thì đơn nộp muộn: tác giả nêu lý do, Thường trực quyết định.',
    leftBy: 'Điều 5 Nghị định 13/2012/NĐ-CP (1 năm); cơ quan kiểm tra lại theo quy định của tỉnh',
    whenAbsent: 'Lấy 12 tháng.',
  },
  initiativeCheckMonths: {
    name: 'Thời hạn thẩm tra đơn sáng kiến',
    meaning: 'Từ ngày nộp, phòng và Thường trực xác nhận, tiếp nhận hoặc trả lại trong chừng này tháng.',
    leftBy: 'Điều 6 Nghị định 13/2012/NĐ-CP (1 tháng); cơ quan kiểm tra lại theo quy định của tỉnh',
    whenAbsent: 'Lấy 1 tháng.',
  },
  initiativeMendingMonths: {
    name: 'Thời hạn bổ sung đơn sáng kiến',
    meaning:
      'Từ ngày trả lại, tác giả bổ sung trong chừng này tháng. Quá hạn thì Thường trực quyết định không tiếp nhận hay chờ thêm.',
    leftBy: 'Điều 6 Nghị định 13/2012/NĐ-CP (1 tháng); cơ quan kiểm tra lại theo quy định của tỉnh',
    whenAbsent: 'Lấy 1 tháng.',
  },
};

const READING_PREFIX = 'reading:';

/** One setting a rule in doubt: how the province or the body reads it. */
function readings(): readonly SettingDefinition[] {
  const rules = doubtfulRules();
  const isShared = (title: string) => rules.filter((rule) => rule.title === title).length > 1;
  return rules.map(({ id, title, doubt, citations, awards }) => ({
    key: `${READING_PREFIX}${id}`,
    // Rules of several awards may bear one title: the sign of the rule tells them apart.
    name: `Cách hiểu: ${title}${isShared(title) ? ` (${id})` : ''}`,
    meaning: doubt,
    leftBy: citations,
    whenAbsent: 'Cả hai cách hiểu được nêu trên hồ sơ.',
    shape: { type: 'READING' } as const,
    awards,
  }));
}

/** Every setting that some rule reads, in the order of the settings page. Nothing outside this list can be set. */
export const SETTINGS: readonly SettingDefinition[] = [
  // Object.entries forgets the key type; the table's own type guarantees that its keys are names.
  ...(Object.entries(ELIGIBILITY) as [LocalSettingName, (typeof ELIGIBILITY)[LocalSettingName]][]).map(
    ([key, definition]) => ({ ...definition, key, name: LOCAL_SETTING_NAMES[key] }),
  ),
  ...readings(),
  SIMILARITY,
  REPORT_COPY,
  LEAST_SHARE,
  HEAD_MAY_SCORE,
  ...Object.entries(CLOCKS).map(([key, definition]) => ({
    ...definition,
    key,
    shape: { type: 'NUMBER', minimum: 1, maximum: MOST_CLOCK_MONTHS, unit: 'MONTH', allowsNoLimit: false } as const,
    awards: [],
  })),
  ...AWARD_VOTE_SETTINGS,
  ...BALLOT_SETTINGS,
  ...INITIATIVE_VOTE_SETTINGS,
  ...PEER_REVIEW_SETTINGS,
  ...DOSSIER_PAPER_SETTINGS,
  ...BONUS_SETTINGS,
  ...AUTHOR_PAY_SETTINGS,
  ...BENEFIT_SETTINGS,
  ...OPINION_SETTINGS,
  ...POSTING_SETTINGS,
  ...SUBMISSION_SETTINGS,
  ...DECISION_SETTINGS,
  ...SCORING_SETTINGS,
  ...NOMINATION_CLOCK_DEFINITIONS,
  ...CONSULTATION_SETTINGS,
  SECOND_FACTOR,
];

export function settingOf(key: string): SettingDefinition | undefined {
  return SETTINGS.find((definition) => definition.key === key);
}

import { UNRATED_NAME, UNRATED_REASON_NAMES, UNRATED_REASONS } from '../records/index.ts';
import {
  AWARD_CODES,
  AWARDS,
  type AwardCode,
  DISCIPLINE_LEVELS,
  DISCIPLINE_NAMES,
  GENDERS,
  INITIATIVE_SCOPES,
  RATING_LEVELS,
  RATING_NAMES,
  STAFF_CLASS_NAMES,
  STAFF_CLASSES,
} from '../vocabulary/index.ts';
import { type CellReading, fine, refused } from './cell-problem.ts';
import { looseKey, nearest } from './near.ts';
import type { RichCell } from './raw-cell.ts';

/** What a file says in the place of a level: a year on record as not rated, which is not “not completed” and not “no data”. */
export const UNRATED = 'UNRATED';

/** A closed list of words: how each member is written in a template, and what else people write for it. */
export interface Vocabulary {
  readonly labels: Readonly<Record<string, string>>;
  readonly members: ReadonlyMap<string, string>;
}

function vocabulary<M extends string>(
  members: readonly M[],
  labels: Readonly<Record<M, string>>,
  more: Readonly<Record<M, readonly string[]>>,
): Vocabulary {
  const keys = members.flatMap((member) =>
    [labels[member], ...more[member]].map((word) => [looseKey(word), member] as const),
  );
  return { labels, members: new Map(keys) };
}

const AWARD_LABELS = Object.fromEntries(AWARD_CODES.map((code) => [code, AWARDS[code].name])) as Readonly<
  // fromEntries widens the keys; they are the codes of the tuple.
  Record<(typeof AWARD_CODES)[number], string>
>;

export const VOCABULARIES = {
  GENDER: vocabulary(
    GENDERS,
    { FEMALE: 'Nữ', MALE: 'Nam' },
    { FEMALE: ['female', 'f', 'bà'], MALE: ['male', 'm', 'ông'] },
  ),
  STAFF_CLASS: vocabulary(STAFF_CLASSES, STAFF_CLASS_NAMES, {
    OFFICIAL: ['CB'],
    CIVIL_SERVANT: ['CC', 'công chức nhà nước'],
    PUBLIC_EMPLOYEE: ['VC'],
    WORKER: [
      'NLĐ',
      'lao động hợp đồng',
      'hợp đồng lao động',
      'HĐLĐ',
      'hợp đồng 68',
      'hợp đồng 111',
      'nhân viên hợp đồng',
    ],
  }),
  RATING: vocabulary(
    [...RATING_LEVELS, UNRATED],
    { ...RATING_NAMES, [UNRATED]: UNRATED_NAME },
    {
      EXCELLENT: ['hoàn thành xuất sắc', 'xuất sắc', 'HTXS'],
      GOOD: ['hoàn thành tốt', 'tốt', 'HTT'],
      COMPLETED: ['hoàn thành', 'HT'],
      NOT_COMPLETED: ['không hoàn thành', 'chưa hoàn thành nhiệm vụ', 'KHT', 'KHTNV'],
      [UNRATED]: ['không xếp loại', 'chưa đánh giá', 'không đánh giá', 'chưa đánh giá, xếp loại', 'CXL', 'KXL'],
    },
  ),
  UNRATED_REASON: vocabulary(UNRATED_REASONS, UNRATED_REASON_NAMES, {
    UNDER_SIX_MONTHS: ['dưới 6 tháng', 'dưới sáu tháng', 'làm việc dưới 6 tháng', 'chưa đủ 6 tháng', 'mới tuyển dụng'],
    LONG_LEAVE: ['nghỉ thai sản', 'thai sản', 'nghỉ ốm', 'nghỉ không lương', 'nghỉ chế độ'],
    UNDER_EXAMINATION: ['đang xem xét', 'chờ kết luận', 'đang xem xét kỷ luật', 'đang được xem xét'],
    RATED_ELSEWHERE: ['cơ quan khác xếp loại', 'xếp loại nơi khác', 'nơi khác xếp loại', 'mới chuyển đến', 'biệt phái'],
    OTHER: ['khác'],
  }),
  DISCIPLINE: vocabulary(DISCIPLINE_LEVELS, DISCIPLINE_NAMES, {
    REPRIMAND: [],
    WARNING: [],
    SALARY_REDUCTION: ['hạ lương'],
    DEMOTION: [],
    REMOVAL: [],
    DISMISSAL: ['sa thải', 'thôi việc'],
  }),
  AWARD: vocabulary(AWARD_CODES, AWARD_LABELS, {
    ADVANCED_WORKER: ['LĐTT', 'danh hiệu lao động tiên tiến'],
    GRASSROOTS_EMULATION_FIGHTER: ['CSTĐCS', 'CSTĐ cơ sở', 'chiến sỹ thi đua cơ sở', 'CSTĐ cấp cơ sở'],
    PROVINCIAL_EMULATION_FIGHTER: ['CSTĐ cấp tỉnh', 'CSTĐ tỉnh', 'chiến sĩ thi đua tỉnh'],
    NATIONAL_EMULATION_FIGHTER: ['CSTĐ toàn quốc', 'CSTĐTQ'],
    ADVANCED_COLLECTIVE: ['TTLĐTT', 'tập thể LĐTT'],
    EXCELLENT_COLLECTIVE: ['TTLĐXS', 'tập thể LĐXS'],
    GOVERNMENT_FLAG: ['cờ thi đua chính phủ', 'cờ chính phủ'],
    PROVINCIAL_FLAG: ['cờ tỉnh', 'cờ thi đua UBND tỉnh', 'cờ thi đua của UBND tỉnh', 'cờ thi đua tỉnh'],
    MINISTERIAL_FLAG: ['cờ bộ', 'cờ thi đua bộ', 'cờ thi đua của bộ trưởng', 'cờ thi đua của bộ ngoại giao'],
    LABOUR_ORDER_FIRST: ['huân chương lao động hạng 1', 'HCLĐ hạng Nhất'],
    LABOUR_ORDER_SECOND: ['huân chương lao động hạng 2', 'HCLĐ hạng Nhì'],
    LABOUR_ORDER_THIRD: ['huân chương lao động hạng 3', 'HCLĐ hạng Ba'],
    PRIME_MINISTER_MERIT: ['bằng khen thủ tướng', 'bằng khen thủ tướng chính phủ'],
    PROVINCIAL_MERIT: [
      'bằng khen tỉnh',
      'bằng khen UBND tỉnh',
      'bằng khen của UBND tỉnh',
      'bằng khen chủ tịch UBND tỉnh',
      'BK tỉnh',
    ],
    MINISTERIAL_MERIT: ['bằng khen bộ trưởng', 'bằng khen bộ', 'bằng khen bộ ngoại giao'],
    COMMEMORATIVE_MEDAL: ['KNC', 'kỷ niệm chương vì sự nghiệp ngoại giao việt nam'],
    DIRECTOR_COMMENDATION: ['giấy khen', 'giấy khen giám đốc', 'giấy khen của giám đốc', 'giấy khen sở', 'GK'],
  }),
  SCOPE: vocabulary(
    INITIATIVE_SCOPES,
    { GRASSROOTS: 'Cấp cơ sở', PROVINCE: 'Cấp tỉnh', NATION: 'Toàn quốc' },
    { GRASSROOTS: ['cơ sở', 'cấp sở'], PROVINCE: ['tỉnh'], NATION: ['cả nước'] },
  ),
} as const satisfies Record<string, Vocabulary>;
export type VocabularyName = keyof typeof VOCABULARIES;

/** A word of a closed list, in any spelling that folds to it; another word is refused with the most similar one. */
export function readWord(cell: RichCell, name: VocabularyName): CellReading {
  const { members, labels }: Vocabulary = VOCABULARIES[name];
  const text = cell.text.trim();
  const member = members.get(looseKey(text));
  if (member !== undefined) return fine(member);
  const near = nearest(text, members);
  const suggestion = near === undefined ? undefined : labels[near];
  return refused('UNKNOWN_WORD', { facts: [text], ...(suggestion === undefined ? {} : { suggestion }) });
}

/** The award that a text names in any spelling that a file may have; undefined for any other text. */
export function awardWord(text: string): AwardCode | undefined {
  const found = VOCABULARIES.AWARD.members.get(looseKey(text.trim()));
  return AWARD_CODES.find((code) => code === found);
}

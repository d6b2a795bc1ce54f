import { AWARDS, RATING_NAMES } from '../../vocabulary/index.ts';
import { provision } from '../citation.ts';
import type { CollectiveFacts } from '../facts.ts';
import { infoRule, judgementRule } from '../judgement.ts';
import { certain, fact, uncertain, type EligibilityRule } from '../rule.ts';

/* Cờ thi đua of the province, of a ministry and of the Government (law.md b.7). Places in a block and targets are judged by people. */

const MINISTRY_DOUBT = 'Chưa đọc được văn bản của Bộ theo luật mới về Cờ thi đua tặng các Sở trong cụm.';

const FIRST_OF_BLOCK = judgementRule(
  'CO.1',
  'Dẫn đầu cụm, khối thi đua',
  'Dẫn đầu cụm, khối thi đua, được so sánh, bình xét, suy tôn',
  {
    A: certain(provision('DECREE_91', 12, 1), provision('CIRCULAR_12', 8, 2)),
    B1: certain(provision('LAW_2022', 26, 1)),
    B2: certain(provision('LAW_2022', 26, 1)),
  },
);

const BEYOND_TARGETS = judgementRule(
  'CO.2',
  'Hoàn thành vượt mức chỉ tiêu, nhiệm vụ',
  'Hoàn thành vượt mức các chỉ tiêu thi đua và nhiệm vụ được giao trong năm',
  {
    A: certain(provision('LAW_2003', 26, 1)),
    B1: certain(provision('LAW_2022', 26, 1, 'a')),
    B2: certain(provision('LAW_2022', 26, 1, 'a')),
  },
);

const NEW_MODEL = judgementRule(
  'CO.3',
  'Nhân tố mới, mô hình mới',
  'Có nhân tố mới, mô hình mới để các tập thể khác học tập',
  {
    A: certain(provision('LAW_2003', 26, 2)),
  },
);

const CLEAN = judgementRule(
  'CO.4',
  'Đoàn kết, tiết kiệm, không tham nhũng',
  'Nội bộ đoàn kết, thực hành tiết kiệm, phòng chống tham nhũng; tổ chức đảng, đoàn thể trong sạch, vững mạnh',
  {
    A: certain(provision('LAW_2003', 26, 3)),
    B1: certain(provision('LAW_2022', 26, 1, 'b')),
    B2: certain(provision('LAW_2022', 26, 1, 'b')),
  },
);

/** Whoever is proposed for the flag of the Government does not get that of the province as well. */
const ONE_FLAG: EligibilityRule<CollectiveFacts> = {
  id: 'CO.5',
  title: 'Đề nghị Cờ Chính phủ thì không tặng Cờ tỉnh',
  kind: 'HARD',
  law: { A: certain(provision('CIRCULAR_12', 8, 3)) },
  assess: ({ history, commendations }, { year }) => {
    const given = (history?.awards ?? []).find((each) => each.award === 'GOVERNMENT_FLAG' && each.year === year);
    const proposed = commendations.find(({ award }) => award === 'GOVERNMENT_FLAG');
    const other = given ?? proposed;
    return other === undefined
      ? { outcome: 'MET', fact: fact('Không được đề nghị Cờ thi đua của Chính phủ trong năm.') }
      : {
          outcome: 'NOT_MET',
          fact: fact(`Đã có hoặc đang được đề nghị ${AWARDS.GOVERNMENT_FLAG.name} năm ${year}.`),
          sources: [other.source],
        };
  },
};

/** A ministry gives its flag within its own block: to a department that its province has rated excellent. */
const RATED_BY_PROVINCE: EligibilityRule<CollectiveFacts> = {
  id: 'CO.6',
  title: 'Được công nhận hoàn thành xuất sắc nhiệm vụ',
  kind: 'HARD',
  law: {
    A: certain(provision('CIRCULAR_12', 8, 2), provision('CIRCULAR_03_BNG', 10, 3)),
    B1: uncertain(MINISTRY_DOUBT, provision('LAW_2022', 26)),
    B2: uncertain(MINISTRY_DOUBT, provision('LAW_2022', 26)),
  },
  assess: ({ rating }, { year }) => {
    if (rating === undefined) return { outcome: 'MISSING', fact: fact(`Chưa có xếp loại tập thể năm ${year}.`) };
    return {
      outcome: rating.level === 'EXCELLENT' ? 'MET' : 'NOT_MET',
      fact: fact(`Năm ${year} được xếp loại ${RATING_NAMES[rating.level].toLocaleLowerCase('vi')}.`, {
        level: rating.level,
      }),
      sources: [rating.source],
    };
  },
};

/** A flag may also end a movement, of several years: of another loại hình than the yearly one. */
function longMovement(law: EligibilityRule<unknown>['law'], years: number): EligibilityRule<CollectiveFacts> {
  const rule = `Cờ tặng theo chuyên đề chỉ dành cho phong trào có thời gian thực hiện từ ${years} năm trở lên`;
  return {
    id: 'CO.10',
    title: 'Tặng khi tổng kết phong trào thi đua theo chuyên đề',
    kind: 'HARD',
    law,
    assess: ({ commendationKind, movementYears }) => {
      if (commendationKind !== 'CAMPAIGN') return { outcome: 'NOT_APPLICABLE', fact: fact(`${rule}.`) };
      if (movementYears === undefined) {
        return { outcome: 'MISSING', fact: fact(`${rule}; chưa ghi thời gian của phong trào.`) };
      }
      return {
        outcome: movementYears >= years ? 'MET' : 'NOT_MET',
        fact: fact(`${rule}; phong trào này thực hiện trong ${movementYears} năm.`, { movementYears, years }),
      };
    },
  };
}

const FLAG_OF_A_MOVEMENT = longMovement(
  { B1: certain(provision('LAW_2022', 26, 2)), B2: certain(provision('LAW_2022', 26, 2)) },
  3,
);

const FLAG_CRITERIA = [FIRST_OF_BLOCK, BEYOND_TARGETS, NEW_MODEL, CLEAN] as const;

export const PROVINCIAL_FLAG_CRITERIA: readonly EligibilityRule<CollectiveFacts>[] = [
  ...FLAG_CRITERIA,
  ONE_FLAG,
  FLAG_OF_A_MOVEMENT,
];

export const MINISTERIAL_FLAG_CRITERIA: readonly EligibilityRule<CollectiveFacts>[] = [
  RATED_BY_PROVINCE,
  ...FLAG_CRITERIA,
  FLAG_OF_A_MOVEMENT,
];

export const GOVERNMENT_FLAG_CRITERIA: readonly EligibilityRule<CollectiveFacts>[] = [
  ...FLAG_CRITERIA,
  longMovement(
    {
      A: certain(provision('DECREE_91', 11, 3)),
      B1: certain(provision('LAW_2022', 25, 3)),
      B2: certain(provision('LAW_2022', 25, 3)),
    },
    5,
  ),
  infoRule(
    'CO.7',
    'Số lượng tối đa',
    {
      A: certain(provision('DECREE_91', 11, 1)),
      B2: certain(provision('DECREE_152', 7, 1)),
    },
    ({ regime }) =>
      regime === 'A'
        ? 'Không quá 20 % số tập thể đạt tiêu chuẩn Cờ thi đua cấp bộ, tỉnh.'
        : 'Không quá 20 % số tập thể dẫn đầu các cụm, khối thi đua.',
  ),
  infoRule(
    'CO.8',
    'Hội đồng bỏ phiếu',
    { A: certain(provision('DECREE_91', 51, 3, 'c')), B2: certain(provision('DECREE_152', 33, 5)) },
    ({ regime }) =>
      regime === 'A'
        ? 'Hồ sơ có biên bản họp và kết quả bỏ phiếu kín của Hội đồng.'
        : 'Cần từ 80 % tổng số thành viên Hội đồng đồng ý.',
  ),
  infoRule(
    'CO.9',
    'Thời hạn gửi hồ sơ',
    { A: certain(provision('DECREE_91', 48, 1, 'b')), B2: certain(provision('DECREE_152', 35, 1, 'b')) },
    ({ regime, year }) => `Hồ sơ gửi trước ngày ${regime === 'A' ? '31/3' : '30/6'}/${year + 1}.`,
  ),
];

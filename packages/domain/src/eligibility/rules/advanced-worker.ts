import { RATING_NAMES } from '../../vocabulary/index.ts';
import { provision } from '../citation.ts';
import type { PersonFacts } from '../facts.ts';
import { judgementRule } from '../judgement.ts';
import { certain, fact, uncertain, yearSpan, type EligibilityRule } from '../rule.ts';
import { dayText, listText } from '../text.ts';
import { NEW_STAFF } from './new-staff.ts';
import { LONG_ABSENCE, MATERNITY, RESCUE_INJURY } from './leaves.ts';
import { LONG_TRAINING, SHORT_TRAINING } from './training.ts';
import { SECONDMENT, TRANSFER } from './staff-movements.ts';

const RATING: EligibilityRule<PersonFacts> = {
  id: 'LDTT.1',
  title: 'Hoàn thành tốt nhiệm vụ trở lên',
  kind: 'HARD',
  law: {
    A: certain(provision('LAW_2003', 24, 1, 'a')),
    B1: certain(provision('LAW_2022', 24, 1, 'a')),
    B2: certain(provision('LAW_2022', 24, 1, 'a')),
  },
  assess: ({ rating }, { year }) => {
    if (rating === undefined) {
      return { outcome: 'MISSING', fact: fact(`Chưa có kết quả xếp loại năm ${year}.`, { year }) };
    }
    const isGood = rating.level === 'EXCELLENT' || rating.level === 'GOOD';
    const need = isGood ? '' : '; cần từ “Hoàn thành tốt nhiệm vụ” trở lên';
    return {
      outcome: isGood ? 'MET' : 'NOT_MET',
      fact: fact(`Xếp loại năm ${year}: ${RATING_NAMES[rating.level]}${need}.`, { year, level: rating.level }),
      sources: [rating.source],
    };
  },
};

export const DISCIPLINE_IN_YEAR: EligibilityRule<PersonFacts> = {
  id: 'LDTT.5',
  title: 'Không bị kỷ luật trong năm',
  kind: 'HARD',
  law: {
    A: certain(provision('DECREE_91', 10, 6)),
    B1: uncertain(
      'Luật năm 2022 không nêu riêng điều kiện này; chưa đối chiếu quy định của tỉnh.',
      provision('LAW_2022', 24),
      provision('DECREE_98', 4, 4),
    ),
    B2: uncertain(
      'Luật năm 2022 không nêu riêng điều kiện này; chưa đối chiếu quy định của tỉnh.',
      provision('LAW_2022', 24),
      provision('DECREE_152', 4, 4),
    ),
  },
  assess: ({ disciplines }, { year }) => {
    const { from, to } = yearSpan(year);
    const inYear = disciplines.filter((discipline) => from <= discipline.from && discipline.from <= to);
    if (inYear.length > 0) {
      const said = inYear.map(({ from: day }) => `quyết định ngày ${dayText(day)}`);
      return {
        outcome: 'NOT_MET',
        fact: fact(`Bị kỷ luật trong năm ${year}: ${listText(said)}.`, { disciplines: inYear.length }),
        sources: inYear.map(({ source }) => source),
      };
    }
    const running = disciplines.find(
      ({ from: day, servedOn }) => day < from && (servedOn === undefined || servedOn > from),
    );
    if (running !== undefined) {
      return {
        outcome: 'AMBIGUOUS',
        fact: fact(`Kỷ luật từ ngày ${dayText(running.from)} còn hiệu lực trong năm ${year}.`, { from: running.from }),
        sources: [running.source],
        note: 'Quyết định kỷ luật thuộc năm trước; quy định không nói rõ thời gian chấp hành còn lại có tính vào năm xét hay không.',
      };
    }
    return { outcome: 'MET', fact: fact(`Không bị kỷ luật trong năm ${year}.`, { disciplines: 0 }) };
  },
};

const CONTRACT_STAFF: EligibilityRule<PersonFacts> = {
  id: 'LDTT.13',
  title: 'Người lao động hợp đồng được xét',
  kind: 'INFO',
  law: {
    A: certain(provision('LAW_2003', 24, 3)),
    B1: certain(provision('BNV_ANSWER_CONTRACT_2024')),
    B2: certain(provision('BNV_ANSWER_CONTRACT_2024')),
  },
  assess: ({ isContractStaff }) =>
    isContractStaff
      ? { outcome: 'MET', fact: fact('Người lao động hợp đồng của cơ quan thuộc đối tượng xét.', { isContractStaff }) }
      : { outcome: 'NOT_APPLICABLE', fact: fact('Không phải lao động hợp đồng.', { isContractStaff }) },
};

const NO_CERTIFICATE: EligibilityRule<unknown> = {
  id: 'LDTT.14',
  title: 'Danh hiệu không có mẫu giấy chứng nhận',
  kind: 'INFO',
  law: { A: certain(provision('DECREE_91', 69, 1, 'd')), B2: certain(provision('DECREE_152', 50, 1, 'd')) },
  assess: () => ({ outcome: 'MET', fact: fact('Chỉ có quyết định công nhận và tiền thưởng.') }),
};

const CONDUCT = judgementRule(
  'LDTT.2',
  'Chấp hành pháp luật, đoàn kết, tham gia phong trào',
  'Chấp hành tốt chủ trương, chính sách, pháp luật; đoàn kết, tương trợ, tích cực tham gia phong trào thi đua',
  {
    A: certain(provision('LAW_2003', 24, 1, 'b')),
    B1: certain(provision('LAW_2022', 24, 1, 'b')),
    B2: certain(provision('LAW_2022', 24, 1, 'b')),
  },
);

const STUDY_AND_MORALS = judgementRule<PersonFacts>(
  'LDTT.3',
  'Học tập, đạo đức, lối sống',
  'Tích cực học tập chính trị, văn hóa, chuyên môn, nghiệp vụ; có đạo đức, lối sống lành mạnh',
  {
    A: certain(provision('LAW_2003', 24, 1, 'c'), provision('LAW_2003', 24, 1, 'd')),
  },
  {
    of: ({ learned }) => learned ?? [],
    words: (count) => `Trong năm đã hoàn thành ${count} khóa đào tạo, bồi dưỡng.`,
  },
);

/** Criteria of Lao động tiên tiến (law.md b.1), the deciding ones first. Chiến sĩ thi đua cơ sở builds on all of them. */
export const ADVANCED_WORKER_CRITERIA: readonly EligibilityRule<PersonFacts>[] = [
  RATING,
  NEW_STAFF,
  DISCIPLINE_IN_YEAR,
  LONG_TRAINING,
  SHORT_TRAINING,
  TRANSFER,
  SECONDMENT,
  LONG_ABSENCE,
  CONDUCT,
  STUDY_AND_MORALS,
  MATERNITY,
  RESCUE_INJURY,
  CONTRACT_STAFF,
];

export const ADVANCED_WORKER_PAPERS: readonly EligibilityRule<PersonFacts>[] = [NO_CERTIFICATE];

import { RATING_NAMES } from '../../vocabulary/index.ts';
import { provision } from '../citation.ts';
import type { CollectiveFacts } from '../facts.ts';
import { judgementRule } from '../judgement.ts';
import type { RuleRegime } from '../regime.ts';
import { certain, fact, type EligibilityRule, type Ground } from '../rule.ts';
import { ADVANCED_WORKER_SHARE } from './advanced-worker-share.ts';
import { membersDiscipline } from './members-discipline.ts';
import { ORGANISATIONS_FOR_TITLE } from './organisations.ts';

/** Every criterion stands at the same point of clause 1, Điều 28, in both laws. */
function law(point: string): Readonly<Record<RuleRegime, Ground>> {
  const of2022 = certain(provision('LAW_2022', 28, 1, point));
  return { A: certain(provision('LAW_2003', 28, 1, point)), B1: of2022, B2: of2022 };
}

const RATING: EligibilityRule<CollectiveFacts> = {
  id: 'TTLDTT.1',
  title: 'Tập thể hoàn thành tốt nhiệm vụ',
  kind: 'HARD',
  law: law('a'),
  assess: ({ rating }, { year }) => {
    if (rating === undefined)
      return { outcome: 'MISSING', fact: fact(`Chưa có xếp loại tập thể năm ${year}.`, { year }) };
    const isGood = rating.level === 'EXCELLENT' || rating.level === 'GOOD';
    const need = isGood ? '' : '; cần từ “Hoàn thành tốt nhiệm vụ” trở lên';
    return {
      outcome: isGood ? 'MET' : 'NOT_MET',
      fact: fact(`Xếp loại tập thể năm ${year}: ${RATING_NAMES[rating.level]}${need}.`, { year, level: rating.level }),
      sources: [rating.source],
    };
  },
};

const MOVEMENT = judgementRule(
  'TTLDTT.2',
  'Phong trào thi đua thường xuyên, hiệu quả',
  'Có phong trào thi đua thường xuyên, thiết thực, có hiệu quả',
  law('b'),
);

const SOLIDARITY = judgementRule(
  'TTLDTT.5',
  'Đoàn kết, chấp hành pháp luật',
  'Nội bộ đoàn kết, chấp hành tốt chủ trương, chính sách, pháp luật',
  law('d'),
);

/** Criteria of Tập thể lao động tiên tiến (law.md b.5), the deciding ones first. */
export const ADVANCED_COLLECTIVE_CRITERIA: readonly EligibilityRule<CollectiveFacts>[] = [
  RATING,
  ADVANCED_WORKER_SHARE,
  membersDiscipline('TTLDTT.4', law('c')),
  ORGANISATIONS_FOR_TITLE,
  MOVEMENT,
  SOLIDARITY,
];

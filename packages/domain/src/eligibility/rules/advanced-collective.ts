import { DISCIPLINE_LEVELS, RATING_NAMES } from '../../vocabulary/index.ts';
import { provision } from '../citation.ts';
import type { CollectiveFacts } from '../facts.ts';
import { judgementRule } from '../judgement.ts';
import type { Regime } from '../regime.ts';
import { certain, fact, yearSpan, type EligibilityRule, type Ground } from '../rule.ts';
import { dayText, listText } from '../text.ts';
import { ADVANCED_WORKER_SHARE } from './advanced-worker-share.ts';
import { ORGANISATIONS_FOR_TITLE } from './organisations.ts';

/** Every criterion stands at the same point of clause 1, Điều 28, in both laws. */
function law(point: string): Readonly<Record<Regime, Ground>> {
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

const WARNING = DISCIPLINE_LEVELS.indexOf('WARNING');

const MEMBERS_DISCIPLINE: EligibilityRule<CollectiveFacts> = {
  id: 'TTLDTT.4',
  title: 'Không có cá nhân bị kỷ luật từ cảnh cáo trở lên',
  kind: 'HARD',
  law: law('c'),
  assess: ({ members }, { year }) => {
    const span = yearSpan(year);
    const disciplined = members.flatMap(({ name, excludedBecause, disciplines }) =>
      disciplines
        .filter(
          ({ level, from }) => DISCIPLINE_LEVELS.indexOf(level) >= WARNING && span.from <= from && from <= span.to,
        )
        .map(({ from, source }) => ({
          isExcluded: excludedBecause !== undefined,
          // The level is sensitive (P3), and what a rule says is kept with the dossier.
          text: `${name}: quyết định kỷ luật ngày ${dayText(from)}`,
          source,
        })),
    );
    if (disciplined.length === 0) {
      return {
        outcome: 'MET',
        fact: fact(`Không có cá nhân bị kỷ luật từ cảnh cáo trở lên trong năm ${year}.`, { disciplined: 0 }),
      };
    }
    const isInDoubt = disciplined.every(({ isExcluded }) => isExcluded);
    return {
      outcome: isInDoubt ? 'AMBIGUOUS' : 'NOT_MET',
      fact: fact(`${listText(disciplined.map(({ text }) => text))}.`, { disciplined: disciplined.length }),
      sources: disciplined.map(({ source }) => source),
      ...(isInDoubt ? { note: 'Chỉ người không tính vào tập thể bị kỷ luật; luật không nói cách tính.' } : {}),
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
  MEMBERS_DISCIPLINE,
  ORGANISATIONS_FOR_TITLE,
  MOVEMENT,
  SOLIDARITY,
];

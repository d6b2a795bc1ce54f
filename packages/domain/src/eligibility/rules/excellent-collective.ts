import { RATING_NAMES } from '../../vocabulary/index.ts';
import { provision } from '../citation.ts';
import type { CollectiveFacts } from '../facts.ts';
import { infoRule, judgementRule } from '../judgement.ts';
import type { RuleRegime } from '../regime.ts';
import { certain, fact, type EligibilityRule, type Ground } from '../rule.ts';
import { listText } from '../text.ts';
import { EXCELLENT_COLLECTIVE_SHARE } from './advanced-worker-share.ts';
import { membersDiscipline } from './members-discipline.ts';

/*
 * Tập thể lao động xuất sắc (law.md b.6). TTLDXS.7, a local limit on how many collectives may be proposed, is a rule on a list
 * and judges no collective.
 */

function law(point: string): Readonly<Record<RuleRegime, Ground>> {
  const of2022 = certain(provision('LAW_2022', 27, 1, point));
  return { A: certain(provision('LAW_2003', 27, 1, point)), B1: of2022, B2: of2022 };
}

const RATING: EligibilityRule<CollectiveFacts> = {
  id: 'TTLDXS.1',
  title: 'Tập thể hoàn thành xuất sắc nhiệm vụ',
  kind: 'HARD',
  law: law('a'),
  assess: ({ rating }, { year }) => {
    if (rating === undefined)
      return { outcome: 'MISSING', fact: fact(`Chưa có xếp loại tập thể năm ${year}.`, { year }) };
    const isExcellent = rating.level === 'EXCELLENT';
    const need = isExcellent ? '' : `; cần “${RATING_NAMES.EXCELLENT}”`;
    return {
      outcome: isExcellent ? 'MET' : 'NOT_MET',
      fact: fact(`Xếp loại tập thể năm ${year}: ${RATING_NAMES[rating.level]}${need}.`, { year, level: rating.level }),
      sources: [rating.source],
    };
  },
};

/** Everyone did the job: a member who is not rated is a fact that is missing, one below it a no. */
const ALL_COMPLETED: EligibilityRule<CollectiveFacts> = {
  id: 'TTLDXS.3a',
  title: '100 % cá nhân hoàn thành nhiệm vụ trở lên',
  kind: 'HARD',
  law: law('c'),
  assess: ({ members }) => {
    if (members.length === 0) return { outcome: 'MISSING', fact: fact('Chưa có danh sách cá nhân của tập thể.') };
    const counted = members.filter(({ excludedBecause }) => excludedBecause === undefined);
    const below = counted.filter(({ rating }) => rating === 'NOT_COMPLETED');
    const unrated = counted.filter(({ rating }) => rating === undefined);
    const done = counted.length - below.length - unrated.length;
    const values = { done, base: counted.length };
    if (below.length > 0) {
      return {
        outcome: 'NOT_MET',
        fact: fact(`${done}/${counted.length} cá nhân hoàn thành nhiệm vụ trở lên.`, values),
        sources: below.map(({ source }) => source),
      };
    }
    if (unrated.length > 0) {
      const names = listText(unrated.slice(0, 5).map(({ name }) => name));
      const more = unrated.length > 5 ? ` và ${unrated.length - 5} người khác` : '';
      return {
        outcome: 'MISSING',
        fact: fact(`Chưa có xếp loại của ${names}${more}.`, values),
        sources: unrated.map(({ source }) => source),
      };
    }
    return { outcome: 'MET', fact: fact(`${done}/${counted.length} cá nhân hoàn thành nhiệm vụ trở lên.`, values) };
  },
};

const ONE_FIGHTER: EligibilityRule<CollectiveFacts> = {
  id: 'TTLDXS.4',
  title: 'Có cá nhân đạt Chiến sĩ thi đua cơ sở',
  kind: 'HARD',
  law: law('d'),
  assess: ({ members }, { year, assumeListPasses }) => {
    const of = (state: 'YES' | 'PENDING') => members.filter(({ grassrootsFighter }) => grassrootsFighter === state);
    const holders = assumeListPasses ? [...of('YES'), ...of('PENDING')] : of('YES');
    const values = { holders: holders.length, pending: of('PENDING').length };
    if (holders.length > 0) {
      return {
        outcome: 'MET',
        fact: fact(`${listText(holders.map(({ name }) => name))}.`, values),
        sources: holders.map(({ source }) => source),
      };
    }
    const isOpen = of('PENDING').length > 0 || members.some(({ grassrootsFighter }) => grassrootsFighter === undefined);
    return {
      outcome: isOpen || members.length === 0 ? 'MISSING' : 'NOT_MET',
      fact: fact(`Chưa có cá nhân đạt Chiến sĩ thi đua cơ sở năm ${year}.`, values),
    };
  },
};

const MOVEMENT = judgementRule(
  'TTLDXS.2',
  'Phong trào thi đua thường xuyên, hiệu quả',
  'Có phong trào thi đua thường xuyên, thiết thực, hiệu quả',
  law('b'),
);

const DECIDER = infoRule(
  'TTLDXS.6',
  'Cấp quyết định',
  {
    A: certain(provision('LAW_2003', 79)),
    B1: certain(provision('LAW_2022', 79, 4)),
    B2: certain(provision('LAW_2022', 79, 4)),
  },
  'Chủ tịch Ủy ban nhân dân tỉnh quyết định; Giám đốc Sở chỉ trình.',
);

export const EXCELLENT_COLLECTIVE_CRITERIA: readonly EligibilityRule<CollectiveFacts>[] = [
  RATING,
  ALL_COMPLETED,
  EXCELLENT_COLLECTIVE_SHARE,
  ONE_FIGHTER,
  // The law of 2022 no longer asks it of this title.
  membersDiscipline('TTLDXS.5', { A: certain(provision('LAW_2003', 27, 1, 'd')) }),
  MOVEMENT,
  DECIDER,
];

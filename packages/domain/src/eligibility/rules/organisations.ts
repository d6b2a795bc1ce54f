import { RATING_NAMES } from '../../vocabulary/index.ts';
import { provision } from '../citation.ts';
import type { CollectiveFacts } from '../facts.ts';
import { certain, fact, uncertain, type EligibilityRule, type Ground } from '../rule.ts';
import { listText } from '../text.ts';

/*
 * G.9: Party and mass organisations of a commended collective are rated excellent. Under the law of 2022 only the two flags ask
 * for it, so the rule has no ground there for the awards of a director.
 */
function organisationsRule(id: string, ground: Ground): EligibilityRule<CollectiveFacts> {
  return {
    id,
    title: 'Tổ chức đảng, đoàn thể hoàn thành xuất sắc nhiệm vụ',
    kind: 'HARD',
    law: { A: ground },
    assess: ({ organisations }, { year }) => {
      if (organisations.length === 0) {
        return {
          outcome: 'NOT_APPLICABLE',
          fact: fact('Tập thể không có tổ chức đảng, đoàn thể riêng.', { organisations: 0 }),
        };
      }
      const values = { organisations: organisations.length };
      const below = organisations.flatMap(({ name, rating, source }) =>
        rating === undefined || rating === 'EXCELLENT' ? [] : [{ text: `${name}: ${RATING_NAMES[rating]}`, source }],
      );
      if (below.length > 0) {
        return {
          outcome: 'NOT_MET',
          fact: fact(`${listText(below.map(({ text }) => text))}; cần “Hoàn thành xuất sắc nhiệm vụ”.`, values),
          sources: below.map(({ source }) => source),
        };
      }
      const unrated = organisations.filter(({ rating }) => rating === undefined);
      if (unrated.length > 0) {
        return {
          outcome: 'MISSING',
          fact: fact(`Chưa có xếp loại năm ${year} của ${listText(unrated.map(({ name }) => name))}.`, values),
          sources: unrated.map(({ source }) => source),
        };
      }
      return {
        outcome: 'MET',
        fact: fact(`${listText(organisations.map(({ name }) => name))} đều hoàn thành xuất sắc nhiệm vụ.`, values),
        sources: organisations.map(({ source }) => source),
      };
    },
  };
}

export const ORGANISATIONS_FOR_COMMENDATION = organisationsRule('G.9', certain(provision('CIRCULAR_12', 2, 7)));

export const ORGANISATIONS_FOR_TITLE = organisationsRule(
  'TTLDTT.6',
  uncertain(
    'Thông tư nói “khen thưởng đối với tập thể”; còn hai cách hiểu về việc áp dụng cho danh hiệu thi đua.',
    provision('CIRCULAR_12', 2, 7),
  ),
);

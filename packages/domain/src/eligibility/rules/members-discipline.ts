import { DISCIPLINE_LEVELS } from '../../vocabulary/index.ts';
import type { CollectiveFacts } from '../facts.ts';
import { fact, yearSpan, type EligibilityRule } from '../rule.ts';
import { dayText, listText } from '../text.ts';

const WARNING = DISCIPLINE_LEVELS.indexOf('WARNING');

/** The titles of collectives that ask so. */
export const MEMBERS_DISCIPLINE_RULES = ['TTLDTT.4', 'TTLDXS.5'] as const;

/** Nobody of the collective was disciplined by a warning or more in the year. */
export function membersDiscipline(
  id: (typeof MEMBERS_DISCIPLINE_RULES)[number],
  grounds: EligibilityRule<CollectiveFacts>['law'],
): EligibilityRule<CollectiveFacts> {
  return {
    id,
    title: 'Không có cá nhân bị kỷ luật từ cảnh cáo trở lên',
    kind: 'HARD',
    law: grounds,
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
}

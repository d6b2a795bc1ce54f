import { LEAVE_NAMES } from '../../vocabulary/index.ts';
import { provision } from '../citation.ts';
import type { LeaveFact, PersonFacts } from '../facts.ts';
import { certain, fact, uncertain, yearSpan, type EligibilityRule } from '../rule.ts';
import { listText } from '../text.ts';

/** From here on local rules usually refuse; below it no rule that is known asks for anything. */
const USUAL_LOCAL_LIMIT = 40;

function leavesInYear({ leaves }: PersonFacts, year: number): readonly LeaveFact[] {
  const span = yearSpan(year);
  return leaves.filter(({ from, to }) => from <= span.to && (to === undefined || to >= span.from));
}

/** Rule for leave that counts as time worked: it explains and never refuses. */
function countedLeave(
  rule: Pick<EligibilityRule<PersonFacts>, 'id' | 'title' | 'law'>,
  isCounted: (leave: LeaveFact) => boolean,
  words: { readonly none: string; readonly counted: string },
): EligibilityRule<PersonFacts> {
  return {
    ...rule,
    kind: 'INFO',
    assess: (facts, { year }) => {
      const counted = leavesInYear(facts, year).filter(isCounted);
      return counted.length === 0
        ? { outcome: 'NOT_APPLICABLE', fact: fact(words.none) }
        : {
            outcome: 'MET',
            fact: fact(words.counted, { leaves: counted.length }),
            sources: counted.map(({ source }) => source),
          };
    },
  };
}

const isMaternity = ({ kind }: LeaveFact): boolean => kind === 'MATERNITY';
const MATERNITY_WORDS = {
  none: 'Không nghỉ thai sản trong năm.',
  counted: 'Thời gian nghỉ thai sản theo quy định được tính vào thời gian xét.',
} as const;

export const MATERNITY = countedLeave(
  {
    id: 'LDTT.9',
    title: 'Thời gian nghỉ thai sản được tính',
    law: {
      A: certain(provision('DECREE_91', 10, 4)),
      B1: certain(provision('DECREE_98', 4, 5)),
      B2: certain(provision('DECREE_152', 4, 5)),
    },
  },
  isMaternity,
  MATERNITY_WORDS,
);

/** The law of 2022 extends it from LĐTT to every title and form. */
export const MATERNITY_FOR_ALL_AWARDS = countedLeave(
  {
    id: 'G.12',
    title: 'Thời gian nghỉ thai sản được tính',
    law: { B1: certain(provision('DECREE_98', 4, 5)), B2: certain(provision('DECREE_152', 4, 5)) },
  },
  isMaternity,
  MATERNITY_WORDS,
);

export const RESCUE_INJURY = countedLeave(
  {
    id: 'LDTT.6',
    title: 'Thời gian điều trị do cứu người, cứu tài sản được tính',
    law: {
      A: certain(provision('DECREE_91', 10, 2)),
      B1: certain(provision('CIRCULAR_01', 1, 5)),
      B2: uncertain('Chưa đối chiếu Thông tư 15/2025/TT-BNV.', provision('CIRCULAR_15')),
    },
  },
  ({ injuredInRescue }) => injuredInRescue === true,
  {
    none: 'Không có thời gian điều trị do cứu người, cứu tài sản.',
    counted: 'Thời gian điều trị do cứu người, cứu tài sản được tính vào thời gian xét.',
  },
);

/** No national limit exists; a local one counts sick and unpaid leave, never maternity or treatment after a rescue. */
export const LONG_ABSENCE: EligibilityRule<PersonFacts> = {
  id: 'LDTT.12',
  title: 'Thời gian nghỉ ốm, nghỉ không hưởng lương',
  kind: 'LOCAL',
  law: {
    A: certain(provision('LAW_2003', 24)),
    B1: certain(provision('LAW_2022', 24, 4)),
    B2: certain(provision('LAW_2022', 24, 4)),
  },
  assess: (facts, { year, settings }) => {
    const counted = leavesInYear(facts, year).filter(
      ({ kind, injuredInRescue }) => (kind === 'SICK' || kind === 'UNPAID') && injuredInRescue !== true,
    );
    const days = counted.reduce((sum, { workingDaysInYear }) => sum + workingDaysInYear, 0);
    const kinds = listText([...new Set(counted.map(({ kind }) => LEAVE_NAMES[kind].toLowerCase()))]);
    const sentence =
      days === 0
        ? `Không nghỉ ốm, nghỉ không hưởng lương trong năm ${year}`
        : `Nghỉ ${days} ngày làm việc trong năm ${year} (${kinds})`;
    const sources = counted.map(({ source }) => source);
    const limit = settings.longAbsenceDays;
    if (limit !== undefined) {
      const { value, ground } = limit;
      const isTooLong = value !== 'NO_LIMIT' && days >= value;
      const said = value === 'NO_LIMIT' ? 'không giới hạn' : `không xét khi nghỉ từ ${value} ngày`;
      return {
        outcome: isTooLong ? 'NOT_MET' : 'MET',
        fact: fact(`${sentence}; ${said}.`, { days, limit: value }),
        sources,
        localGrounds: [ground],
      };
    }
    if (days < USUAL_LOCAL_LIMIT) return { outcome: 'MET', fact: fact(`${sentence}.`, { days }), sources };
    return {
      outcome: 'LOCAL_SETTING',
      fact: fact(`${sentence}.`, { days }),
      sources,
      setting: 'longAbsenceDays',
      note: `Luật không giới hạn; nhiều địa phương không xét khi nghỉ từ ${USUAL_LOCAL_LIMIT} ngày làm việc.`,
    };
  },
};

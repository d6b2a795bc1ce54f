import { provision } from '../citation.ts';
import type { CollectiveFacts, LeadershipPost, PersonFacts, RatedFacts } from '../facts.ts';
import { judgementRule, paperRule } from '../judgement.ts';
import type { RuleRegime } from '../regime.ts';
import { certain, fact, uncertain, yearSpan, type EligibilityRule, type Ground } from '../rule.ts';
import type { Branch } from '../rule-set.ts';
import { dayText } from '../text.ts';
import { ladderRules, type Ladder } from './ladder/ladder.ts';
import { awardsNeeded, flags, governmentFlags, initiativesNeeded, merits, type NeedList } from './ladder/need.ts';
import { servedMonths } from './service-time.ts';

/* Huân chương Lao động, three classes for persons and collectives (law.md b.11). */

type OrderClass = 'FIRST' | 'SECOND' | 'THIRD';

/** Article of each class in the decree of 2017 and the law of 2022. */
const ARTICLES = {
  FIRST: { decree91: 22, law2022: 42 },
  SECOND: { decree91: 23, law2022: 43 },
  THIRD: { decree91: 24, law2022: 44 },
} as const satisfies Record<OrderClass, unknown>;

const DIGIT = { FIRST: '1', SECOND: '2', THIRD: '3' } as const satisfies Record<OrderClass, string>;

const BEFORE = {
  FIRST: ['LABOUR_ORDER_SECOND'],
  SECOND: ['LABOUR_ORDER_THIRD'],
  THIRD: ['PRIME_MINISTER_MERIT'],
} as const satisfies Record<OrderClass, Ladder['before']>;

interface CollectiveNeeds {
  readonly within: readonly NeedList[];
  readonly withoutFlags: NeedList;
}

const COLLECTIVE_NEEDS = {
  FIRST: {
    A: { within: [[governmentFlags(1), flags(2)], [flags(4)]], withoutFlags: [merits(3)] },
    B: { within: [[governmentFlags(2)], [governmentFlags(1), flags(2)], [flags(4)]], withoutFlags: [merits(4)] },
  },
  SECOND: {
    A: { within: [[governmentFlags(1), flags(1)], [flags(3)]], withoutFlags: [merits(2)] },
    B: { within: [[governmentFlags(1), flags(1)], [flags(3)]], withoutFlags: [merits(3)] },
  },
  THIRD: {
    A: { within: [[flags(2)], [flags(1), merits(1)]], withoutFlags: [merits(2)] },
    B: { within: [[governmentFlags(1)], [flags(2)], [flags(1), merits(1)]], withoutFlags: [merits(2)] },
  },
} as const satisfies Record<OrderClass, Record<'A' | 'B', CollectiveNeeds>>;

/** Point of clause 4 in the article of the law of 2022. */
const COLLECTIVE_POINT = { FIRST: 'd', SECOND: 'd', THIRD: 'đ' } as const satisfies Record<OrderClass, string>;

function collectiveLadder(order: OrderClass): Ladder {
  const { decree91, law2022 } = ARTICLES[order];
  const { A, B } = COLLECTIVE_NEEDS[order];
  const of2022 = {
    ground: certain(provision('LAW_2022', law2022, 4, COLLECTIVE_POINT[order])),
    rating: 'EXCELLENT',
    title: 'EXCELLENT_COLLECTIVE',
    ...B,
  } as const;
  return {
    id: `HCLD${DIGIT[order]}.T`,
    before: BEFORE[order],
    years: 5,
    terms: {
      A: { ground: certain(provision('DECREE_91', decree91, 4, 'b')), rating: 'EXCELLENT', ...A },
      B1: of2022,
      B2: of2022,
    },
  };
}

const PERSON_NEEDS = {
  FIRST: {
    A: [initiativesNeeded(4, 'NATION')],
    B: { excellentYears: 3, need: awardsNeeded(2, 'PROVINCIAL_EMULATION_FIGHTER') },
    point: 'e',
  },
  SECOND: {
    A: [initiativesNeeded(3, 'PROVINCE')],
    B: { excellentYears: 2, need: awardsNeeded(1, 'PROVINCIAL_EMULATION_FIGHTER') },
    point: 'e',
  },
  THIRD: {
    A: [initiativesNeeded(2, 'PROVINCE')],
    B: { excellentYears: 1, need: awardsNeeded(3, 'GRASSROOTS_EMULATION_FIGHTER') },
    point: 'đ',
  },
} as const satisfies Record<OrderClass, unknown>;

function personLadder(order: OrderClass): Ladder {
  const { decree91, law2022 } = ARTICLES[order];
  const { A, B, point } = PERSON_NEEDS[order];
  const of2022 = {
    ground: certain(provision('LAW_2022', law2022, 1, point)),
    rating: 'GOOD',
    excellentYears: B.excellentYears,
    within: [[B.need]],
  } as const;
  return {
    id: `HCLD${DIGIT[order]}.C`,
    before: BEFORE[order],
    years: 5,
    terms: {
      A: {
        ground: uncertain(
          'Nghị định nói “lập được nhiều thành tích xuất sắc”; đọc thành xếp loại xuất sắc từng năm là một cách hiểu.',
          provision('DECREE_91', decree91, 1, 'a'),
        ),
        rating: 'EXCELLENT',
        within: [A],
      },
      B1: of2022,
      B2: of2022,
    },
  };
}

/** The third class asks for ten years of existence first. */
const TEN_YEARS: EligibilityRule<CollectiveFacts> = {
  id: 'HCLD3.T.0',
  title: 'Có quá trình xây dựng, phát triển từ 10 năm trở lên',
  kind: 'HARD',
  law: {
    A: certain(provision('DECREE_91', 24, 4, 'b')),
    B1: certain(provision('LAW_2022', 44, 4, 'đ')),
    B2: certain(provision('LAW_2022', 44, 4, 'đ')),
  },
  assess: ({ existsSince, departmentSource }, { year }) => {
    if (existsSince === undefined) return { outcome: 'MISSING', fact: fact('Chưa ghi ngày thành lập.') };
    const isOld = Number(existsSince.slice(0, 4)) + 10 <= year;
    return {
      outcome: isOld ? 'MET' : 'NOT_MET',
      fact: fact(`Thành lập ngày ${dayText(existsSince)}.`, { existsSince }),
      sources: [departmentSource],
    };
  },
};

/** Months at the head of the agency (law.md b.11). Under the decree of 2017 a deputy is not named. */
const SERVICE_MONTHS = {
  FIRST: { A: {}, B: { DIRECTOR: 180 } },
  SECOND: { A: { DIRECTOR: 180 }, B: { DIRECTOR: 120, DEPUTY_DIRECTOR: 180 } },
  THIRD: { A: { DIRECTOR: 120 }, B: { DIRECTOR: 72, DEPUTY_DIRECTOR: 120 } },
} as const satisfies Record<OrderClass, Record<'A' | 'B', Readonly<Partial<Record<LeadershipPost, number>>>>>;

const POST_NAMES = { DIRECTOR: 'Giám đốc Sở', DEPUTY_DIRECTOR: 'Phó Giám đốc Sở' } as const satisfies Record<
  LeadershipPost,
  string
>;

function serviceLaw(order: OrderClass): Readonly<Partial<Record<RuleRegime, Ground>>> {
  const of2022 = {
    FIRST: provision('DECREE_152', 19, 1, 'c'),
    SECOND: provision('DECREE_152', 20, 1, 'b'),
    THIRD: provision('DECREE_152', 21, 1, 'b'),
  }[order];
  const of2003 = {
    FIRST: undefined,
    SECOND: provision('DECREE_91', 23, 3, 'b'),
    THIRD: provision('DECREE_91', 24, 3, 'b'),
  }[order];
  return {
    ...(of2003 === undefined ? {} : { A: certain(of2003) }),
    B1: uncertain('Điều khoản của Nghị định 98/2023/NĐ-CP chưa được đối chiếu.', provision('DECREE_98')),
    B2: certain(of2022),
  };
}

function serviceRule(order: OrderClass): EligibilityRule<PersonFacts> {
  return {
    id: `HCLD${DIGIT[order]}.Q.1`,
    title: 'Thời gian giữ chức vụ',
    kind: 'HARD',
    law: serviceLaw(order),
    assess: ({ leadership, isWoman }, { regime, year }) => {
      if (leadership === undefined || leadership.length === 0) {
        return {
          outcome: 'MISSING',
          fact: fact('Trong hồ sơ chưa có thời gian giữ chức vụ Giám đốc, Phó Giám đốc Sở.'),
        };
      }
      const needs = SERVICE_MONTHS[order][regime === 'A' ? 'A' : 'B'];
      const months = servedMonths(leadership, yearSpan(year).to);
      // Object.entries forgets the key type; the table's own type guarantees that its keys are posts.
      const posts = Object.entries(needs) as [LeadershipPost, number][];
      const lines = posts.map(([post, needed]) => {
        const least = isWoman === true ? (needed * 2) / 3 : needed;
        return { post, months: months[post], least, isEnough: months[post] >= least };
      });
      const best = lines.find(({ isEnough }) => isEnough) ?? lines[0];
      const told = best?.isEnough === true ? [best] : lines;
      if (best === undefined) return { outcome: 'NOT_APPLICABLE', fact: fact('Không xét theo thời gian giữ chức vụ.') };
      const reduced = isWoman === true ? ' (nữ được giảm 1/3)' : '';
      return {
        outcome: best.isEnough ? 'MET' : 'NOT_MET',
        fact: fact(
          `${told.map((line) => `${POST_NAMES[line.post]}: ${yearsText(line.months)}, cần từ ${yearsText(line.least)} trở lên`).join('; ')}${reduced}.`,
          { months: best.months, needed: best.least },
        ),
        sources: leadership.map(({ source }) => source),
      };
    },
  };
}

function yearsText(months: number): string {
  const years = Math.floor(months / 12);
  const rest = Math.round(months % 12);
  return [years > 0 || rest === 0 ? `${years} năm` : '', rest > 0 ? `${rest} tháng` : ''].filter(Boolean).join(' ');
}

function retirementNotice(order: OrderClass) {
  return paperRule(
    `HCLD${DIGIT[order]}.Q.2`,
    'Có thông báo hoặc quyết định nghỉ hưu',
    'thông báo hoặc quyết định nghỉ hưu',
    {
      // The decree of 2017 has no first class by length of service.
      ...(order === 'FIRST' ? {} : { A: certain(provision('CIRCULAR_12', 10, 1)) }),
      B1: uncertain('Điều khoản của Nghị định 98/2023/NĐ-CP chưa được đối chiếu.', provision('DECREE_98')),
      B2: certain(provision('DECREE_152', 9, 2, 'a')),
    },
  );
}

/**
 * No discipline or grave fault in the post (law of 2022): people say it. Which branch is shown must not tell what closed records
 * hold, so no rule of a branch reads them.
 */
const CLEAN_SERVICE = judgementRule(
  'HCLD.Q.3',
  'Không bị kỷ luật, không có khuyết điểm nghiêm trọng trong thời gian giữ chức vụ',
  'Không bị kỷ luật, không có khuyết điểm nghiêm trọng trong thời gian giữ chức vụ',
  { B2: certain(provision('DECREE_152', 9, 3)) },
);

function outstanding(order: OrderClass, subject: 'C' | 'T', law: EligibilityRule<unknown>['law']) {
  const reach = { FIRST: 'trong toàn quốc', SECOND: 'trong ngành, trong tỉnh', THIRD: 'trong lĩnh vực của tỉnh' }[
    order
  ];
  return judgementRule(
    `HCLD${DIGIT[order]}.${subject}.a`,
    'Thành tích xuất sắc, đột xuất hoặc cống hiến có phạm vi ảnh hưởng lớn',
    `Có thành tích xuất sắc, đột xuất hoặc cống hiến có phạm vi ảnh hưởng ${reach}, được cấp tỉnh công nhận`,
    law,
  );
}

/** The other ways of a person stand in clause 1; their points were not read one by one. */
function outstandingPerson(order: OrderClass) {
  const { decree91, law2022 } = ARTICLES[order];
  const doubt = 'Các điểm khác của khoản này chưa được đối chiếu từng điểm.';
  const of2022 = uncertain(doubt, provision('LAW_2022', law2022, 1));
  return outstanding(order, 'C', { A: uncertain(doubt, provision('DECREE_91', decree91, 1)), B1: of2022, B2: of2022 });
}

function outstandingCollective(order: OrderClass) {
  const { decree91, law2022 } = ARTICLES[order];
  const of2022 = certain(provision('LAW_2022', law2022, 4));
  return outstanding(order, 'T', { A: certain(provision('DECREE_91', decree91, 4, 'a')), B1: of2022, B2: of2022 });
}

/** The ways to the order for a person: merit built up, an outstanding achievement, length of service. */
export function personOrderBranches(order: OrderClass): readonly Branch<PersonFacts>[] {
  return [
    { id: 'MERIT', title: 'Công trạng', kinds: ['MERIT'], rules: ladderRules(personLadder(order)) },
    {
      id: 'OUTSTANDING',
      title: 'Thành tích xuất sắc, đột xuất',
      kinds: ['MERIT', 'SUDDEN', 'CAMPAIGN'],
      rules: [outstandingPerson(order)],
    },
    {
      id: 'SERVICE',
      title: 'Quá trình cống hiến',
      kinds: ['LONG_SERVICE'],
      rules: [serviceRule(order), retirementNotice(order), CLEAN_SERVICE],
    },
  ];
}

export function collectiveOrderBranches(order: OrderClass): readonly Branch<CollectiveFacts>[] {
  const ladder: readonly EligibilityRule<RatedFacts>[] = ladderRules(collectiveLadder(order));
  return [
    { id: 'MERIT', title: 'Công trạng', kinds: ['MERIT'], rules: order === 'THIRD' ? [TEN_YEARS, ...ladder] : ladder },
    {
      id: 'OUTSTANDING',
      title: 'Thành tích xuất sắc, đột xuất',
      kinds: ['MERIT', 'SUDDEN', 'CAMPAIGN'],
      rules: [outstandingCollective(order)],
    },
  ];
}

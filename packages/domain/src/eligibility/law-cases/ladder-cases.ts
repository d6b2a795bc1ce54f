import { plainDate } from '../../kernel/index.ts';
import type { AwardCode } from '../../vocabulary/index.ts';
import type { SubjectFacts } from '../facts.ts';
import type { GivenAward, HistoryFacts } from '../history.ts';
import type { RuleRegime } from '../regime.ts';
import { aCollective, aHistory, aPerson, aRating, ratedYears } from '../sample-case.ts';
import { yearIn, type LawCase, type Tried } from './law-case.ts';

/* Awards that build on years and earlier awards: CSTĐ tỉnh, toàn quốc, Bằng khen Thủ tướng, Huân chương (law.md b.3, b.4, b.10, b.11). */

type Kind = SubjectFacts['kind'];

function withHistory(kind: Kind, regime: RuleRegime, history: Partial<HistoryFacts>): Tried {
  const overrides = {
    rating: aRating('EXCELLENT', yearIn(regime)),
    history: aHistory({ ratings: ratedYears(regime, 12), isComplete: true, ...history }),
  };
  return { facts: kind === 'PERSON' ? aPerson(regime, overrides) : aCollective(regime, overrides) };
}

function given(award: AwardCode, year: number): GivenAward {
  return { award, year, kind: 'MERIT', achievedUntil: plainDate(`${year}-12-31`) };
}

/** So many of an award, one a year up to `last`. */
function inARow(award: AwardCode, last: number, count: number): readonly GivenAward[] {
  return Array.from({ length: count }, (_, back) => given(award, last - back));
}

/** Initiatives of the widest scope, two a year up to `last`. */
function initiatives(last: number, count: number): HistoryFacts['initiatives'] {
  return Array.from({ length: count }, (_, serial) => ({
    id: `i${serial}`,
    code: `SK-${serial}`,
    title: 'Sáng kiến',
    recognisedOn: plainDate(`${last - Math.floor(serial / 2)}-11-10`),
    scope: 'NATION',
  }));
}

/** Every proof that any ladder asks for within its years. */
function proofs(year: number): readonly GivenAward[] {
  return [
    ...inARow('GRASSROOTS_EMULATION_FIGHTER', year, 3),
    ...inARow('PROVINCIAL_EMULATION_FIGHTER', year, 2),
    ...inARow('PROVINCIAL_FLAG', year, 4),
    ...inARow('GOVERNMENT_FLAG', year, 2),
  ];
}

/** The three rows of a ladder: the award before, the years since, the proofs within them. */
function ladder(id: string, kind: Kind, before: AwardCode): Readonly<Record<string, LawCase>> {
  const whole = (regime: RuleRegime) => {
    const year = yearIn(regime);
    const awards = [given(before, year - 6), ...proofs(year)];
    return withHistory(kind, regime, { awards, initiatives: initiatives(year, 5) });
  };
  const bare = (regime: RuleRegime) => withHistory(kind, regime, { awards: [given(before, yearIn(regime) - 6)] });
  return {
    [`${id}.1`]: { met: bare, unmet: (regime) => withHistory(kind, regime, {}) },
    [`${id}.2`]: {
      met: whole,
      unmet: (regime) => {
        const year = yearIn(regime);
        const ratings = ratedYears(regime, 12).map((each) =>
          each.year === year - 2 ? { ...each, level: 'COMPLETED' as const } : each,
        );
        return withHistory(kind, regime, { awards: [given(before, year - 6)], ratings });
      },
    },
    [`${id}.3`]: { met: whole, unmet: bare },
  };
}

const person = (of: (year: number) => Partial<HistoryFacts>) => (regime: RuleRegime) =>
  withHistory('PERSON', regime, of(yearIn(regime)));

/** Time at the head of the agency, in months. */
function service(months: number) {
  return (regime: RuleRegime): Tried => ({ facts: aPerson(regime, { leadership: [{ post: 'DIRECTOR', months }] }) });
}

/** 15 years reach every class; a year none. */
const SERVICE: LawCase = { met: service(180), unmet: service(12) };

export const LADDER_CASES: Readonly<Record<string, LawCase>> = {
  ...ladder('BKTTG.C', 'PERSON', 'PROVINCIAL_MERIT'),
  ...ladder('HCLD3.C', 'PERSON', 'PRIME_MINISTER_MERIT'),
  ...ladder('HCLD2.C', 'PERSON', 'LABOUR_ORDER_THIRD'),
  ...ladder('HCLD1.C', 'PERSON', 'LABOUR_ORDER_SECOND'),
  ...ladder('BKTTG.T', 'COLLECTIVE', 'MINISTERIAL_MERIT'),
  ...ladder('HCLD3.T', 'COLLECTIVE', 'PRIME_MINISTER_MERIT'),
  ...ladder('HCLD2.T', 'COLLECTIVE', 'LABOUR_ORDER_THIRD'),
  ...ladder('HCLD1.T', 'COLLECTIVE', 'LABOUR_ORDER_SECOND'),
  'HCLD1.Q.1': SERVICE,
  'HCLD2.Q.1': SERVICE,
  'HCLD3.Q.1': SERVICE,
  'CSTDT.1': {
    met: person((year) => ({ awards: inARow('GRASSROOTS_EMULATION_FIGHTER', year, 3) })),
    unmet: person((year) => ({ awards: inARow('GRASSROOTS_EMULATION_FIGHTER', year, 2) })),
  },
  'CSTDT.2': { met: person((year) => ({ initiatives: initiatives(year, 1) })), unmet: person(() => ({})) },
  'CSTDTQ.1': {
    met: person((year) => ({
      awards: [
        ...inARow('GRASSROOTS_EMULATION_FIGHTER', year, 6),
        given('PROVINCIAL_EMULATION_FIGHTER', year - 3),
        given('PROVINCIAL_EMULATION_FIGHTER', year),
      ],
    })),
    unmet: person((year) => ({
      awards: [...inARow('GRASSROOTS_EMULATION_FIGHTER', year, 6), given('PROVINCIAL_EMULATION_FIGHTER', year)],
    })),
  },
  'CSTDTQ.2': { met: person((year) => ({ initiatives: initiatives(year, 1) })), unmet: person(() => ({})) },
};

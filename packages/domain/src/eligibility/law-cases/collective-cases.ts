import { plainDate } from '../../kernel/index.ts';
import type { CollectiveFacts, MemberFact } from '../facts.ts';
import type { RuleRegime } from '../regime.ts';
import { aCollective, aMember, aRating, membersWith } from '../sample-case.ts';
import { yearIn, type LawCase, type Tried } from './law-case.ts';

/* Tập thể lao động tiên tiến, xuất sắc and the flags (law.md b.5-b.7). */

function collective(overrides: (year: number) => Partial<CollectiveFacts>) {
  return (regime: RuleRegime): Tried => ({ facts: aCollective(regime, overrides(yearIn(regime))) });
}

const IN_ORDER = collective(() => ({}));

/** One member disciplined by a warning in the year. */
const WARNED = collective((year) => ({
  members: [
    ...membersWith(8, 0),
    aMember(9, { disciplines: [{ level: 'WARNING', from: plainDate(`${year}-05-01`) }] }),
  ],
}));

const rated = (level: 'EXCELLENT' | 'GOOD' | 'COMPLETED') => collective((year) => ({ rating: aRating(level, year) }));

const members = (changed: Partial<MemberFact>) =>
  collective(() => ({ members: [aMember(1, { rating: 'GOOD', grassrootsFighter: 'NO', ...changed })] }));

const organisation = (level: 'EXCELLENT' | 'GOOD') =>
  collective(() => ({ organisations: [{ name: 'Chi bộ', rating: level }] }));

/** Party and mass organisations of the collective (G.9; for a title the reading is in doubt). */
const ORGANISATIONS: LawCase = { met: organisation('EXCELLENT'), unmet: organisation('GOOD') };

export const COLLECTIVE_CASES: Readonly<Record<string, LawCase>> = {
  'G.9': ORGANISATIONS,
  'TTLDTT.6': ORGANISATIONS,
  'TTLDTT.1': { met: IN_ORDER, unmet: rated('COMPLETED') },
  // Half is not more than half (A), and not 70 % (B).
  'TTLDTT.3': {
    met: collective(() => ({ members: membersWith(7, 3) })),
    unmet: collective(() => ({ members: membersWith(5, 5) })),
  },
  'TTLDTT.4': { met: IN_ORDER, unmet: WARNED },
  'TTLDXS.1': { met: rated('EXCELLENT'), unmet: rated('GOOD') },
  'TTLDXS.3a': { met: members({}), unmet: members({ rating: 'NOT_COMPLETED' }) },
  'TTLDXS.3b': {
    met: collective(() => ({ members: membersWith(7, 3) })),
    unmet: collective(() => ({ members: membersWith(6, 4) })),
  },
  'TTLDXS.4': { met: members({ grassrootsFighter: 'YES' }), unmet: members({}) },
  'TTLDXS.5': { met: IN_ORDER, unmet: WARNED },
  'CO.5': { met: IN_ORDER, unmet: collective(() => ({ commendations: [{ award: 'GOVERNMENT_FLAG' }] })) },
  // Five years are enough for either flag; two for none.
  'CO.10': {
    met: collective(() => ({ commendationKind: 'CAMPAIGN', movementYears: 5 })),
    unmet: collective(() => ({ commendationKind: 'CAMPAIGN', movementYears: 2 })),
  },
  'CO.6': { met: rated('EXCELLENT'), unmet: rated('GOOD') },
  'HCLD3.T.0': {
    met: collective(() => ({ existsSince: plainDate('2001-05-01') })),
    unmet: collective((year) => ({ existsSince: plainDate(`${year - 9}-05-01`) })),
  },
};

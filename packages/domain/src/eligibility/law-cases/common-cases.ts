import { plainDate } from '../../kernel/index.ts';
import type { RatedFacts, SubjectFacts } from '../facts.ts';
import type { HistoryFacts } from '../history.ts';
import type { RuleRegime } from '../regime.ts';
import { blankHouseholdFacts } from '../blank-facts.ts';
import { aCollective, aHistory, aPerson, aRating } from '../sample-case.ts';
import { GROUND, yearIn, type LawCase, type Tried } from './law-case.ts';

/* What every award asks of persons and collectives alike (law.md b.0), Giấy khen (b.8) and what awards of the State add. */

type Kind = SubjectFacts['kind'];
type Shared = Partial<RatedFacts>;

/** A household has no records of the years: what a case changes there is left out. */
function factsOf(kind: Kind, regime: RuleRegime, changed: Shared): SubjectFacts {
  if (kind === 'PERSON') return aPerson(regime, changed);
  if (kind === 'COLLECTIVE') return aCollective(regime, changed);
  const { rating: _rating, history: _history, ...shared } = changed;
  return { ...blankHouseholdFacts('h1'), managedHere: true, ...shared };
}

function subject(kind: Kind, overrides: (year: number) => Shared, more: Omit<Tried, 'facts'> = {}) {
  return (regime: RuleRegime): Tried => {
    return { facts: factsOf(kind, regime, overrides(yearIn(regime))), ...more };
  };
}

function history(overrides: Partial<HistoryFacts>): Shared {
  return { history: aHistory(overrides) };
}

const REGISTRATION_KEPT = { settings: { registrationRequired: { value: true, ground: GROUND } } } as const;
const CRITERIA = {
  directorCommendation: {
    value: { minimumPersonRating: 'GOOD', minimumCollectiveRating: 'GOOD' },
    ground: GROUND,
  },
} as const;

/** The answers to the branches of the law of 2003 and to the criteria of a province. */
function said(id: 'GK.1' | 'GK.2', answer: boolean) {
  return { [id]: answer, [`${id}.a`]: answer, [`${id}.b`]: answer, [`${id}.c`]: answer };
}

function commendation(kind: Kind, id: 'GK.1' | 'GK.2'): LawCase {
  return {
    met: subject(kind, () => ({}), { settings: CRITERIA, said: said(id, true) }),
    unmet: subject(kind, () => ({}), { settings: CRITERIA, said: said(id, false) }),
  };
}

/** The cases of one kind of subject. */
export function commonCases(kind: Kind): Readonly<Record<string, LawCase>> & { readonly 'G.1': LawCase } {
  const inOrder = subject(kind, () => ({}));
  return {
    'G.1': {
      met: inOrder,
      unmet: subject(kind, (year) => ({
        pendingCases: [{ kind: 'COMPLAINT', openedOn: plainDate(`${year}-10-01`) }],
      })),
      comesTo: 'SUSPENDED',
    },
    'G.3': {
      met: inOrder,
      unmet: subject(kind, () => ({
        achievement: 'Phòng, chống dịch COVID-19',
        commendations: [{ award: 'PROVINCIAL_MERIT', achievement: 'Phòng, chống dịch COVID-19' }],
      })),
    },
    'G.13': { met: inOrder, unmet: subject(kind, () => ({ managedHere: false })) },
    ...(kind === 'HOUSEHOLD' ? {} : ratedCases(kind)),
  };
}

/** What only subjects with records of the years are asked. */
function ratedCases(kind: Exclude<Kind, 'HOUSEHOLD'>): Readonly<Record<string, LawCase>> {
  const inOrder = subject(kind, () => ({}));
  return {
    'G.7': {
      met: inOrder,
      unmet: subject(kind, (year) => history({ awards: [{ award: 'PRIME_MINISTER_MERIT', year }] })),
    },
    'G.11': {
      met: subject(kind, () => ({}), REGISTRATION_KEPT),
      unmet: subject(kind, () => ({ registration: { registered: false } }), REGISTRATION_KEPT),
    },
    'G.17': {
      met: inOrder,
      unmet: subject(kind, () => ({ rating: { level: 'GOOD' } })),
      comesTo: 'MISSING',
    },
    ...(kind === 'PERSON' ? { 'GK.1': commendation(kind, 'GK.1') } : { 'GK.2': commendation(kind, 'GK.2') }),
    ...twoYears(kind),
  };
}

/** Two excellent years in a row: Bằng khen of the province or of a ministry (law.md b.9). */
function twoYears(kind: Kind): Readonly<Record<string, LawCase>> {
  const rated = (level: 'EXCELLENT' | 'GOOD') =>
    subject(kind, (year) => ({
      rating: aRating(level, year),
      history: aHistory({
        ratings: [{ year: year - 1, level: 'EXCELLENT' }],
        initiatives: [year - 1, year].map((each) => ({
          id: `i${each}`,
          code: `SK-${each}-001`,
          title: 'Sáng kiến',
          recognisedOn: plainDate(`${each}-11-10`),
          scope: 'GRASSROOTS',
        })),
        isComplete: true,
      }),
    }));
  return { [kind === 'PERSON' ? 'BK.P4' : 'BK.C4.1']: { met: rated('EXCELLENT'), unmet: rated('GOOD') } };
}

/** Rows that only explain. */
export function commonExplained(kind: Kind): Readonly<Record<string, (regime: RuleRegime) => Tried>> {
  return { 'G.14': subject(kind, () => ({ managedHere: false })) };
}

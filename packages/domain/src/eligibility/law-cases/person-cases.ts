import { plainDate } from '../../kernel/index.ts';
import type { DisciplineFact, InitiativeFact, PersonFacts, ResearchTopicFact, TrainingFact } from '../facts.ts';
import type { RuleRegime } from '../regime.ts';
import { aPerson, aRating, anInitiative } from '../sample-case.ts';
import { GROUND, yearIn, type LawCase, type Tried } from './law-case.ts';

/* Lao động tiên tiến and Chiến sĩ thi đua cơ sở (law.md b.1, b.2) and what every award asks of a person (b.0). */

function person(overrides: (year: number) => Partial<PersonFacts>, more: Omit<Tried, 'facts'> = {}) {
  return (regime: RuleRegime): Tried => ({ facts: aPerson(regime, overrides(yearIn(regime))), ...more });
}

const IN_ORDER = person(() => ({}));

const day = (year: number, rest: string) => plainDate(`${year}-${rest}`);

function reprimand(year: number, servedOn?: number): DisciplineFact {
  return {
    level: 'REPRIMAND',
    from: day(year, '05-01'),
    ...(servedOn === undefined ? {} : { servedOn: day(servedOn, '06-01') }),
  };
}

function training(year: number, overrides: Partial<TrainingFact>): TrainingFact {
  return {
    from: day(year, '02-01'),
    to: day(year, '04-30'),
    sentByAgency: true,
    obeyedRules: true,
    ...overrides,
  };
}

function topic(overrides: Partial<ResearchTopicFact> = {}): ResearchTopicFact {
  return { id: 't1', title: 'Đề tài', result: 'PASSED', role: 'LEADER', appliedInAgency: true, ...overrides };
}

const initiative = (overrides: Partial<InitiativeFact> = {}) =>
  person(() => ({ initiatives: [anInitiative(overrides)] }));

export const PERSON_CASES: Readonly<Record<string, LawCase>> = {
  'G.2': { met: IN_ORDER, unmet: person((year) => ({ disciplines: [reprimand(year - 1)] })) },
  'LDTT.1': {
    met: IN_ORDER,
    unmet: person((year) => ({ rating: aRating('COMPLETED', year) })),
  },
  'LDTT.4': {
    met: IN_ORDER,
    unmet: person((year) => ({ recruitedOn: day(year, '08-01') }), {
      settings: { newStaffMonths: { value: 6, ground: GROUND } },
    }),
  },
  'LDTT.5': { met: IN_ORDER, unmet: person((year) => ({ disciplines: [reprimand(year)] })) },
  'LDTT.7': {
    met: person((year) => ({ trainings: [training(year, {})] })),
    unmet: person((year) => ({ trainings: [training(year, { sentByAgency: false })] }), { said: { 'LDTT.7': false } }),
  },
  'LDTT.8': {
    met: person((year) => ({ trainings: [training(year, { from: day(year - 1, '01-01'), result: 'GOOD' })] })),
    unmet: person((year) => ({ trainings: [training(year, { from: day(year - 1, '01-01'), result: 'AVERAGE' })] })),
  },
  'LDTT.10': {
    met: person((year) => ({
      transfer: { on: day(year, '09-01'), oldUnit: 'Sở Tư pháp', monthsInOldUnit: 8, oldUnitOpinion: 'AGREED' },
    })),
    unmet: person(
      (year) => ({
        transfer: { on: day(year, '09-01'), oldUnit: 'Sở Tư pháp', monthsInOldUnit: 8, oldUnitOpinion: 'DISAGREED' },
      }),
      { said: { 'LDTT.10': false } },
    ),
  },
  'LDTT.11': {
    met: person(() => ({ secondment: { host: 'Sở Tư pháp', hostConfirmed: true } })),
    unmet: person(() => ({ secondment: { host: 'Sở Tư pháp', hostConfirmed: false } })),
    comesTo: 'MISSING',
  },
  'LDTT.12': {
    met: IN_ORDER,
    unmet: person(
      (year) => ({
        leaves: [{ kind: 'SICK', from: day(year, '02-01'), to: day(year, '05-01'), workingDaysInYear: 60 }],
      }),
      { settings: { longAbsenceDays: { value: 40, ground: GROUND } } },
    ),
  },
  'CSTDCS.1': { met: IN_ORDER, unmet: person(() => ({ advancedWorker: { state: 'REFUSED' } })) },
  'CSTDCS.2': { met: initiative(), unmet: IN_ORDER },
  'CSTDCS.4': {
    met: person(() => ({ researchTopics: [topic()] })),
    unmet: person(() => ({ researchTopics: [topic({ role: 'OTHER' })] })),
  },
  // Of a contract worker people say it; a civil servant takes another way.
  'BK.P5': {
    met: person(() => ({ isContractStaff: true }), { said: { 'BK.P5': true } }),
    unmet: person(() => ({ isContractStaff: false }), { said: { 'BK.P5': true } }),
  },
  'CSTDTQ.7': {
    met: person(() => ({ isHeadOfAgency: true }), { said: { 'CSTDTQ.7': true } }),
    unmet: person(() => ({ isHeadOfAgency: true })),
    comesTo: 'MISSING',
  },
  'KNC.2': {
    met: person(() => ({}), { said: { 'KNC.2': true } }),
    unmet: person(() => ({}), { said: { 'KNC.2': false } }),
  },
  'KNC.5': {
    met: person(() => ({ history: { awards: [], ratings: [], initiatives: [] } })),
    unmet: person((year) => ({
      history: { awards: [{ award: 'COMMEMORATIVE_MEDAL', year: year - 5 }], ratings: [], initiatives: [] },
    })),
    comesTo: 'NEEDS_JUDGEMENT',
  },
  'CSTDCS.5': { met: initiative(), unmet: initiative({ decisionNo: undefined }), comesTo: 'MISSING' },
  'CSTDCS.6': {
    met: initiative(),
    unmet: (regime) => ({
      ...initiative({ alreadyUsedForYear: yearIn(regime) - 1 })(regime),
      settings: { initiativeReuse: { value: 'ONE_YEAR', ground: GROUND } },
    }),
  },
};

/** Rows that only explain how something counts: they are met or do not apply, and never refuse. */
export const EXPLAINED_FOR_PERSONS: Readonly<Record<string, (regime: RuleRegime) => Tried>> = {
  'G.12': person((year) => ({ leaves: [{ kind: 'MATERNITY', from: day(year, '02-01'), workingDaysInYear: 120 }] })),
  'LDTT.6': person((year) => ({
    leaves: [{ kind: 'SICK', from: day(year, '02-01'), workingDaysInYear: 30, injuredInRescue: true }],
  })),
  'LDTT.9': person((year) => ({ leaves: [{ kind: 'MATERNITY', from: day(year, '02-01'), workingDaysInYear: 120 }] })),
  'LDTT.13': person(() => ({ isContractStaff: true })),
};

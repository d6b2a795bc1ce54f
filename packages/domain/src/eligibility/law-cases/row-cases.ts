import { excellentCollectiveQuota, grassrootsFighterQuota } from '../../nominations/index.ts';
import { plainDate } from '../../kernel/index.ts';
import type { AwardCode, NomineeKind } from '../../vocabulary/index.ts';
import type { LeadershipFact } from '../facts.ts';
import type { GivenAward, HistoryFacts } from '../history.ts';
import type { RuleRegime } from '../regime.ts';
import { aHistory, aPerson, aRating, ratedYears } from '../sample-case.ts';
import type { Outcome } from '../verdict.ts';
import { answerTo, rulesOfAward } from './cases.ts';
import { GROUND, yearIn, type Tried } from './law-case.ts';

/* The two cases of each row that no rule bears by name: tried where it is decided. */

/** What a case comes to, in the words of the engine. */
export interface RowAnswer {
  readonly outcome: Outcome;
  readonly sentence: string;
}

export interface RowCase {
  /** The award that the row is about, and for whom. */
  readonly award: AwardCode;
  readonly subject: NomineeKind;
  /** Where the row holds; absent: in every regime. */
  readonly regimes?: readonly RuleRegime[];
  readonly met: (regime: RuleRegime) => RowAnswer;
  readonly unmet: (regime: RuleRegime) => RowAnswer;
}

type Trying = (regime: RuleRegime) => Tried;

/** A row that some other rule decides. */
function byRule(award: AwardCode, subject: NomineeKind, ruleId: string, met: Trying, unmet: Trying): RowCase {
  const answer = (tried: Trying) => (regime: RuleRegime) => {
    const rule = rulesOfAward(award, subject).find(({ id }) => id === ruleId);
    if (rule === undefined) throw new Error(`${award} has no rule ${ruleId}`);
    const { outcome, fact } = answerTo(rule, regime, tried(regime));
    return { outcome, sentence: fact.sentence };
  };
  return { award, subject, met: answer(met), unmet: answer(unmet) };
}

function byQuota({ over, sentence }: { readonly over: number; readonly sentence: string }): RowAnswer {
  return { outcome: over > 0 ? 'NOT_MET' : 'MET', sentence };
}

const years = (of: (year: number) => Partial<HistoryFacts>) => (regime: RuleRegime) => {
  const year = yearIn(regime);
  const history = aHistory({ ratings: ratedYears(regime, 12), isComplete: true, ...of(year) });
  return { facts: aPerson(regime, { rating: aRating('EXCELLENT', year), history }) };
};

function fighters(last: number, count: number): readonly GivenAward[] {
  return Array.from({ length: count }, (_, back) => ({ award: 'GRASSROOTS_EMULATION_FIGHTER', year: last - back }));
}

const merit = (given: Partial<GivenAward>) =>
  years((year) => ({
    awards: [{ award: 'PROVINCIAL_MERIT', year: year - 6, achievedUntil: plainDate(`${year - 6}-12-31`), ...given }],
  }));

const posts = (...leadership: readonly LeadershipFact[]) => {
  return (regime: RuleRegime) => ({ facts: aPerson(regime, { leadership }) });
};

const held = (post: LeadershipFact['post'], from: string, to: string): LeadershipFact => ({
  post,
  months: 0,
  from: plainDate(from),
  to: plainDate(to),
});

const said = (id: string, answer: boolean) => (regime: RuleRegime) => ({
  facts: aPerson(regime),
  said: { [id]: answer },
});

const disciplined = (servedOn: string | undefined) => (regime: RuleRegime) => {
  const year = yearIn(regime);
  const from = plainDate(`${year - 2}-05-01`);
  const served = servedOn === undefined ? {} : { servedOn: plainDate(`${year - 1}-${servedOn}`) };
  return { facts: aPerson(regime, { disciplines: [{ level: 'REPRIMAND', from, ...served }] }) };
};

const fighterQuota = (nominated: number) => (regime: RuleRegime) =>
  byQuota(grassrootsFighterQuota({ regime, advancedWorkers: 20, nominated, cap: { value: 1_500, ground: GROUND } }));

const collectiveQuota = (nominated: number) => () =>
  byQuota(excellentCollectiveQuota({ advancedCollectives: 8, nominated, cap: { value: 5_000, ground: GROUND } }));

export const ROW_CASES: Readonly<Record<string, RowCase>> = {
  'G.5': byRule('PRIME_MINISTER_MERIT', 'PERSON', 'BKTTG.C.1', merit({ kind: 'MERIT' }), merit({ kind: 'SUDDEN' })),
  // Five whole years lie after the achievements of the award before, or only four.
  'G.8': byRule(
    'PRIME_MINISTER_MERIT',
    'PERSON',
    'BKTTG.C.2',
    merit({}),
    years((year) => ({
      awards: [{ award: 'PROVINCIAL_MERIT', year: year - 6, achievedUntil: plainDate(`${year - 4}-12-31`) }],
    })),
  ),
  'CSTDCS.3': {
    award: 'GRASSROOTS_EMULATION_FIGHTER',
    subject: 'PERSON',
    met: fighterQuota(3),
    unmet: fighterQuota(4),
  },
  'CSTDT.5': byRule(
    'PROVINCIAL_EMULATION_FIGHTER',
    'PERSON',
    'CSTDT.1',
    years((year) => ({ awards: fighters(year, 3) })),
    years((year) => ({ awards: fighters(year - 1, 3) })),
  ),
  // The three years of the case of 2024 lie under both laws; of 2025 the first of them does.
  'CSTDT.6': {
    ...byRule(
      'PROVINCIAL_EMULATION_FIGHTER',
      'PERSON',
      'CSTDT.1',
      years((year) => ({ awards: fighters(year, 3) })),
      years((year) => ({ awards: fighters(year, 2) })),
    ),
    regimes: ['B1', 'B2'],
  },
  'CSTDTQ.5': byRule('NATIONAL_EMULATION_FIGHTER', 'PERSON', 'STATE.3', said('STATE.3', true), said('STATE.3', false)),
  'CSTDTQ.6': byRule('NATIONAL_EMULATION_FIGHTER', 'PERSON', 'STATE.1', said('STATE.1', true), said('STATE.1', false)),
  'TTLDXS.7': {
    award: 'EXCELLENT_COLLECTIVE',
    subject: 'COLLECTIVE',
    met: collectiveQuota(4),
    unmet: collectiveQuota(5),
  },
  // Ten years: six as deputy and four as head add up. Of ten years as deputy the four as head at the same time count once.
  'HCLD.posts': {
    ...byRule(
      'LABOUR_ORDER_THIRD',
      'PERSON',
      'HCLD3.Q.1',
      posts(held('DEPUTY_DIRECTOR', '2007-01-01', '2012-12-31'), held('DIRECTOR', '2013-01-01', '2016-12-31')),
      posts(held('DEPUTY_DIRECTOR', '2009-01-01', '2016-12-31'), held('DIRECTOR', '2013-01-01', '2016-12-31')),
    ),
    regimes: ['B1', 'B2'],
  },
  'KNC.3': byRule('COMMEMORATIVE_MEDAL', 'PERSON', 'G.2', disciplined('06-01'), disciplined(undefined)),
};

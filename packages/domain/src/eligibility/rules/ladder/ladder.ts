import { AWARDS, RATING_NAMES, type AwardCode, type RatingLevel } from '../../../vocabulary/index.ts';
import type { RatedFacts } from '../../facts.ts';
import { countingFrom, meritAwards, ratedAtLeast, streakOf, type GivenAward } from '../../history.ts';
import { judgementOf } from '../../judgement.ts';
import type { RuleRegime } from '../../regime.ts';
import { fact, type EligibilityRule, type Ground, type Question, type RuleAnswer } from '../../rule.ts';
import { dayText, listText } from '../../text.ts';
import { foundOf, foundText, isEnough, needsText, needText, type NeedList } from './need.ts';

/** What one regime asks after the earlier award. */
export interface LadderTerms {
  readonly ground: Ground;
  /** Every year since then at least so, without a gap. */
  readonly rating: 'EXCELLENT' | 'GOOD';
  /** A collective title of the year stands for the excellent rating (law of 2022). */
  readonly title?: AwardCode;
  /** Of the years, so many rated excellent. */
  readonly excellentYears?: number;
  /** Each list is enough by itself. */
  readonly within: readonly NeedList[];
  /** Instead of `within` for collectives that are not eligible for flags. */
  readonly withoutFlags?: NeedList;
}

/** An award that builds on an earlier one, years in a row since, and proofs within those years (law.md b.10, b.11). */
export interface Ladder {
  readonly id: string;
  readonly before: readonly [AwardCode, ...AwardCode[]];
  readonly years: number;
  readonly terms: Readonly<Partial<Record<RuleRegime, LadderTerms>>>;
}

const LEVELS = {
  EXCELLENT: ['EXCELLENT'],
  GOOD: ['EXCELLENT', 'GOOD'],
} as const satisfies Record<LadderTerms['rating'], readonly RatingLevel[]>;

const RATING_TEXT = {
  EXCELLENT: `“${RATING_NAMES.EXCELLENT}”`,
  GOOD: `“${RATING_NAMES.GOOD}” trở lên`,
} as const satisfies Record<LadderTerms['rating'], string>;

/** The three rules of a ladder: the award before, the years since, the proofs within them. */
export function ladderRules(ladder: Ladder): readonly EligibilityRule<RatedFacts>[] {
  return [awardBefore(ladder), yearsInARow(ladder), proofsWithin(ladder)];
}

function lawOf({ terms }: Ladder): EligibilityRule<unknown>['law'] {
  return Object.fromEntries(Object.entries(terms).map(([regime, { ground }]) => [regime, ground]));
}

/** The latest award of the step below that builds up. */
function lastBefore({ before }: Ladder, { history }: RatedFacts): GivenAward | undefined {
  return meritAwards(history, before).toSorted((left, right) => right.year - left.year)[0];
}

function namesOf(awards: readonly AwardCode[]): string {
  return listText(
    awards.map((award) => AWARDS[award].name),
    'hoặc',
  );
}

function awardBefore(ladder: Ladder): EligibilityRule<RatedFacts> {
  const names = namesOf(ladder.before);
  return {
    id: `${ladder.id}.1`,
    title: `Đã được tặng ${names}`,
    kind: 'HARD',
    law: lawOf(ladder),
    assess: (facts) => {
      const given = lastBefore(ladder, facts);
      if (given === undefined) {
        const said = facts.history?.isComplete === true ? 'Chưa được tặng' : 'Trong hồ sơ chưa có';
        return {
          outcome: facts.history?.isComplete === true ? 'NOT_MET' : 'MISSING',
          fact: fact(`${said} ${names}.`, { given: false }),
        };
      }
      const until =
        given.achievedUntil === undefined ? '' : `, thành tích tính đến ngày ${dayText(given.achievedUntil)}`;
      return {
        outcome: 'MET',
        fact: fact(`Đã được tặng ${AWARDS[given.award].name} năm ${given.year}${until}.`, { year: given.year }),
        sources: [given.source],
        ...(given.kind === undefined
          ? { note: 'Hồ sơ không ghi loại hình khen thưởng; được tính là khen theo công trạng.' }
          : {}),
      };
    },
  };
}

function yearsInARow(ladder: Ladder): EligibilityRule<RatedFacts> {
  return {
    id: `${ladder.id}.2`,
    title: `Từ ${ladder.years} năm liên tục sau đó`,
    kind: 'HARD',
    law: lawOf(ladder),
    assess: (facts, { regime, year }) => {
      const terms = ladder.terms[regime];
      const given = lastBefore(ladder, facts);
      if (terms === undefined || given === undefined) {
        return { outcome: 'NOT_APPLICABLE', fact: fact('Chỉ tính sau hình thức khen thưởng trước đó.') };
      }
      const from = countingFrom(given);
      const test = ratedAtLeast(facts, year, LEVELS[terms.rating], terms.title);
      const strict = streakOf(test, year, from.strict);
      const favourable = streakOf(test, year, from.favourable);
      const wanted = `cần từ ${ladder.years} năm liên tục ${RATING_TEXT[terms.rating]} tính từ năm ${from.favourable}`;
      const values = { years: favourable.years, needed: ladder.years, from: from.favourable };
      const answer = (outcome: RuleAnswer['outcome'], why: string, note?: string): RuleAnswer => ({
        outcome,
        fact: fact(`Có ${favourable.years} năm liên tục đến năm ${year}; ${wanted}${why}.`, values),
        sources: favourable.sources,
        note,
      });
      if (strict.years >= ladder.years) return excellentWithin(terms, facts, year, from.strict) ?? answer('MET', '');
      if (favourable.years >= ladder.years) {
        return answer(
          'AMBIGUOUS',
          '',
          'Quyết định trước không ghi thời gian đạt thành tích: năm ra quyết định có được tính hay không có hai cách hiểu.',
        );
      }
      const end = favourable.endedBy;
      if (end === undefined) return answer('NOT_MET', `; sớm nhất là năm ${from.strict + ladder.years - 1}`);
      return end.isKnown
        ? answer('NOT_MET', `; năm ${end.year} không đạt`)
        : answer('MISSING', `; chưa có xếp loại năm ${end.year}`);
    },
  };
}

/** Where some of the years must be excellent and too few are; undefined when enough are. */
function excellentWithin(terms: LadderTerms, facts: RatedFacts, year: number, from: number): RuleAnswer | undefined {
  const { excellentYears } = terms;
  if (excellentYears === undefined) return undefined;
  const test = ratedAtLeast(facts, year, LEVELS.EXCELLENT);
  let count = 0;
  for (let each = from; each <= year; each += 1) if (test(each).counts === true) count += 1;
  if (count >= excellentYears) return undefined;
  const sentence = `Có ${count} năm ${RATING_TEXT.EXCELLENT} từ năm ${from}; cần từ ${excellentYears} năm.`;
  return { outcome: 'NOT_MET', fact: fact(sentence, { excellent: count, needed: excellentYears }) };
}

function proofsWithin(ladder: Ladder): EligibilityRule<RatedFacts> {
  const noFlags: Question = { id: `${ladder.id}.3`, text: 'Tập thể không thuộc đối tượng xét tặng cờ thi đua' };
  return {
    id: `${ladder.id}.3`,
    title: 'Thành tích trong thời gian đó',
    kind: 'HARD',
    law: lawOf(ladder),
    assess: (facts, context) => {
      const terms = ladder.terms[context.regime];
      const given = lastBefore(ladder, facts);
      if (terms === undefined || given === undefined) {
        return { outcome: 'NOT_APPLICABLE', fact: fact('Chỉ tính sau hình thức khen thưởng trước đó.') };
      }
      const { favourable: from } = countingFrom(given);
      const look = (list: NeedList) => list.map((need) => foundOf(need, facts.history, from, context.year));
      const ways = terms.within.map(look);
      const met = ways.find((found) => found.every(isEnough));
      const since = `từ năm ${from} đến năm ${context.year}`;
      if (met !== undefined) {
        return {
          outcome: 'MET',
          fact: fact(`Có ${foundText(met)} ${since}.`, { from }),
          sources: met.flatMap(({ sources }) => sources),
        };
      }
      const withoutFlags = terms.withoutFlags;
      if (withoutFlags !== undefined) {
        const found = look(withoutFlags);
        if (found.every(isEnough)) {
          const answer = judgementOf(context, noFlags.id);
          const sources = found.flatMap(({ sources: own }) => own);
          const sentence = `Có ${foundText(found)} ${since}; đủ nếu tập thể không thuộc đối tượng xét tặng cờ thi đua.`;
          if (answer === undefined) {
            return { outcome: 'NEEDS_JUDGEMENT', fact: fact(sentence, { from }), sources, questions: [noFlags] };
          }
          if (answer.answer) return { outcome: 'MET', fact: fact(sentence, { from }), sources };
        }
      }
      const [nearest = []] = ways.toSorted((left, right) => lacking(left) - lacking(right));
      const wanted = needsText([...terms.within]);
      const instead =
        withoutFlags === undefined ? '' : `; không thuộc đối tượng xét tặng cờ thì cần ${needText(withoutFlags)}`;
      return {
        outcome: facts.history?.isComplete === true ? 'NOT_MET' : 'MISSING',
        fact: fact(`Có ${foundText(nearest)} ${since}; cần ${wanted}${instead}.`, { from }),
        sources: nearest.flatMap(({ sources }) => sources),
      };
    },
  };
}

/** How many things a list still lacks. */
function lacking(found: ReturnType<typeof foundOf>[]): number {
  return found.reduce((sum, { need, count }) => sum + Math.max(0, need.count - count), 0);
}

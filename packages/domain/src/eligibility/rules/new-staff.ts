import { addDays, wholeMonthsBetween, type PlainDate } from '../../kernel/index.ts';
import { provision } from '../citation.ts';
import type { PersonFacts } from '../facts.ts';
import { certain, fact, yearSpan, type EligibilityRule, type RuleAnswer, type RuleContext } from '../rule.ts';
import { dayText } from '../text.ts';

/** Months that national law has asked for at one time or another; whoever has the most of them meets every reading. */
const MONTHS = { A: 10, B1: 6 } as const;

/** LĐTT needs a number of months of work by the end of the year; the last day of the year counts as worked. */
export const NEW_STAFF: EligibilityRule<PersonFacts> = {
  id: 'LDTT.4',
  title: 'Đủ thời gian làm việc của người mới tuyển dụng',
  kind: 'HARD',
  law: {
    A: certain(provision('DECREE_91', 10, 6)),
    B1: certain(provision('CIRCULAR_01', 1, 5, 'd')),
    // The law hands the detail to the province; without its rule nobody is refused.
    B2: certain(provision('LAW_2022', 24, 4)),
  },
  assess: (facts, context) => afterReturn(facts, context, assessService(facts, context)),
};

/**
 * Who left the body and came back in the year has served from the first day and yet not all the time. Where the months since the
 * return alone would not do, a person has to decide: the law speaks of the newly recruited, and not of those who return.
 */
function afterReturn({ returnedOn }: PersonFacts, context: RuleContext, answer: RuleAnswer): RuleAnswer {
  if (returnedOn === undefined || answer.outcome !== 'MET') return answer;
  const { regime, settings } = context;
  const needed = regime === 'A' ? MONTHS.A : regime === 'B1' ? MONTHS.B1 : (settings.newStaffMonths?.value ?? MONTHS.A);
  const months = monthsUntilYearEnd(returnedOn, context);
  if (months >= needed) return answer;
  const sentence = `Trở lại cơ quan ngày ${dayText(returnedOn)}, đến ${dayText(yearSpan(context.year).to)} là ${months} tháng; cần ít nhất ${needed} tháng.`;
  return {
    ...answer,
    outcome: 'AMBIGUOUS',
    fact: fact(sentence, { returnedOn, months, needed }),
    note: 'Văn bản chỉ nói về người mới tuyển dụng, không nói rõ thời gian trước khi rời cơ quan có được cộng cho người trở lại hay không.',
  };
}

/** The months since the recruitment, as if the person had never been away. */
function assessService(facts: PersonFacts, context: RuleContext): RuleAnswer {
  if (facts.recruitedOn === undefined) {
    return { outcome: 'MISSING', fact: fact('Chưa có ngày tuyển dụng.'), sources: [facts.staffSource] };
  }
  const { recruitedOn, unbrokenContractFrom } = facts;
  const months = monthsUntilYearEnd(recruitedOn, context);
  const withContract =
    unbrokenContractFrom === undefined ? months : Math.max(months, monthsUntilYearEnd(unbrokenContractFrom, context));
  const say = sentenceOn(recruitedOn, unbrokenContractFrom, context);
  const sources = [facts.staffSource];
  const { regime, settings } = context;
  if (regime === 'A') {
    if (months < MONTHS.A && withContract >= MONTHS.A) {
      return {
        outcome: 'AMBIGUOUS',
        ...say(withContract, MONTHS.A, true),
        sources,
        note: 'Văn bản không nói rõ thời gian làm việc theo hợp đồng trước khi tuyển dụng có được cộng hay không.',
      };
    }
    return { outcome: months >= MONTHS.A ? 'MET' : 'NOT_MET', ...say(months, MONTHS.A, false), sources };
  }
  if (regime === 'B1') {
    return {
      outcome: withContract >= MONTHS.B1 ? 'MET' : 'NOT_MET',
      ...say(withContract, MONTHS.B1, withContract > months),
      sources,
    };
  }
  const setting = settings.newStaffMonths;
  if (setting !== undefined) {
    return {
      outcome: withContract >= setting.value ? 'MET' : 'NOT_MET',
      ...say(withContract, setting.value, withContract > months),
      sources,
      localGrounds: [setting.ground],
    };
  }
  if (withContract >= MONTHS.A)
    return { outcome: 'MET', ...say(withContract, MONTHS.A, withContract > months), sources };
  return {
    outcome: 'LOCAL_SETTING',
    ...say(withContract, undefined, withContract > months),
    sources,
    setting: 'newStaffMonths',
    note: 'Quy định trước đây là 10 tháng, rồi 6 tháng; cần quy định hiện hành của tỉnh.',
  };
}

function monthsUntilYearEnd(from: PlainDate, { year }: RuleContext): number {
  return wholeMonthsBetween(from, addDays(yearSpan(year).to, 1));
}

/** Sentences like “Tuyển dụng ngày 01/05/2021, đến 31/12/2021 là 8 tháng; cần ít nhất 10 tháng.” */
function sentenceOn(recruitedOn: PlainDate, contractFrom: PlainDate | undefined, { year }: RuleContext) {
  return (months: number, needed: number | undefined, countsContract: boolean): Pick<RuleAnswer, 'fact'> => {
    const start =
      countsContract && contractFrom !== undefined
        ? `Làm việc theo hợp đồng liên tục từ ngày ${dayText(contractFrom)}, tuyển dụng ngày ${dayText(recruitedOn)}`
        : `Tuyển dụng ngày ${dayText(recruitedOn)}`;
    const need = needed === undefined ? '' : `; cần ít nhất ${needed} tháng`;
    const values = { recruitedOn, months, ...(needed === undefined ? {} : { needed }) };
    return { fact: fact(`${start}, đến ${dayText(yearSpan(year).to)} là ${months} tháng${need}.`, values) };
  };
}

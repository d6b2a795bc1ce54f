import type { PlainDate } from '../kernel/index.ts';
import type { PlanCheck } from '../movements/index.ts';
import { isBareSign, suggestedSign } from './document-sign.ts';
import { wordFaults } from './word-faults.ts';

/** The words of a plan as a reader checks them. */
export interface CheckedTexts {
  readonly issuer: string | undefined;
  readonly title: string;
  /** Every text of the plan: theme, aims, tasks, targets. */
  readonly texts: readonly string[];
  readonly phases: readonly CheckedPhaseWords[];
  /** The plan's own words for each target, by its code. */
  readonly targets: readonly { readonly id: string; readonly code: string; readonly sourceText: string }[];
  readonly references: readonly { readonly number: string }[];
}

export interface CheckedPhaseWords {
  readonly name: string;
  readonly fromDay: PlainDate;
  readonly fromText: string;
  readonly toDay: PlainDate;
  readonly toText: string;
  readonly hasReview: boolean;
}

/** What the words of a plan leave open or write in two ways. Shown, never changed. */
export function textChecks(plan: CheckedTexts): readonly PlanCheck[] {
  // What a target quotes from a task stands in the plan once.
  const whole = plan.texts.join('\n');
  const quoted = plan.targets.map(({ sourceText }) => sourceText).filter((words) => !whole.includes(words));
  const text = [whole, ...quoted].join('\n');
  return [
    ...(plan.issuer === undefined ? [{ code: 'PLAN_WITHOUT_ISSUER' as const, subject: plan.title }] : []),
    ...plan.phases.flatMap(phaseWords),
    ...plan.references.flatMap(oddSign),
    ...suspectWords(text),
    ...mixedSpellings(text),
    ...plan.targets.flatMap(topicCheck),
  ];
}

/** “Từ đầu năm” names no day: what it was understood as is said. */
function phaseWords({ name, fromDay, fromText, toDay, toText, hasReview }: CheckedPhaseWords): readonly PlanCheck[] {
  return [
    ...vague(name, fromText, fromDay),
    ...vague(name, toText, toDay),
    ...(hasReview ? [] : [{ code: 'PHASE_WITHOUT_REVIEW' as const, subject: name }]),
  ];
}

const NAMES_A_DAY = /\d{1,2}\s*(?:\/|-|\.|tháng)\s*\d{1,2}/;

function vague(subject: string, words: string, fromDay: PlainDate): readonly PlanCheck[] {
  return words === '' || NAMES_A_DAY.test(words) ? [] : [{ code: 'PHASE_VAGUE_DAY', subject, hint: words, fromDay }];
}

function oddSign({ number }: { readonly number: string }): readonly PlanCheck[] {
  const hint = suggestedSign(number);
  if (hint !== undefined) return [{ code: 'REFERENCE_ODD_SIGN', subject: number, hint }];
  return isBareSign(number) ? [{ code: 'REFERENCE_ODD_SIGN', subject: number }] : [];
}

/** Each word once, with how often it stands there. */
function suspectWords(text: string): readonly PlanCheck[] {
  const faults = wordFaults(text).filter(({ kind }) => kind !== 'SPELLING');
  const byWord = Map.groupBy(faults, ({ found }) => found);
  return [...byWord].map(([subject, alike]) => ({
    code: 'SUSPECT_WORD',
    subject,
    hint: alike[0]?.suggestion ?? '',
    actual: alike.length,
  }));
}

/** One thing written in two ways: both are read, and the paper looks better with one. */
const TWO_WAYS: readonly (readonly [one: RegExp, other: RegExp, names: string])[] = [
  [/\d%/, /\d %/, '“100%”, “100 %”'],
  [/chiến sĩ/i, /chiến sỹ/i, '“chiến sĩ”, “chiến sỹ”'],
  [/(?<!\d)0\d (?:cá nhân|phòng|tập thể)/, /(?<!\d)[1-9] (?:cá nhân|phòng|tập thể)/, '“02 cá nhân”, “8 cá nhân”'],
];

function mixedSpellings(text: string): readonly PlanCheck[] {
  return TWO_WAYS.filter(([one, other]) => one.test(text) && other.test(text)).map(([, , subject]) => ({
    code: 'MIXED_SPELLING',
    subject,
  }));
}

/** “02 đề tài … công nhận sáng kiến”: a research topic and an initiative are two things with two laws. */
function topicCheck({ id, code, sourceText }: CheckedTexts['targets'][number]): readonly PlanCheck[] {
  return /đề tài/i.test(sourceText) && /sáng kiến/i.test(sourceText)
    ? [{ code: 'TOPIC_AS_INITIATIVE', targetId: id, subject: code }]
    : [];
}

import { ROLE_NAMES } from '../accounts/index.ts';
import {
  dayText,
  OUTCOMES,
  REGIMES,
  type Finding,
  type LocalReading,
  type LocalSetting,
  type LocalSettingName,
  type LocalSettings,
  type Outcome,
  type Regime,
  type Source,
} from '../eligibility/index.ts';
import { isPlainDate } from '../kernel/index.ts';
import { SETTING_WORDS, settingInWords, SETTINGS, settingText, type SettingDefinition } from '../settings/index.ts';
import type { AwardCode } from '../vocabulary/index.ts';

/**
 * How two cards of one line differ. OUTCOME: a condition came out otherwise. FACT: it came out the same on another fact or
 * another record. ADDED, REMOVED: only one of the cards knows the condition.
 */
export const DIFFERENCE_KINDS = ['REGIME', 'OUTCOME', 'ADDED', 'REMOVED', 'SETTING', 'FACT'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export const DIFFERENCE_NAMES = {
  REGIME: 'Chế độ pháp lý khác',
  OUTCOME: 'Kết quả điều kiện khác',
  ADDED: 'Thêm điều kiện',
  REMOVED: 'Không còn điều kiện',
  SETTING: 'Quy định của tỉnh, cơ quan khác',
  FACT: 'Dữ kiện khác',
} as const satisfies Record<DifferenceKind, string>;

/** One of the two cards at one difference; absent where that card says nothing. */
export interface CardSide {
  /** What came of the condition; absent for a regime or a setting. */
  readonly outcome?: Outcome;
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface CardDifference {
  readonly kind: DifferenceKind;
  /** The rule, the key of the setting, or REGIME. */
  readonly id: string;
  readonly title: string;
  readonly before: CardSide | undefined;
  readonly after: CardSide | undefined;
}

/** What is compared of a card. Cards from before settings were kept have none, and then no setting is compared. */
export interface ComparedCard {
  readonly award: AwardCode;
  readonly regime: Regime;
  readonly findings: readonly Pick<Finding, 'rule' | 'title' | 'outcome' | 'fact' | 'note' | 'sources'>[];
  readonly settings?: LocalSettings | undefined;
}

/** What changed between the card that was sent and a later one: the law first, then conditions by weight, settings, facts. */
export function cardDifferences(before: ComparedCard, after: ComparedCard): readonly CardDifference[] {
  const all = [
    ...regimeDifference(before, after),
    ...conditionDifferences(before, after),
    ...settingDifferences(before, after),
  ];
  return all.toSorted((left, right) => orderOf(left) - orderOf(right));
}

const weightOfKind = (kind: DifferenceKind) => (DIFFERENCE_KINDS.indexOf(kind) + 1) * OUTCOMES.length;

/** Conditions that came out otherwise, were added or fell away are one class, in the order of their weight. */
function orderOf({ kind, after, before }: CardDifference): number {
  if (kind === 'REGIME' || kind === 'SETTING' || kind === 'FACT') return weightOfKind(kind);
  return weightOfKind('OUTCOME') + OUTCOMES.indexOf(after?.outcome ?? before?.outcome ?? 'NOT_APPLICABLE');
}

function regimeDifference(before: ComparedCard, after: ComparedCard): CardDifference[] {
  if (before.regime === after.regime) return [];
  const side = ({ regime }: ComparedCard): CardSide => ({ text: REGIMES[regime].name, sources: [] });
  return [{ kind: 'REGIME', id: 'REGIME', title: 'Văn bản áp dụng', before: side(before), after: side(after) }];
}

type Compared = ComparedCard['findings'][number];

function conditionDifferences(before: ComparedCard, after: ComparedCard): CardDifference[] {
  const was = new Map(before.findings.map((finding) => [finding.rule, finding]));
  const is = new Map(after.findings.map((finding) => [finding.rule, finding]));
  const rules = [...new Set([...is.keys(), ...was.keys()])];
  return rules.flatMap((rule) => {
    const left = was.get(rule);
    const right = is.get(rule);
    const kind = kindOf(left, right);
    const title = right?.title ?? left?.title ?? rule;
    return kind === undefined
      ? []
      : [{ kind, id: rule, title, before: left && sideOf(left), after: right && sideOf(right) }];
  });
}

function kindOf(before: Compared | undefined, after: Compared | undefined): DifferenceKind | undefined {
  // A condition of the other law that does not touch this subject tells a reader nothing.
  const known = (finding: Compared | undefined) => (finding?.outcome === 'NOT_APPLICABLE' ? undefined : finding);
  if (before === undefined) return known(after) && 'ADDED';
  if (after === undefined) return known(before) && 'REMOVED';
  if (before.outcome !== after.outcome) return 'OUTCOME';
  if (known(before) === undefined) return undefined;
  return textOf(before) === textOf(after) && sourceIds(before) === sourceIds(after) ? undefined : 'FACT';
}

function sideOf(finding: Compared): CardSide {
  return { outcome: finding.outcome, text: textOf(finding), sources: finding.sources };
}

function textOf({ fact, note }: Compared): string {
  return note === undefined ? fact.sentence : `${fact.sentence} ${note}`;
}

function sourceIds({ sources }: Compared): string {
  return sources
    .map(({ kind, id }) => `${kind} ${id}`)
    .toSorted()
    .join(',');
}

function settingDifferences(before: ComparedCard, after: ComparedCard): CardDifference[] {
  const { settings: was } = before;
  const { settings: is } = after;
  if (was === undefined || is === undefined) return [];
  return SETTINGS.filter(({ awards }) => awards.includes(after.award)).flatMap((definition) => {
    const left = settingSide(definition, was);
    const right = settingSide(definition, is);
    if (left?.text === right?.text) return [];
    return [{ kind: 'SETTING' as const, id: definition.key, title: definition.name, before: left, after: right }];
  });
}

const VIETNAMESE = {
  words: SETTING_WORDS,
  roles: ROLE_NAMES,
  dayText: (day: string) => (isPlainDate(day) ? dayText(day) : day),
};

function settingSide({ key, shape }: SettingDefinition, settings: LocalSettings): CardSide | undefined {
  const set = settingIn(settings, key);
  if (set === undefined) return undefined;
  const told = {
    type: shape.type,
    unit: 'unit' in shape ? shape.unit : null,
    options: 'options' in shape ? shape.options : [],
  };
  return { text: `${settingInWords(told, settingText(shape, set.value), VIETNAMESE)} (${set.ground})`, sources: [] };
}

const READING = 'reading:';

function settingIn(settings: LocalSettings, key: string): LocalSetting<unknown> | undefined {
  if (key.startsWith(READING)) {
    const reading: LocalReading | undefined = settings.readings?.[key.slice(READING.length)];
    return reading && { value: { applies: reading.applies }, ground: reading.ground };
  }
  // The registry's own keys of eligibility are the names of these settings; any other is simply not there.
  return settings[key as LocalSettingName];
}

import { compareShare, WHOLE_IN_BASIS_POINTS, type Fraction } from '../../kernel/index.ts';
import { provision } from '../citation.ts';
import type { CollectiveFacts, MemberFact } from '../facts.ts';
import type { LocalSettings } from '../local-settings.ts';
import type { RuleRegime } from '../regime.ts';
import { certain, fact, type EligibilityRule } from '../rule.ts';
import { listText } from '../text.ts';

interface ShareNeeded {
  readonly fraction: Fraction;
  /** More than the fraction, not just the fraction. */
  readonly isStrict: boolean;
  readonly text: string;
}

const MORE_THAN_HALF: ShareNeeded = { fraction: { numerator: 1, denominator: 2 }, isStrict: true, text: 'trên 50 %' };
const SEVENTY_PER_CENT: ShareNeeded = {
  fraction: { numerator: 70, denominator: 100 },
  isStrict: false,
  text: 'từ 70 % trở lên',
};

export const ADVANCED_WORKER_SHARE_NEEDED = {
  A: MORE_THAN_HALF,
  B1: SEVENTY_PER_CENT,
  B2: SEVENTY_PER_CENT,
} as const satisfies Record<RuleRegime, ShareNeeded>;

/** One way to count the collective. */
interface Count {
  readonly holders: number;
  readonly pending: number;
  readonly base: number;
}

function count(members: readonly MemberFact[], assumeListPasses: boolean): Count {
  const pending = members.filter(({ advancedWorker }) => advancedWorker === 'PENDING').length;
  const holders = members.filter(({ advancedWorker }) => advancedWorker === 'YES').length;
  return assumeListPasses
    ? { holders: holders + pending, pending: 0, base: members.length }
    : { holders, pending, base: members.length };
}

function isReached(holders: number, base: number, { fraction, isStrict }: ShareNeeded): boolean {
  const difference = compareShare(holders, base, fraction);
  return isStrict ? difference > 0 : difference >= 0;
}

/** Settled whatever happens to the pending ones, or waiting for them. */
function outcomeOf({ holders, pending, base }: Count, needed: ShareNeeded): 'MET' | 'NOT_MET' | 'MISSING' {
  if (base === 0) return 'MISSING';
  if (isReached(holders, base, needed)) return 'MET';
  return isReached(holders + pending, base, needed) ? 'MISSING' : 'NOT_MET';
}

function countText({ holders, pending, base }: Count): string {
  const share = base === 0 ? '' : ` (${percent(holders, base)})`;
  return `${holders}/${base} người đạt Lao động tiên tiến${share}${pending === 0 ? '' : `, ${pending} người đang chờ quyết định`}`;
}

/** A share of LĐTT in the collective, counted in whole people. */
function shareRule(
  id: string,
  law: EligibilityRule<CollectiveFacts>['law'],
  neededIn: Readonly<Record<RuleRegime, ShareNeeded>>,
): EligibilityRule<CollectiveFacts> {
  return {
    id,
    title: 'Tỷ lệ cá nhân đạt Lao động tiên tiến',
    kind: 'HARD',
    law,
    assess: ({ members, departmentSource }, { regime, settings, assumeListPasses }) => {
      const needed = neededIn[regime];
      const excluded = members.filter(({ excludedBecause }) => excludedBecause !== undefined);
      const all = count(members, assumeListPasses);
      const without = count(
        members.filter(({ excludedBecause }) => excludedBecause === undefined),
        assumeListPasses,
      );
      const readings = readingsBy(settings, excluded.length, all, without);
      const outcomes = readings.map((reading) => outcomeOf(reading, needed));
      const [first = 'MISSING'] = outcomes;
      const isOneReading = outcomes.every((outcome) => outcome === first);
      const shown = readings.at(-1) ?? all;
      const left =
        excluded.length === 0
          ? ''
          : ` Không tính hoặc còn cân nhắc: ${listText(excluded.map(({ name, excludedBecause }) => `${name} (${excludedBecause})`))}.`;
      const sentence = `${listText(readings.map(countText).filter((text, index, texts) => texts.indexOf(text) === index))}; cần ${needed.text}.${left}`;
      const values = {
        holders: shown.holders,
        pending: shown.pending,
        base: shown.base,
        excluded: excluded.length,
        needed: needed.text,
      };
      const setting = settings.memberBase;
      return {
        outcome: isOneReading ? first : outcomes.includes('MISSING') ? 'MISSING' : 'AMBIGUOUS',
        fact: all.base === 0 ? fact('Chưa có danh sách cá nhân của tập thể.', values) : fact(sentence, values),
        sources: [departmentSource],
        localGrounds: setting === undefined || excluded.length === 0 ? [] : [setting.ground],
        ...(isOneReading
          ? {}
          : {
              note: 'Luật không nói người không tham gia công tác trọn năm có tính vào số cá nhân của tập thể hay không.',
            }),
      };
    },
  };
}

/** Tập thể lao động tiên tiến: more than half under A, at least 70 % since 2024. */
export const ADVANCED_WORKER_SHARE = shareRule(
  'TTLDTT.3',
  {
    A: certain(provision('LAW_2003', 28, 1, 'c')),
    B1: certain(provision('LAW_2022', 28, 1, 'c')),
    B2: certain(provision('LAW_2022', 28, 1, 'c')),
  },
  ADVANCED_WORKER_SHARE_NEEDED,
);

/** Tập thể lao động xuất sắc: at least 70 % in every regime. */
export const EXCELLENT_COLLECTIVE_SHARE = shareRule(
  'TTLDXS.3b',
  {
    A: certain(provision('LAW_2003', 27, 1, 'c')),
    B1: certain(provision('LAW_2022', 27, 1, 'c')),
    B2: certain(provision('LAW_2022', 27, 1, 'c')),
  },
  { A: SEVENTY_PER_CENT, B1: SEVENTY_PER_CENT, B2: SEVENTY_PER_CENT },
);

/** Both readings where people are left out and nobody has said how to count; else the one that holds. */
function readingsBy({ memberBase }: LocalSettings, excluded: number, all: Count, without: Count): readonly Count[] {
  if (excluded === 0 || memberBase?.value === 'ALL_MEMBERS') return [all];
  return memberBase?.value === 'WITHOUT_EXCLUDED' ? [without] : [all, without];
}

/** Cut after one decimal, so that 69,99 % never reads as 70 %. */
function percent(part: number, whole: number): string {
  const tenths = Math.floor((part * WHOLE_IN_BASIS_POINTS) / whole / 10);
  return tenths % 10 === 0 ? `${tenths / 10} %` : `${Math.floor(tenths / 10)},${tenths % 10} %`;
}

import type { Words } from '../../lib/text/define-text.ts';
import { formatBasisPoints, formatPercent, formatRange } from '../../lib/format/index.ts';
import type { RangeTarget } from '../../lib/format/index.ts';
import type { TargetKind, TargetState } from '../../gql/schema-types.ts';
import type { StatusFamily } from '../../ui/status-chip.tsx';
import type { TargetRowFragment } from './components/target-row.gql.ts';
import type { vi } from './text.vi.ts';

/** The figures of a target, as every query of this feature asks for them. */
export type ProgressFigures = TargetRowFragment['progress'];

type TargetWords = Words<typeof vi>['target'];

/** How a result is shown: a bar where it is a number against a number, words where it is yes or no. */
export type ShownProgress =
  | {
      readonly kind: 'bar';
      readonly value: number;
      readonly target: RangeTarget;
      readonly ceiling: number | undefined;
      readonly words: string;
    }
  | { readonly kind: 'words'; readonly words: string };

export const STATE_FAMILIES = {
  NO_DATA: 'draft',
  RUNNING: 'review',
  AT_RISK: 'need',
  MET: 'ok',
  EXCEEDED: 'ok',
  NOT_MET: 'no',
} as const satisfies Record<TargetState, StatusFamily>;

export function isReached(state: TargetState): boolean {
  return state === 'MET' || state === 'EXCEEDED';
}

/** One sentence of figures for one target, always with its denominator, and the bar that goes with it. */
export function shownProgress(kind: TargetKind, progress: ProgressFigures, t: TargetWords): ShownProgress {
  const { value, wanted, base, rating, proposed } = progress;
  const unit = progress.baseKind === null ? '' : t.bases[progress.baseKind];
  switch (kind) {
    case 'ORGANISATION_RATING':
      return { kind: 'words', words: rating === null ? t.notRated : t.ratings[rating] };
    case 'RECOGNITION':
      if (base !== null && value !== null)
        return bar(
          progress,
          { minimum: base, maximum: base },
          [t.ofBase(value, base, unit), ...waitingWords(progress, t)].join(' · '),
        );
      return {
        kind: 'words',
        words: [value !== null && value > 0 ? t.recognised : t.notRecorded, ...waitingWords(progress, t)].join(' · '),
      };
    case 'AWARD_PROPOSAL':
      return {
        kind: 'words',
        words: [
          (value ?? 0) > 0 ? t.sent(value ?? 0) : t.notSent,
          ...(progress.granted === null ? [] : [t.granted(progress.granted)]),
          ...waitingWords(progress, t),
        ].join(' · '),
      };
    case 'AWARD_COUNT':
    case 'COUNT_RANGE': {
      const target = rangeOf(wanted ?? 0, progress.wantedMaximum ?? wanted ?? 0);
      const reached = t.of(String(value ?? 0), formatRange(target));
      const words = progress.registered === null ? [reached] : [t.registered(progress.registered), t.finished(reached)];
      if (proposed !== null && proposed > 0) words.push(t.proposed(proposed));
      return bar(progress, target, [...words, ...waitingWords(progress, t)].join(' · '));
    }
    case 'AWARD_SHARE_MINIMUM': {
      const words = [
        t.share(value ?? 0, base ?? 0, unit, formatPercent(shareOf(value ?? 0, base ?? 0))),
        t.needs(wanted ?? 0),
      ];
      if (proposed !== null && proposed > 0) words.push(t.proposed(proposed));
      return bar(progress, { minimum: wanted ?? 0 }, words.join(' · '));
    }
    case 'AWARD_SHARE_ALL':
    case 'CONDUCT_ALL':
    case 'PARTICIPATION_ALL': {
      if (value === null || base === null) {
        return { kind: 'words', words: [t.notRecorded, ...waitingWords(progress, t)].join(' · ') };
      }
      const words = [t.ofBase(value, base, unit)];
      if (proposed !== null && proposed > 0) words.push(t.proposed(proposed));
      return bar(progress, { minimum: base, maximum: base }, [...words, ...waitingWords(progress, t)].join(' · '));
    }
  }
}

/** The legal ceiling with its arithmetic: “tối đa 2 theo quy định: 15% của 17 người …”. Undefined where there is none. */
export function ceilingWords(progress: ProgressFigures, t: TargetWords): string | undefined {
  const { ceiling, ceilingShareBasisPoints, ceilingBase } = progress;
  if (ceiling === null) return undefined;
  if (ceilingShareBasisPoints === null || ceilingBase === null) return t.ceiling(ceiling);
  return t.ceilingOf(ceiling, formatBasisPoints(ceilingShareBasisPoints), ceilingBase);
}

/** A newer figure that does not count yet. */
function waitingWords({ waiting }: ProgressFigures, t: TargetWords): readonly string[] {
  return waiting === null ? [] : [t.waiting(waiting)];
}

function bar(progress: ProgressFigures, target: RangeTarget, words: string): ShownProgress {
  return { kind: 'bar', value: progress.value ?? 0, target, ceiling: progress.ceiling ?? undefined, words };
}

function rangeOf(minimum: number, maximum: number): RangeTarget {
  return { minimum, maximum: Math.max(minimum, maximum) };
}

/** A share of nothing is nothing: an empty body has no per cent. */
function shareOf(value: number, base: number): number {
  return base === 0 ? 0 : value / base;
}

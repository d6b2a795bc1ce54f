import { foldText } from '../kernel/index.ts';
import { isComputed } from '../movements/index.ts';
import type { IncidentKind } from '../records/index.ts';
import type { TargetValues } from './proposal.ts';

/** Words of a conduct, and the incidents that break it. */
const BREAKS: readonly (readonly [words: RegExp, kinds: readonly IncidentKind[]])[] = [
  [/\bnoi quy|\bquy che\b|\bky cuong\b/, ['WORKING_HOURS', 'ADMINISTRATIVE_ORDER']],
  [/\bgiao thong\b|\bnong do con\b/, ['TRAFFIC_ALCOHOL']],
  [/\bte nan\b|\bma tuy\b|\bco bac\b/, ['SOCIAL_EVIL']],
  [/\buong (?:ruou|bia)\b/, ['ALCOHOL_AT_WORK']],
  [/\bhut thuoc\b/, ['SMOKING']],
];
const DISCIPLINE = /\bphap luat\b|\bky luat\b/;
/** “Đăng ký và hoàn thành 02 nội dung”: first they are registered, then finished. */
const TWO_STEPS = /\bdang ky\b.{0,20}\bhoan thanh\b/;

export interface CountedFrom {
  readonly incidentKinds: readonly IncidentKind[];
  readonly countsDiscipline: boolean;
  readonly countsRegistered: boolean;
}

/** From which records a target is counted, by its own words: what breaks a conduct, and whether a count has two steps. */
export function countedFrom({ kind, title, initiativeScope }: TargetValues): CountedFrom {
  const words = foldText(title);
  const isConduct = kind === 'CONDUCT_ALL';
  const isTyped = !isComputed({ kind, initiativeScope: initiativeScope ?? undefined });
  return {
    incidentKinds: isConduct ? BREAKS.flatMap(([pattern, kinds]) => (pattern.test(words) ? kinds : [])) : [],
    countsDiscipline: isConduct && DISCIPLINE.test(words),
    countsRegistered: kind === 'COUNT_RANGE' && isTyped && TWO_STEPS.test(words),
  };
}

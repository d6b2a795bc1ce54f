import { regimeInForce } from '../eligibility/index.ts';
import { plainDate } from '../kernel/index.ts';
import { grassrootsFighterQuota } from '../nominations/index.ts';
import type { Collector } from './collector.ts';
import type { Node } from './outline.ts';
import type { PlacedTarget } from './read-sections.ts';
import { codesOf } from './target-codes.ts';

/** Gives the targets their codes and adds them, with what is to be said about each and about all of them. */
export function addTargets(targets: readonly PlacedTarget[], year: number | undefined, into: Collector): void {
  const codes = codesOf(targets);
  for (const [at, { draft }] of targets.entries()) {
    const values = { code: codes[at] ?? String(at + 1), ...draft.values };
    into.add('TARGET', draft.span, {
      values,
      confidence: draft.confidence,
      warnings: [...draft.warnings, ...capWarnings(values, year)],
    });
  }
  if (targets.length === 0) into.warn(undefined, { code: 'NO_TARGETS' });
  warnOfJoined(targets, into);
  warnOfNumberForms(targets, into);
}

/** At least 15 % of all staff against at most 15 % of those with LĐTT: the floor is met only if nobody lacks LĐTT. */
function capWarnings({ kind, awardCode, shareBasisPoints }: PlacedTarget['draft']['values'], year: number | undefined) {
  if (kind !== 'AWARD_SHARE_MINIMUM' || awardCode !== 'GRASSROOTS_EMULATION_FIGHTER' || shareBasisPoints === null)
    return [];
  if (year === undefined || year < 1900 || year > 9999) return [];
  const regime = regimeInForce(plainDate(`${year}-12-31`));
  const { capBasisPoints, citation } = grassrootsFighterQuota({ regime, advancedWorkers: 0, nominated: 0 });
  if (capBasisPoints === undefined || shareBasisPoints < capBasisPoints) return [];
  return [
    { code: 'FLOOR_MEETS_CAP' as const, stated: shareBasisPoints, actual: capBasisPoints, citation: citation.text },
  ];
}

function warnOfJoined(targets: readonly PlacedTarget[], into: Collector): void {
  const counts = new Map<Node, number>();
  for (const { node, taskNumber } of targets)
    if (taskNumber === undefined) counts.set(node, (counts.get(node) ?? 0) + 1);
  for (const [node, count] of counts)
    if (count > 1) into.warn(node.fromLine, { code: 'JOINED_TARGETS', stated: count });
}

/** “8 cá nhân” beside “02 cá nhân”: both are read; the rarer form is shown. */
function warnOfNumberForms(targets: readonly PlacedTarget[], into: Collector): void {
  const small = targets.filter(
    ({ draft: { quantity } }) => quantity !== undefined && !quantity.isShare && (quantity.minimum ?? 10) < 10,
  );
  const isPadded = ({ draft }: PlacedTarget) => draft.quantity?.written.startsWith('0') === true;
  const padded = small.filter(isPadded);
  const bare = small.filter((target) => !isPadded(target));
  const [rare, usual] = padded.length < bare.length ? [padded, bare] : [bare, padded];
  const [first] = rare;
  if (first === undefined || usual.length === 0) return;
  const found = first.draft.quantity?.written ?? '';
  const suggestion = isPadded(first) ? found.replace(/^0/, '') : `0${found}`;
  into.warn(first.node.fromLine, { code: 'MIXED_NUMBER_FORM', found, suggestion });
}

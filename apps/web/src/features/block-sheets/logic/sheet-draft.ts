import {
  BLOCK_GROUP_KINDS,
  BLOCK_TIE_RULES,
  type BlockGroupKind,
  type BlockTieRule,
  type SheetContent,
} from '@thidua/domain/blocks';
import { isOneOf, type InputProblem } from '@thidua/domain/kernel';

import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { readPoints, typedPoints } from './points-text.ts';

/*
 * A sheet as flat texts, so that two people who write different rows do not stand in each other's way. A row is there while
 * `<id>.place` says where; a criterion also says in which group.
 */

export interface CriterionTexts {
  readonly id: string;
  readonly title: string;
  readonly max: string;
}

export interface GroupTexts {
  readonly id: string;
  readonly title: string;
  readonly kind: BlockGroupKind;
  readonly cap: string;
  readonly criteria: readonly CriterionTexts[];
}

/** The texts of a stored sheet. */
export function draftOfSheet({ tieRule, groups }: SheetContent): TextDraft {
  const draft: Record<string, string> = { tieRule };
  groups.forEach((group, place) => {
    draft[`${group.id}.place`] = String(place);
    draft[`${group.id}.kind`] = group.kind;
    draft[`${group.id}.title`] = group.title;
    draft[`${group.id}.cap`] = typedPoints(group.capHundredths);
    group.criteria.forEach(({ id, title, maxHundredths }, index) => {
      draft[`${id}.place`] = String(index);
      draft[`${id}.group`] = group.id;
      draft[`${id}.title`] = title;
      draft[`${id}.max`] = typedPoints(maxHundredths === 0 ? null : maxHundredths);
    });
  });
  return draft;
}

function idsWith(draft: TextDraft, part: string): readonly string[] {
  return Object.keys(draft).flatMap((key) =>
    key.endsWith(part) && draft[key] !== '' ? [key.slice(0, -part.length)] : [],
  );
}

/** The groups in their order, each with its criteria. */
export function groupsOf(draft: TextDraft): readonly GroupTexts[] {
  const text = (key: string) => draft[key] ?? '';
  const placed = (ids: readonly string[]) =>
    ids.toSorted((a, b) => Number(text(`${a}.place`)) - Number(text(`${b}.place`)) || (a < b ? -1 : 1));
  const criteria = idsWith(draft, '.group').filter((id) => text(`${id}.place`) !== '');
  const groups = idsWith(draft, '.kind').filter((id) => text(`${id}.place`) !== '');
  return placed(groups).map((id) => ({
    id,
    title: text(`${id}.title`),
    kind: isOneOf(BLOCK_GROUP_KINDS, text(`${id}.kind`)) ? (text(`${id}.kind`) as BlockGroupKind) : 'BASE',
    cap: text(`${id}.cap`),
    criteria: placed(criteria.filter((each) => text(`${each}.group`) === id)).map((each) => ({
      id: each,
      title: text(`${each}.title`),
      max: text(`${each}.max`),
    })),
  }));
}

export function tieRuleOf(draft: TextDraft): BlockTieRule {
  const rule = draft['tieRule'] ?? '';
  return isOneOf(BLOCK_TIE_RULES, rule) ? rule : 'SHARED';
}

/** The sheet that the texts mean, as the contract takes it, and the numbers that cannot be read. */
export function contentOf(draft: TextDraft) {
  const problems: InputProblem[] = [];
  const points = (field: string, text: string) => {
    const read = readPoints(text);
    if (read === 'UNREADABLE') problems.push({ field, code: 'NOT_POINTS' });
    return read === 'UNREADABLE' ? undefined : read;
  };
  const groups = groupsOf(draft).map(({ id, kind, title, cap, criteria }) => ({
    id,
    kind,
    title,
    capHundredths: points(`${id}.cap`, cap) ?? null,
    criteria: criteria.map((each) => ({
      id: each.id,
      title: each.title,
      maxHundredths: points(`${each.id}.max`, each.max) ?? 0,
    })),
  }));
  return { content: { tieRule: tieRuleOf(draft), groups }, problems };
}

/** With one more group at the end, which has one empty criterion. */
export function withGroup(draft: TextDraft, id: string, criterionId: string): TextDraft {
  const groups = groupsOf(draft);
  const place = String(groups.length);
  return withCriterion(
    { ...draft, [`${id}.place`]: place, [`${id}.kind`]: 'BASE', [`${id}.title`]: '' },
    id,
    criterionId,
  );
}

/** With one more criterion at the end of a group. */
export function withCriterion(draft: TextDraft, groupId: string, id: string): TextDraft {
  const siblings = groupsOf(draft).find((group) => group.id === groupId)?.criteria ?? [];
  const last = siblings.at(-1);
  const place = last === undefined ? 0 : Number(draft[`${last.id}.place`]) + 1;
  return { ...draft, [`${id}.place`]: String(place), [`${id}.group`]: groupId, [`${id}.title`]: '', [`${id}.max`]: '' };
}

/** Without these rows; their texts are emptied, which is what removing means to the other writer. */
export function withoutRows(draft: TextDraft, ids: readonly string[]): TextDraft {
  const gone = new Set(ids);
  return Object.fromEntries(
    Object.entries(draft).map(([key, text]) => [key, gone.has(key.slice(0, key.lastIndexOf('.'))) ? '' : text]),
  );
}

/** With a row one place further up among its neighbours. */
export function movedUp(draft: TextDraft, id: string, neighbours: readonly { readonly id: string }[]): TextDraft {
  const at = neighbours.findIndex((each) => each.id === id);
  if (at < 1) return draft;
  const order = neighbours.map((each) => each.id);
  const moved = order.toSpliced(at, 1).toSpliced(at - 1, 0, id);
  return { ...draft, ...Object.fromEntries(moved.map((each, place) => [`${each}.place`, String(place)])) };
}

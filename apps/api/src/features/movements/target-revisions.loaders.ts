import { targetChanges, type TargetChange, type TargetDraft } from '@thidua/domain/movements';
import { businessToday } from '../../platform/business-clock.ts';
import { loader } from '../../platform/loader.ts';
import { departmentNameOn, NAMED_DEPARTMENT } from '../organisation/index.ts';
import { namesOfAccounts } from './account-names.ts';
import { draftOf } from './target-draft.ts';
import type { TargetChangeType, TargetRevisionType } from './target-revision.type.ts';
import type { TargetType } from './target.type.ts';

const NAMED_FIELDS: readonly string[] = ['ownerDepartmentId', 'ratedDepartmentId', 'thematicMovementId'];

/** What was changed of each target after the launch, the newest first. Four statements however many targets ask. */
export const revisionsOf = loader<TargetType, readonly TargetRevisionType[]>(async (context, targets) => {
  const { db, actor, platform } = context;
  if (actor === undefined) return targets.map(() => []);
  const today = businessToday(platform, actor);
  const rows = await db.targetRevision.findMany({
    where: { targetId: { in: targets.map(({ id }) => id) } },
    orderBy: [{ replacedAt: 'asc' }, { id: 'asc' }],
  });
  const names = await namesOfAccounts(
    context,
    rows.map(({ replacedById }) => replacedById),
  );
  const byTarget = Map.groupBy(rows, ({ targetId }) => targetId);
  const found = targets.map((target) => {
    const old = byTarget.get(target.id) ?? [];
    const states: readonly TargetDraft[] = [...old.map(draftOf), draftOf(target)];
    return old.map((row, index) => ({ row, changes: between(states[index], states[index + 1]) })).toReversed();
  });
  const id = { in: found.flat().flatMap(({ changes }) => changes.flatMap(namedIdsOf)) };
  const [departments, movements] = await Promise.all([
    db.department.findMany({
      where: { id },
      select: { id: true, ...NAMED_DEPARTMENT },
      relationLoadStrategy: 'join',
    }),
    db.thematicMovement.findMany({ where: { id }, select: { id: true, name: true } }),
  ]);
  const namesById = new Map([
    ...departments.map((department) => [department.id, departmentNameOn(department, today)] as const),
    ...movements.map((movement) => [movement.id, movement.name] as const),
  ]);
  return found.map((revisions) =>
    revisions.map(({ row: { id, replacedAt, replacedById, reason }, changes }) => ({
      id,
      replacedAt,
      reason,
      replacedBy: names.get(replacedById) ?? '',
      changes: changes.map((change) => shown(change, namesById)),
    })),
  );
});

function between(before: TargetDraft | undefined, after: TargetDraft | undefined): readonly TargetChange[] {
  return before === undefined || after === undefined ? [] : targetChanges(before, after);
}

function namedIdsOf({ field, before, after }: TargetChange): readonly string[] {
  return NAMED_FIELDS.includes(field) ? [before, after].flatMap((id) => id ?? []) : [];
}

function shown({ field, before, after }: TargetChange, names: ReadonlyMap<string, string>): TargetChangeType {
  const named = (value: string | undefined): string | null =>
    value === undefined ? null : NAMED_FIELDS.includes(field) ? (names.get(value) ?? value) : value;
  return { field, before: named(before), after: named(after) };
}

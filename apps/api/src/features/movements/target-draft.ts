import type { Tx } from '@thidua/db';
import { midnightUtcOf, plainDateOf, type InputProblem } from '@thidua/domain/kernel';
import { fittedDraft, type TargetDraft } from '@thidua/domain/movements';
import type { TargetInput } from './target-draft.input.ts';
import type { TargetType } from './target.type.ts';

/** What was sent, as the domain judges it: trimmed, and without what its kind has no use for. */
export function draftOfInput(input: TargetInput): TargetDraft {
  return fittedDraft({
    code: input.code,
    group: input.group,
    kind: input.kind,
    title: input.title,
    sourceText: input.sourceText,
    awardCode: input.awardCode ?? null,
    subjectKind: input.subjectKind ?? null,
    initiativeScope: input.initiativeScope ?? null,
    minimum: input.minimum ?? null,
    maximum: input.maximum ?? null,
    shareBasisPoints: input.shareBasisPoints ?? null,
    base: input.base ?? null,
    baseDate: input.baseDate ?? 'YEAR_END',
    ratedDepartmentId: input.ratedDepartmentId ?? null,
    ratingLevel: input.ratingLevel ?? null,
    ownerDepartmentId: input.ownerDepartmentId ?? null,
    evidence: input.evidence,
    dueOn: input.dueOn,
    note: input.note ?? null,
    decider: input.decider ?? null,
    tag: input.tag ?? null,
    countsRegistered: input.countsRegistered ?? false,
    incidentKinds: input.incidentKinds ?? [],
    countsDiscipline: input.countsDiscipline ?? false,
    thematicMovementId: input.thematicMovementId ?? null,
  });
}

type Stored = Omit<TargetDraft, 'dueOn'> & { readonly dueOn: Date };

/** The words and the measure of a stored target or of an old state of it. */
export function draftOf(row: Stored): TargetDraft {
  return { ...partsOf(row), dueOn: plainDateOf(row.dueOn) };
}

/** The columns that a target and an old state of it share. */
export function columnsOf(draft: TargetDraft) {
  return { ...partsOf(draft), dueOn: midnightUtcOf(draft.dueOn) };
}

export function columnsOfTarget(target: Stored) {
  return columnsOf(draftOf(target));
}

/** Nothing but the words and the measure: a stored row holds more. */
function partsOf(from: Omit<TargetDraft, 'dueOn'>) {
  return {
    code: from.code,
    group: from.group,
    kind: from.kind,
    title: from.title,
    sourceText: from.sourceText,
    awardCode: from.awardCode,
    subjectKind: from.subjectKind,
    initiativeScope: from.initiativeScope,
    minimum: from.minimum,
    maximum: from.maximum,
    shareBasisPoints: from.shareBasisPoints,
    base: from.base,
    baseDate: from.baseDate,
    ratedDepartmentId: from.ratedDepartmentId,
    ratingLevel: from.ratingLevel,
    ownerDepartmentId: from.ownerDepartmentId,
    evidence: from.evidence,
    note: from.note,
    decider: from.decider,
    tag: from.tag,
    countsRegistered: from.countsRegistered,
    countsDiscipline: from.countsDiscipline,
    thematicMovementId: from.thematicMovementId,
    incidentKinds: [...from.incidentKinds],
  };
}

/** The days of the plan as the domain reads them. */
export function periodOf({ fromDay, toDay }: Pick<TargetType['movement'], 'fromDay' | 'toDay'>) {
  return { fromDay: plainDateOf(fromDay), toDay: plainDateOf(toDay) };
}

/** Departments and thematic movements of the body only, and a code that no other target of the plan has, a removed one included. */
export async function placeProblems(
  tx: Tx,
  {
    organisationId,
    movementId,
    targetId,
  }: { organisationId: string; movementId: string; targetId: string | undefined },
  draft: TargetDraft,
): Promise<readonly InputProblem[]> {
  const asked = (['ownerDepartmentId', 'ratedDepartmentId'] as const).filter((field) => draft[field] !== null);
  const ids = asked.flatMap((field) => draft[field] ?? []);
  const known = new Set(
    (await tx.department.findMany({ where: { organisationId, id: { in: ids } }, select: { id: true } })).map(
      ({ id }) => id,
    ),
  );
  const { thematicMovementId } = draft;
  const isForeign =
    thematicMovementId !== null &&
    (await tx.thematicMovement.count({ where: { organisationId, id: thematicMovementId } })) === 0;
  const taken = await tx.target.findFirst({ where: { movementId, code: draft.code }, select: { id: true } });
  return [
    ...asked.filter((field) => !known.has(draft[field] ?? '')).map((field) => ({ field, code: 'UNKNOWN' })),
    ...(isForeign ? [{ field: 'thematicMovementId', code: 'UNKNOWN' }] : []),
    ...(taken !== null && taken.id !== targetId ? [{ field: 'code', code: 'TAKEN' }] : []),
  ];
}

import { randomUUID } from 'node:crypto';
import type { Tx } from '@thidua/db';
import {
  cleanLine,
  err,
  foldText,
  midnightUtcOf,
  ok,
  plainDateOf,
  type InputProblem,
  type PlainDate,
} from '@thidua/domain/kernel';
import {
  pastDayProblems,
  serviceDayProblems,
  SEALED_PLACES,
  sealedText,
  textProblems,
  type DisciplineContent,
  type ServiceBounds,
} from '@thidua/domain/records';
import type { DisciplineLevel } from '@thidua/domain/vocabulary';
import type { FieldCipher } from '../../../platform/secrets/field-cipher.ts';
import { openedDiscipline, STORED_DISCIPLINE } from './opened.ts';
import { changesOf, only, type Recording, type WriteResult } from './written.ts';

export interface DisciplineInput {
  /** A discipline that is on record and is corrected; left out for a new one, or one found by its decision number. */
  readonly id?: string | undefined;
  readonly staffId: string;
  readonly level: DisciplineLevel;
  readonly decisionNumber: string;
  readonly decidedOn: PlainDate;
  readonly decidedBy?: string | undefined;
  readonly reason?: string | undefined;
  /** Left out while it runs. */
  readonly servedOn?: PlainDate | undefined;
}

/** A discipline with its decision, sealed. Runs in the caller's transaction. */
export async function recordDiscipline(
  tx: Tx,
  cipher: FieldCipher,
  recording: Recording,
  input: DisciplineInput,
): Promise<WriteResult> {
  return only(await recordDisciplines(tx, cipher, recording, [input]));
}

/**
 * Disciplines of many people, in the order given: two statements for new ones, one more for each that is corrected. The same
 * decision of a person is the same discipline, however its number is spaced.
 */
export async function recordDisciplines(
  tx: Tx,
  cipher: FieldCipher,
  { organisationId, today }: Recording,
  inputs: readonly DisciplineInput[],
): Promise<readonly WriteResult[]> {
  const people = await tx.staff.findMany({
    where: { organisationId, id: { in: inputs.map(({ staffId }) => staffId) } },
    select: {
      id: true,
      birthDate: true,
      recruitedOn: true,
      previousBody: true,
      disciplines: { select: { ...STORED_DISCIPLINE, staffId: true, decidedOn: true, servedOn: true } },
    },
  });
  const known = new Map(people.map(({ id, disciplines }) => [id, disciplines.map((row) => opened(cipher, row))]));
  const bounds = new Map(
    people.map(({ id, birthDate, recruitedOn, previousBody }): readonly [string, ServiceBounds] => [
      id,
      {
        birthDate: birthDate === null ? undefined : plainDateOf(birthDate),
        recruitedOn: plainDateOf(recruitedOn),
        cameFromElsewhere: previousBody !== null,
      },
    ]),
  );
  const results: WriteResult[] = [];
  const fresh: Row[] = [];
  const seen = new Set<string>();
  for (const input of inputs) {
    const row = rowOf(input);
    const key = `${input.staffId} ${numberKey(row.content.decisionNumber)}`;
    const problems = [
      ...problemsOf(row, bounds.get(input.staffId), today),
      ...(seen.has(key) ? [{ field: 'decisionNumber', code: 'TWICE' }] : []),
    ];
    seen.add(key);
    if (problems.length > 0) {
      results.push(err({ code: 'INPUT_PROBLEMS', problems }));
      continue;
    }
    const old = known
      .get(input.staffId)
      ?.find(({ id, content }) =>
        input.id === undefined
          ? numberKey(content.decisionNumber) === numberKey(row.content.decisionNumber)
          : id === input.id,
      );
    if (input.id !== undefined && old === undefined) {
      results.push(err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'id', code: 'UNKNOWN' }] }));
      continue;
    }
    // Papers that do not tell who signed or why leave what is known.
    const merged = { ...row, id: old?.id ?? row.id, content: { ...row.content, ...keptTexts(old?.content, input) } };
    const changes = changesOf(old && telling(old), telling(merged));
    const isSame = old !== undefined && sealedText(old.content) === sealedText(merged.content) && changes.length === 0;
    if (old === undefined) fresh.push(merged);
    else if (!isSame)
      await tx.discipline.update({
        where: { id: old.id },
        data: { ...columns(cipher, merged), version: { increment: 1 } },
        select: { id: true },
      });
    results.push(ok({ id: merged.id, outcome: old === undefined ? 'CREATED' : isSame ? 'SAME' : 'UPDATED', changes }));
  }
  if (fresh.length > 0) {
    await tx.discipline.createMany({
      data: fresh.map((row) => ({ id: row.id, staffId: row.staffId, ...columns(cipher, row) })),
    });
  }
  return results;
}

interface Row {
  readonly id: string;
  readonly staffId: string;
  readonly content: DisciplineContent;
  readonly decidedOn: PlainDate;
  readonly servedOn: PlainDate | undefined;
}

function opened(
  cipher: FieldCipher,
  row: Parameters<typeof openedDiscipline>[1] & { staffId: string; decidedOn: Date; servedOn: Date | null },
): Row {
  return {
    id: row.id,
    staffId: row.staffId,
    content: openedDiscipline(cipher, row),
    decidedOn: plainDateOf(row.decidedOn),
    servedOn: row.servedOn === null ? undefined : plainDateOf(row.servedOn),
  };
}

function rowOf({
  staffId,
  level,
  decisionNumber,
  decidedOn,
  decidedBy = '',
  reason = '',
  servedOn,
}: DisciplineInput): Row {
  const content = {
    level,
    decisionNumber: cleanLine(decisionNumber),
    decidedBy: cleanLine(decidedBy),
    reason: reason.trim(),
  };
  return { id: randomUUID(), staffId, content, decidedOn, servedOn };
}

function keptTexts(
  old: DisciplineContent | undefined,
  { decidedBy, reason }: DisciplineInput,
): Partial<DisciplineContent> {
  if (old === undefined) return {};
  return {
    ...(decidedBy === undefined ? { decidedBy: old.decidedBy } : {}),
    ...(reason === undefined ? { reason: old.reason } : {}),
  };
}

function problemsOf(
  { content, decidedOn, servedOn }: Row,
  bounds: ServiceBounds | undefined,
  today: PlainDate,
): readonly InputProblem[] {
  if (bounds === undefined) return [{ field: 'staffId', code: 'UNKNOWN' }];
  const { decisionNumber, decidedBy, reason } = content;
  return [
    ...textProblems({ decisionNumber, decidedBy, reason }, ['decisionNumber']),
    ...pastDayProblems('decidedOn', decidedOn, today),
    ...serviceDayProblems('decidedOn', decidedOn, bounds),
    ...(servedOn !== undefined && servedOn < decidedOn ? [{ field: 'servedOn', code: 'END_BEFORE_START' }] : []),
  ];
}

function columns(cipher: FieldCipher, { id, content, decidedOn, servedOn }: Row) {
  return {
    content: cipher.seal(SEALED_PLACES.discipline(id), sealedText(content)),
    level: null,
    decisionNumber: null,
    decidedOn: midnightUtcOf(decidedOn),
    servedOn: servedOn === undefined ? null : midnightUtcOf(servedOn),
  };
}

/** What the trail may tell: days, and that something sealed is there. */
function telling({ decidedOn, servedOn }: Row): Readonly<Record<string, string | null>> {
  return { decidedOn, servedOn: servedOn ?? null };
}

function numberKey(decisionNumber: string): string {
  return foldText(decisionNumber).replace(/\s+/g, '');
}

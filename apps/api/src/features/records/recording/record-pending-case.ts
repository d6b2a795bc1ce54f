import { randomUUID } from 'node:crypto';
import type { Tx } from '@thidua/db';
import { cleanLine, err, midnightUtcOf, ok, type InputProblem, type PlainDate } from '@thidua/domain/kernel';
import {
  pastDayProblems,
  SEALED_PLACES,
  sealedText,
  textProblems,
  type PendingConclusion,
} from '@thidua/domain/records';
import type { PendingCaseKind } from '@thidua/domain/vocabulary';
import type { FieldCipher } from '../../../platform/secrets/field-cipher.ts';
import { changesOf, only, type Recording, type WriteResult } from './written.ts';

export interface PendingCaseInput {
  readonly staffId: string;
  readonly kind: PendingCaseKind;
  readonly openedOn: PlainDate;
  readonly content?: string | undefined;
  /** Who raised it or where it was read. */
  readonly source?: string | undefined;
  /** The paper by which it was taken up. */
  readonly paperNumber?: string | undefined;
  /** A case of the past comes with its end. */
  readonly closed?:
    | { readonly on: PlainDate; readonly conclusion: PendingConclusion; readonly paperNumber?: string | undefined }
    | undefined;
}

/** A case that is looked into and suspends awards until it ends (Nghị định 98/2023/NĐ-CP Điều 4 khoản 4). */
export async function recordPendingCase(
  tx: Tx,
  cipher: FieldCipher,
  recording: Recording,
  input: PendingCaseInput,
): Promise<WriteResult> {
  return only(await recordPendingCases(tx, cipher, recording, [input]));
}

/** Cases of many people, in the order given: two statements, however many. */
export async function recordPendingCases(
  tx: Tx,
  cipher: FieldCipher,
  { organisationId, today }: Recording,
  inputs: readonly PendingCaseInput[],
): Promise<readonly WriteResult[]> {
  const people = await tx.staff.findMany({
    where: { organisationId, id: { in: inputs.map(({ staffId }) => staffId) } },
    select: { id: true },
  });
  const known = new Set(people.map(({ id }) => id));
  const judged = inputs.map((input) => ({ id: randomUUID(), input, problems: problemsOf(input, known, today) }));
  const good = judged.filter(({ problems }) => problems.length === 0);
  if (good.length > 0)
    await tx.pendingCase.createMany({ data: good.map(({ id, input }) => columns(cipher, id, input)) });
  return judged.map(({ id, input, problems }) =>
    problems.length > 0
      ? err({ code: 'INPUT_PROBLEMS', problems })
      : ok({
          id,
          outcome: 'CREATED',
          changes: changesOf<Record<string, string | null>>(undefined, {
            kind: input.kind,
            openedOn: input.openedOn,
            closedOn: input.closed?.on ?? null,
            conclusion: input.closed?.conclusion ?? null,
          }),
        }),
  );
}

function problemsOf(input: PendingCaseInput, known: ReadonlySet<string>, today: PlainDate): readonly InputProblem[] {
  if (!known.has(input.staffId)) return [{ field: 'staffId', code: 'UNKNOWN' }];
  const { content = '', source = '', paperNumber = '', openedOn, closed } = input;
  return [
    ...textProblems({ content, source, paperNumber, closingPaper: closed?.paperNumber ?? '' }),
    ...pastDayProblems('openedOn', openedOn, today),
    ...(closed === undefined ? [] : pastDayProblems('closedOn', closed.on, today)),
    ...(closed !== undefined && closed.on < openedOn ? [{ field: 'closedOn', code: 'END_BEFORE_START' }] : []),
  ];
}

function columns(cipher: FieldCipher, id: string, input: PendingCaseInput) {
  const { staffId, kind, openedOn, content = '', source = '', paperNumber = '', closed } = input;
  const detail = {
    content: content.trim(),
    source: cleanLine(source),
    paperNumber: cleanLine(paperNumber),
    closingPaper: cleanLine(closed?.paperNumber ?? ''),
    conclusion: '',
  };
  return {
    id,
    staffId,
    kind,
    openedOn: midnightUtcOf(openedOn),
    closedOn: closed === undefined ? null : midnightUtcOf(closed.on),
    conclusion: closed?.conclusion ?? null,
    detail: cipher.seal(SEALED_PLACES.pendingCase(id), sealedText(detail)),
  };
}

import type { Tx } from '@thidua/db';
import { cleanLine, lengthOf, type InputProblem } from '@thidua/domain/kernel';
import { isPartialDay, PLAN_LIMITS, signKey } from '@thidua/domain/plans';
import type { RegisterDocumentInput } from './document.input.ts';

/** The columns of a paper as a person told them. */
export interface DocumentColumns {
  readonly number: string;
  readonly typeName: string | null;
  readonly issuedYear: number | null;
  readonly issuedMonth: number | null;
  readonly issuedDay: number | null;
  readonly issuer: string | null;
  readonly subject: string | null;
}

export function columnsOf({ number, typeName, issued, issuer, subject }: RegisterDocumentInput): DocumentColumns {
  return {
    number: cleanLine(number),
    typeName: lineOrNull(typeName),
    issuedYear: issued?.year ?? null,
    issuedMonth: issued?.month ?? null,
    issuedDay: issued?.day ?? null,
    issuer: lineOrNull(issuer),
    subject: lineOrNull(subject),
  };
}

function lineOrNull(text: string | null | undefined): string | null {
  const line = cleanLine(text ?? '');
  return line === '' ? null : line;
}

const LIMITS = {
  number: PLAN_LIMITS.number,
  typeName: PLAN_LIMITS.number,
  issuer: PLAN_LIMITS.name,
  subject: PLAN_LIMITS.line,
} as const;

/** A paper has a sign or a name to be found by, and a date that can be one. */
export function documentProblems(columns: DocumentColumns): readonly InputProblem[] {
  const { issuedYear, issuedMonth, issuedDay } = columns;
  const day = { year: issuedYear ?? 0, month: issuedMonth ?? undefined, day: issuedDay ?? undefined };
  return [
    ...(signKey(columns.number) === '' ? [{ field: 'number', code: 'REQUIRED' }] : []),
    ...(Object.keys(LIMITS) as (keyof typeof LIMITS)[]).flatMap((field) => {
      const actual = lengthOf(columns[field] ?? '');
      return actual > LIMITS[field] ? [{ field, code: 'TOO_LONG', limit: LIMITS[field], actual }] : [];
    }),
    ...(issuedYear !== null && !isPartialDay(day) ? [{ field: 'issued', code: 'NO_SUCH_DAY' }] : []),
  ];
}

/** The paper that the register holds already: the same sign however it is written, the same year and issuer. */
export async function knownDocument(
  tx: Tx,
  organisationId: string,
  { number, issuedYear, issuer }: DocumentColumns,
  exceptId?: string,
): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ readonly id: string }[]>`
    SELECT id FROM higher_documents
    WHERE "organisationId" = ${organisationId}::uuid AND "signKey" = ${signKey(number)}
      AND coalesce("issuedYear", 0) = ${issuedYear ?? 0}
      AND fold_text(coalesce(issuer, '')) = fold_text(${issuer ?? ''})
      AND id IS DISTINCT FROM ${exceptId ?? null}::uuid`;
  return row?.id;
}

import { dayText, type Source, type SourceKind } from '@thidua/domain/eligibility';
import { plainDateOf } from '@thidua/domain/kernel';

interface DecidedRow {
  readonly id: string;
  readonly decisionNumber: string;
  readonly decidedOn: Date;
}

/** A record that rests on a decision: “Quyết định số 140/QĐ-SNgV ngày 03/12/2021”. */
export function decisionSource(kind: SourceKind, row: DecidedRow): Source {
  return { kind, id: row.id, label: `Quyết định số ${row.decisionNumber} ngày ${dayText(plainDateOf(row.decidedOn))}` };
}

export function recordSource(kind: SourceKind, id: string, label: string): Source {
  return { kind, id, label };
}

/** The day of a date column as a sentence writes it. */
export function textOfDay(midnightUtc: Date): string {
  return dayText(plainDateOf(midnightUtc));
}

import type { InputProblem } from '@thidua/domain/kernel';

import type { DecisionPeriodsInput } from '../../../gql/schema-types.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import { dateEntry, type DateEntry } from '../../../ui/date-entry.ts';
import type { FormError } from '../../../ui/error-summary.tsx';
import type { DecisionDossierFragment } from '../components/decision-dossier.gql.ts';
import type { vi } from '../text.vi.ts';

type PeriodWords = Words<typeof vi>['period'];
type IdOf = (field: string) => string | undefined;

/** A time as it is being typed. */
interface TypedPeriod {
  readonly from: DateEntry;
  readonly to: DateEntry;
}

export interface TypedPeriods extends TypedPeriod {
  /** By the ids of the lines that have a time of their own, in the order in which they got it. */
  readonly own: ReadonlyMap<string, TypedPeriod>;
}

/** What a draft says of its achievements, ready to be typed over. */
export function typedPeriods({ periodFrom, periodTo, lines }: DecisionDossierFragment): TypedPeriods {
  const own = lines.flatMap(({ id, ownPeriod }) => (ownPeriod === null ? [] : [[id, entries(ownPeriod)] as const]));
  return { ...entries({ from: periodFrom, to: periodTo }), own: new Map(own) };
}

function entries({ from, to }: { readonly from: string; readonly to: string }): TypedPeriod {
  return { from: dateEntry(from), to: dateEntry(to) };
}

/** The names of the fields: of the decision's time, then of each line's. */
export function periodFields({ own }: TypedPeriods): readonly string[] {
  return ['from', 'to', ...[...own.keys()].flatMap((lineId) => [fieldOf(lineId, 'from'), fieldOf(lineId, 'to')])];
}

export function fieldOf(lineId: string, end: 'from' | 'to'): string {
  return `${lineId}-${end}`;
}

/** The fields that name no day yet, each with its sentence. */
export function missingDays(typed: TypedPeriods, t: PeriodWords, idOf: IdOf): readonly FormError[] {
  const fields: readonly (readonly [string, DateEntry])[] = [
    ['from', typed.from],
    ['to', typed.to],
    ...[...typed.own].flatMap(([lineId, { from, to }]) => [
      [fieldOf(lineId, 'from'), from] as const,
      [fieldOf(lineId, 'to'), to] as const,
    ]),
  ];
  return fields.filter(([, { day }]) => day === undefined).map(([field]) => at(idOf(field), t.missing));
}

/** What is sent; undefined while a day is missing. */
export function periodsEntered({ from, to, own }: TypedPeriods): DecisionPeriodsInput | undefined {
  if (from.day === undefined || to.day === undefined) return undefined;
  const lines = [...own].flatMap(([lineId, period]) =>
    period.from.day === undefined || period.to.day === undefined
      ? []
      : [{ lineId, from: period.from.day, to: period.to.day }],
  );
  return { from: from.day, to: to.day, own: lines };
}

/** What the server would not have of a time, at its last day. */
export function periodProblemsAt({ field, code }: InputProblem, t: PeriodWords, idOf: IdOf): FormError {
  const message = code in t.problems ? t.problems[code as keyof PeriodWords['problems']] : t.missing;
  return at(idOf(field === 'period' ? 'to' : fieldOf(field, 'to')), message);
}

function at(fieldId: string | undefined, message: string): FormError {
  return fieldId === undefined ? { message } : { fieldId, message };
}

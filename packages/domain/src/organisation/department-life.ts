import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { isRatedOrganisation, type DepartmentKind } from '../vocabulary/index.ts';

/** A department as mergers, splits and closings see it. */
export interface DepartmentLife {
  readonly id: string;
  readonly kind: DepartmentKind;
  readonly openedOn: PlainDate;
  /** Last day; undefined while it stands. */
  readonly closedOn: PlainDate | undefined;
}

/** What keeps a department from being closed, in the order in which one clears it away. */
export const CLOSING_BLOCKERS = [
  'PEOPLE',
  'POSTS',
  'TRANSFERS',
  'REGISTRATIONS',
  'NOMINATIONS',
  'INITIATIVES',
  'TARGETS',
] as const;
export type ClosingBlocker = (typeof CLOSING_BLOCKERS)[number];
export type ClosingFacts = Readonly<Record<ClosingBlocker, number>>;

export interface Blocked {
  readonly blocker: ClosingBlocker;
  readonly count: number;
}

/** What still hangs on a department; empty when it may be closed. */
export function closingBlockers(facts: ClosingFacts): readonly Blocked[] {
  return CLOSING_BLOCKERS.filter((blocker) => facts[blocker] > 0).map((blocker) => ({
    blocker,
    count: facts[blocker],
  }));
}

export function stands({ openedOn, closedOn }: DepartmentLife, day: PlainDate): boolean {
  return openedOn <= day && (closedOn === undefined || day <= closedOn);
}

type DepartmentFamily = 'LEADERSHIP' | 'RATED_ORGANISATION' | 'PLACE';

/** The leadership, places and rated organisations never become one another. */
export function familyOf(kind: DepartmentKind): DepartmentFamily {
  if (kind === 'DIRECTORATE') return 'LEADERSHIP';
  return isRatedOrganisation(kind) ? 'RATED_ORGANISATION' : 'PLACE';
}

/** The problems of a department's last day. */
export function closingProblems(life: DepartmentLife, lastDay: PlainDate): readonly InputProblem[] {
  if (life.closedOn !== undefined) return [{ field: 'on', code: 'CLOSED_ALREADY' }];
  return lastDay < life.openedOn ? [{ field: 'on', code: 'BEFORE_OPENING' }] : [];
}

/** The problems of merging `sources` into `into`, which receives their people on `on`; the sources end on the day before. */
export function mergerProblems(
  sources: readonly DepartmentLife[],
  into: DepartmentLife,
  on: PlainDate,
): readonly InputProblem[] {
  if (sources.length === 0) return [{ field: 'sourceIds', code: 'REQUIRED' }];
  if (sources.some(({ id }) => id === into.id)) return [{ field: 'sourceIds', code: 'INTO_ITSELF' }];
  if (sources.some(({ kind }) => familyOf(kind) !== familyOf(into.kind)))
    return [{ field: 'intoId', code: 'OTHER_FAMILY' }];
  if (!stands(into, on)) return [{ field: 'intoId', code: 'NOT_STANDING' }];
  if (into.closedOn !== undefined) return [{ field: 'intoId', code: 'CLOSED_ALREADY' }];
  if (sources.some(({ closedOn }) => closedOn !== undefined)) return [{ field: 'sourceIds', code: 'CLOSED_ALREADY' }];
  return sources.some(({ openedOn }) => openedOn >= on) ? [{ field: 'on', code: 'BEFORE_OPENING' }] : [];
}

/** The problems of taking a new department out of `source` on `on`. */
export function splitProblems(source: DepartmentLife, on: PlainDate): readonly InputProblem[] {
  if (source.closedOn !== undefined) return [{ field: 'on', code: 'CLOSED_ALREADY' }];
  if (source.kind === 'DIRECTORATE') return [{ field: 'kind', code: 'ONE_DIRECTORATE' }];
  return source.openedOn >= on ? [{ field: 'on', code: 'BEFORE_OPENING' }] : [];
}

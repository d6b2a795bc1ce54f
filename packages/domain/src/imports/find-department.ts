import { type PlainDate, plainDate } from '../kernel/index.ts';
import type { KnownDepartment } from './body-facts.ts';
import { type CellReading, fine, refused, warning } from './cell-problem.ts';
import { looseKey, nearest } from './near.ts';
import { shownDate } from './read-date.ts';

interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * Finds departments by code, name or short name as they were in a year: a name that two have had in turn means the one that had it
 * then. What nobody was called then may still be found, and is told; without a year today counts, and any old name is good.
 */
export function departmentFinder(
  departments: readonly KnownDepartment[],
  today: PlainDate,
): (text: string, year: string | undefined) => CellReading {
  const byKey = new Map<string, Set<KnownDepartment>>();
  for (const department of departments) {
    for (const key of keysOf(department)) byKey.set(key, (byKey.get(key) ?? new Set()).add(department));
  }
  const keys = [...byKey.keys()].map((key) => [key, key] as const);

  /** Those called so then; else those that stood then; else whoever was ever called so. */
  function meantBy(key: string, span: Span): readonly KnownDepartment[] {
    const named = [...(byKey.get(key) ?? [])];
    const calledSo = named.filter((department) => isCalledIn(department, key, span));
    if (calledSo.length > 0) return calledSo;
    const standing = named.filter((department) => isOpenIn(department, span));
    return standing.length > 0 ? standing : named;
  }

  return (text, year) => {
    const key = looseKey(text);
    const span = spanOf(year, today);
    const meant = meantBy(key, span);
    const [found] = meant;
    if (found === undefined) {
      const [near, ...others] = meantBy(nearest(text, keys) ?? '', span);
      if (near === undefined || others.length > 0) return refused('UNKNOWN_DEPARTMENT', { facts: [text] });
      return refused('UNKNOWN_DEPARTMENT', { facts: [text], suggestion: nameIn(near, span) ?? near.code });
    }
    if (meant.length > 1) {
      const codes = meant.map(({ code }) => code).join('; ');
      return refused('AMBIGUOUS_DEPARTMENT', { facts: [String(meant.length), codes] });
    }
    if (year === undefined || isCalledIn(found, key, span)) return fine(found.id);
    return foundOtherwise(found, year, span);
  };
}

/** One that had not this name then, or was not there. History may be older than the records of the body: only its end is sure. */
function foundOtherwise(department: KnownDepartment, year: string, span: Span): CellReading {
  const { id, openedOn, closedOn } = department;
  if (closedOn !== undefined && closedOn < span.from) {
    return refused('CLOSED_ALREADY', { facts: [year, shownDate(closedOn)] });
  }
  const complaint =
    openedOn > span.to
      ? warning('NOT_OPEN_YET', [year, shownDate(openedOn)])
      : warning('NAMED_OTHERWISE', [year, nameIn(department, span) ?? department.code]);
  return { value: id, complaints: [complaint] };
}

function spanOf(year: string | undefined, today: PlainDate): Span {
  if (year === undefined) return { from: today, to: today };
  return { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) };
}

function keysOf({ code, names }: KnownDepartment): ReadonlySet<string> {
  return new Set([code, ...names.flatMap(({ name, shortName }) => [name, shortName])].map(looseKey));
}

/** By its code whenever it stood; by a name while it had that name. */
function isCalledIn(department: KnownDepartment, key: string, span: Span): boolean {
  if (looseKey(department.code) === key) return isOpenIn(department, span);
  return department.names.some(
    ({ name, shortName, validFrom, validTo }) =>
      (looseKey(name) === key || looseKey(shortName) === key) && meets(span, validFrom, validTo),
  );
}

function isOpenIn({ openedOn, closedOn }: KnownDepartment, span: Span): boolean {
  return meets(span, openedOn, closedOn);
}

function meets(span: Span, from: PlainDate, to: PlainDate | undefined): boolean {
  return from <= span.to && (to === undefined || to >= span.from);
}

/** The last name it had in the time. */
function nameIn({ names }: KnownDepartment, span: Span): string | undefined {
  return names.find(({ validFrom, validTo }) => meets(span, validFrom, validTo))?.name;
}

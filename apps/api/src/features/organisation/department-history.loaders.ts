import { addDays, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { nearestOn } from '@thidua/domain/organisation';
import { loader } from '../../platform/loader.ts';
import { heldOn } from '../../platform/dated.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { dated, datedKey, fromDatedKey, type DatedKey } from './dated-key.ts';
import type { DepartmentEventType, NamedDepartmentType } from './department-history.type.ts';
import type { DepartmentType } from './department.type.ts';
import { staffOfDay, STAFF_ROW } from './staff.queries.ts';
import type { StaffMemberType } from './staff-member.type.ts';

const NAMES = { select: { name: true, validFrom: true, validTo: true } } as const;
const OTHER = { select: { id: true, currentName: true, names: NAMES } } as const;

interface Life {
  readonly version: number;
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate | undefined;
  readonly events: readonly DepartmentEventType[];
}

/** A department's version, first and last day, and everything that happened to it, the oldest first. One statement a relation. */
export const lifeOfDepartment = loader<string, Life>(async ({ db }, ids) => {
  const rows = await db.department.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      version: true,
      openedOn: true,
      closedOn: true,
      names: { ...NAMES, orderBy: { validFrom: 'asc' } },
      predecessors: { select: { kind: true, onDay: true, predecessor: OTHER } },
      successors: { select: { kind: true, onDay: true, successor: OTHER } },
    },
  });
  const lives = new Map(rows.map((row) => [row.id, lifeOf(row)]));
  return ids.map((id) => {
    const life = lives.get(id);
    if (life === undefined) throw new Error('A department that is shown exists');
    return life;
  });
});

interface OtherRow {
  readonly id: string;
  readonly currentName: string;
  readonly names: readonly { readonly name: string; readonly validFrom: Date; readonly validTo: Date | null }[];
}
interface LifeRow {
  readonly version: number;
  readonly openedOn: Date;
  readonly closedOn: Date | null;
  readonly names: OtherRow['names'];
  readonly predecessors: readonly { readonly kind: string; readonly onDay: Date; readonly predecessor: OtherRow }[];
  readonly successors: readonly { readonly kind: string; readonly onDay: Date; readonly successor: OtherRow }[];
}

function lifeOf({ version, openedOn, closedOn, names, predecessors, successors }: LifeRow): Life {
  const opened = plainDateOf(openedOn);
  const closed = closedOn === null ? undefined : plainDateOf(closedOn);
  const events: DepartmentEventType[] = [
    { moment: 'OPENED', onDay: opened, name: names[0]?.name ?? null, others: [] },
    ...names.slice(1).map(({ name, validFrom }, index) => ({
      moment: 'RENAMED' as const,
      onDay: plainDateOf(validFrom),
      name,
      formerName: names[index]?.name ?? null,
      others: [],
    })),
    ...grouped(
      predecessors.map(({ kind, onDay: day, predecessor }) => ({ kind, day, other: predecessor })),
      'FROM',
    ),
    ...grouped(
      successors.map(({ kind, onDay: day, successor }) => ({ kind, day, other: successor })),
      'INTO',
    ),
  ];
  // What went into another department ended there; a closing of its own is told only where it was one.
  const ended = events.some(({ moment }) => moment === 'MERGED_INTO');
  if (closed !== undefined && !ended) events.push({ moment: 'CLOSED', onDay: closed, others: [] });
  return { version, openedOn: opened, closedOn: closed, events: events.toSorted(byDay) };
}

function byDay(left: DepartmentEventType, right: DepartmentEventType): number {
  if (left.onDay === right.onDay) return 0;
  return left.onDay < right.onDay ? -1 : 1;
}

/** Departments of one day and one kind are one event: “hợp nhất từ Phòng A, Phòng B”. */
function grouped(
  rows: readonly { readonly kind: string; readonly day: Date; readonly other: OtherRow }[],
  direction: 'FROM' | 'INTO',
): readonly DepartmentEventType[] {
  const groups = Map.groupBy(rows, ({ kind, day }) => `${kind}|${plainDateOf(day)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const onTheDay = plainDateOf(first.day);
    return [
      {
        moment: `${first.kind === 'MERGER' ? 'MERGED' : 'SPLIT'}_${direction}` as const,
        onDay: onTheDay,
        // Whoever went in is called as on the last day before, whoever received as on the day.
        others: group.map(({ other }) => namedOn(other, direction === 'FROM' ? addDays(onTheDay, -1) : onTheDay)),
      },
    ];
  });
}

function namedOn({ id, currentName, names }: OtherRow, day: PlainDate): NamedDepartmentType {
  return { id, name: nearestOn(names.map(dated), day)?.name ?? currentName };
}

const members = loader<DatedKey, readonly StaffMemberType[]>(async ({ db }, keys) => {
  const days = Map.groupBy(keys.map(fromDatedKey), ({ asOf }) => asOf);
  const found = new Map<DatedKey, StaffMemberType[]>();
  // One statement a day; a page shows one day.
  for (const [asOf, wanted] of days) {
    const rows = await db.membership.findMany({
      where: { departmentId: { in: wanted.map(({ id }) => id) }, ...heldOn(asOf) },
      select: { departmentId: true, staff: { select: STAFF_ROW } },
      orderBy: [{ staff: { sortKey: 'asc' } }, { staffId: 'asc' }],
    });
    for (const { departmentId, staff } of rows) {
      const key = datedKey(asOf, departmentId);
      found.set(key, [...(found.get(key) ?? []), staffOfDay(staff, asOf)]);
    }
  }
  return keys.map((key) => found.get(key) ?? []);
});

/** Everybody who belongs to the department on the day: main places and secondments, or members of a rated organisation. */
export function membersOfDepartment(
  context: ActingContext,
  { id, asOf }: DepartmentType,
): Promise<readonly StaffMemberType[]> {
  return members(context).load(datedKey(asOf, id));
}

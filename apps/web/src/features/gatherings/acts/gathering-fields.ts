import type { GatheringKind } from '@thidua/domain/gatherings';
import { GATHERING_KINDS } from '@thidua/domain/gatherings';

import type { PlanGatheringInput } from '../../../gql/schema-types.ts';
import { runsIn } from '../../../lib/plan-years.ts';
import { workplaceOptions } from '../../../lib/workplace-options.ts';
import { dateEntry } from '../../../ui/date-entry.ts';
import {
  dayOf,
  flagOf,
  manyOf,
  orNull,
  sentDay,
  textOf,
  type FormField,
  type FormValues,
} from '../../../ui/forms/form-field.ts';
import type { Option } from '../../../ui/select-field.tsx';
import type { GatheringWords } from '../text.ts';
import type { GatheringChoicesQuery } from './gathering-choices.gql.ts';

/** Every plan that runs in the year, and under each its tasks: one choice names both. */
export function purposesOf(t: GatheringWords, { movements }: GatheringChoicesQuery, year: number): readonly Option[] {
  return movements
    .filter((plan) => plan.status !== 'CLOSED' && runsIn(plan, year))
    .toSorted((left, right) => Number(right.kind === 'YEARLY') - Number(left.kind === 'YEARLY'))
    .flatMap(({ id, title, tasks }) => [
      { value: purpose(id, null), label: title },
      ...tasks.map((task) => ({ value: purpose(id, task.id), label: t.plan.task(task.number, task.title) })),
    ]);
}

export function purpose(movementId: string, taskId: string | null): string {
  return taskId === null ? movementId : `${movementId}/${taskId}`;
}

/** Divisions that gather or are invited as one: the people of a rated organisation are invited with everybody, or by name. */
export function unitsOf({ departments }: GatheringChoicesQuery): readonly Option[] {
  return workplaceOptions(departments);
}

/** The fields of a gathering; hosts are those for which the person speaks. */
export function gatheringFields(
  t: GatheringWords,
  { purposes, hosts, units }: Readonly<Record<'purposes' | 'hosts' | 'units', readonly Option[]>>,
): readonly FormField[] {
  const { plan } = t;
  return [
    { name: 'title', kind: 'text', label: plan.name },
    {
      name: 'kind',
      kind: 'select',
      label: plan.kind,
      options: GATHERING_KINDS.map((value) => ({ value, label: t.kind[value] })),
    },
    {
      name: 'organiser',
      kind: 'text',
      label: plan.organiser,
      hint: plan.organiserHint,
      isAsked: (values) => textOf(values, 'kind') === 'CHARITY',
    },
    { name: 'purpose', kind: 'select', label: plan.purpose, options: purposes },
    { name: 'firstDay', kind: 'date', label: plan.firstDay },
    { name: 'lastDay', kind: 'date', label: plan.lastDay, isOptional: true },
    { name: 'startTime', kind: 'text', label: plan.startTime, hint: plan.startTimeHint, isOptional: true },
    { name: 'place', kind: 'text', label: plan.place },
    { name: 'hostDepartmentId', kind: 'select', label: plan.host, options: hosts },
    { name: 'invitesAll', kind: 'check', label: plan.invitesAll },
    { name: 'departmentIds', kind: 'many', label: plan.divisions, options: units, isOptional: true },
  ];
}

/** What the fields say, with the people invited by name beside them. */
export function typedGathering(id: string, values: FormValues, staffIds: readonly string[]): PlanGatheringInput {
  const [movementId = '', taskId = null] = textOf(values, 'purpose').split('/');
  const firstDay = sentDay(values, 'firstDay');
  return {
    id,
    movementId,
    taskId,
    // The options of the field are the kinds.
    kind: textOf(values, 'kind') as GatheringKind,
    title: textOf(values, 'title'),
    organiser: orNull(textOf(values, 'organiser')),
    firstDay,
    lastDay: dayOf(values, 'lastDay') ?? firstDay,
    startTime: orNull(textOf(values, 'startTime')),
    place: textOf(values, 'place'),
    hostDepartmentId: textOf(values, 'hostDepartmentId'),
    invitesAll: flagOf(values, 'invitesAll'),
    departmentIds: manyOf(values, 'departmentIds'),
    staffIds,
  };
}

interface KnownGathering {
  readonly movementId: string;
  readonly taskId: string | null;
  readonly kind: string;
  readonly title: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly organiser: string | null;
  readonly startTime: string | null;
  readonly place: string;
  readonly host: { readonly id: string };
  readonly invitesAll: boolean;
  readonly invitedDepartmentIds: readonly string[];
}

/** The fields as the gathering has them. */
export function valuesOf(known: KnownGathering): FormValues {
  return {
    title: known.title,
    organiser: known.organiser ?? '',
    kind: known.kind,
    purpose: purpose(known.movementId, known.taskId),
    firstDay: dateEntry(known.firstDay),
    lastDay: dateEntry(known.lastDay === known.firstDay ? null : known.lastDay),
    startTime: known.startTime ?? '',
    place: known.place,
    hostDepartmentId: known.host.id,
    invitesAll: known.invitesAll,
    departmentIds: known.invitedDepartmentIds,
  };
}

import { familyOf } from '@thidua/domain/organisation';
import { DEPARTMENT_KINDS, type DepartmentKind } from '@thidua/domain/vocabulary';
import { isOneOf, type PlainDate } from '@thidua/domain/kernel';

import { dateEntry } from '../../../ui/date-entry.ts';
import { dayOf, manyOf, orNull, sentDay, textOf, type Act, type ActField, type ActValues } from '../forms/act.ts';
import type { OrganisationWords } from '../text.ts';
import {
  CloseDepartmentDocument,
  CreateDepartmentDocument,
  MergeDepartmentsDocument,
  RenameDepartmentDocument,
  SplitDepartmentDocument,
  WithdrawDepartmentNameDocument,
} from './department-acts.gql.ts';

export interface UnitInHand {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly shortName: string;
  readonly kind: DepartmentKind;
}

/** What an act on departments may touch: their history from the day of the field. */
function pastOf(field: string, departmentIds: (values: ActValues) => readonly string[]): NonNullable<Act['past']> {
  return { dayOf: (values) => dayOf(values, field), staffIds: () => [], departmentIds };
}

function nameFields({ fields }: OrganisationWords): readonly ActField[] {
  return [
    { name: 'name', kind: 'text', label: fields.name },
    { name: 'shortName', kind: 'text', label: fields.shortName },
  ];
}

export function createAct(t: OrganisationWords): Act {
  const { create } = t.acts;
  return {
    ...create,
    fields: [
      {
        name: 'kind',
        kind: 'select',
        label: t.fields.kind,
        options: DEPARTMENT_KINDS.map((value) => ({ value, label: t.kind[value] })),
      },
      { name: 'code', kind: 'text', label: t.fields.code, hint: t.fields.codeHint, isCode: true },
      ...nameFields(t),
      { name: 'from', kind: 'date', label: t.fields.from },
    ],
    initial: {},
    past: pastOf('from', () => []),
    send: async (client, values, reason) => {
      const kind = textOf(values, 'kind');
      const input = {
        kind: isOneOf(DEPARTMENT_KINDS, kind) ? kind : 'DIVISION',
        code: textOf(values, 'code'),
        name: textOf(values, 'name'),
        shortName: textOf(values, 'shortName'),
        from: sentDay(values, 'from'),
        reason: orNull(reason),
      };
      return (await client.mutate({ mutation: CreateDepartmentDocument, variables: { input } })).data?.createDepartment;
    },
  };
}

export function renameAct(t: OrganisationWords, { id, version, name, shortName }: UnitInHand): Act {
  const { rename } = t.acts;
  return {
    ...rename,
    title: rename.title(name),
    fields: [...nameFields(t), { name: 'from', kind: 'date', label: t.fields.from, hint: t.fields.fromHint }],
    initial: { name, shortName },
    past: pastOf('from', () => [id]),
    send: async (client, values, reason) => {
      const input = {
        id,
        version,
        name: textOf(values, 'name'),
        shortName: textOf(values, 'shortName'),
        from: sentDay(values, 'from'),
        reason: orNull(reason),
      };
      return (await client.mutate({ mutation: RenameDepartmentDocument, variables: { input } })).data?.renameDepartment;
    },
    undo: (client, values, done) =>
      client.mutate({
        mutation: WithdrawDepartmentNameDocument,
        variables: { input: { ...done, on: sentDay(values, 'from'), reason: rename.undoReason } },
      }),
  };
}

/** Merges into a department that stands, of the same family. */
export function mergeAct(t: OrganisationWords, units: readonly UnitInHand[], into: UnitInHand): Act {
  const { merge } = t.acts;
  const sources = units.filter(({ id, kind }) => id !== into.id && familyOf(kind) === familyOf(into.kind));
  return {
    ...merge,
    title: `${merge.title}: ${into.name}`,
    isDanger: true,
    fields: [
      {
        name: 'sourceIds',
        kind: 'many',
        label: t.fields.sources,
        options: sources.map(({ id, name }) => ({ value: id, label: name })),
      },
      { name: 'on', kind: 'date', label: t.fields.on },
    ],
    initial: {},
    past: pastOf('on', (values) => [into.id, ...manyOf(values, 'sourceIds')]),
    send: async (client, values, reason) => {
      const input = {
        sourceIds: manyOf(values, 'sourceIds'),
        intoId: into.id,
        on: sentDay(values, 'on'),
        reason: orNull(reason),
      };
      return (await client.mutate({ mutation: MergeDepartmentsDocument, variables: { input } })).data?.mergeDepartments;
    },
  };
}

export interface MemberChoice {
  readonly id: string;
  readonly fullName: string;
  readonly post: string;
}

export function splitAct(t: OrganisationWords, unit: UnitInHand, members: readonly MemberChoice[]): Act {
  const { split } = t.acts;
  const { id, version } = unit;
  return {
    ...split,
    title: split.title(unit.name),
    fields: [
      { name: 'code', kind: 'text', label: t.fields.code, hint: t.fields.codeHint, isCode: true },
      ...nameFields(t),
      { name: 'on', kind: 'date', label: t.fields.on },
      {
        name: 'staffIds',
        kind: 'many',
        label: t.fields.movedPeople,
        options: members.map((member) => ({ value: member.id, label: member.fullName, detail: member.post })),
      },
    ],
    initial: {},
    past: pastOf('on', () => [id]),
    send: async (client, values, reason) => {
      const input = {
        id,
        version,
        code: textOf(values, 'code'),
        name: textOf(values, 'name'),
        shortName: textOf(values, 'shortName'),
        staffIds: manyOf(values, 'staffIds'),
        on: sentDay(values, 'on'),
        reason: orNull(reason),
      };
      return (await client.mutate({ mutation: SplitDepartmentDocument, variables: { input } })).data?.splitDepartment;
    },
  };
}

export function closeAct(t: OrganisationWords, { id, version, name }: UnitInHand, today: PlainDate): Act {
  const { close } = t.acts;
  return {
    ...close,
    title: close.title(name),
    isDanger: true,
    fields: [{ name: 'on', kind: 'date', label: t.fields.lastDay }],
    initial: { on: dateEntry(today) },
    past: pastOf('on', () => [id]),
    send: async (client, values, reason) => {
      const input = { id, version, on: sentDay(values, 'on'), reason: orNull(reason) };
      return (await client.mutate({ mutation: CloseDepartmentDocument, variables: { input } })).data?.closeDepartment;
    },
  };
}

import { isOneOf, type PlainDate } from '@thidua/domain/kernel';
import { DEPARTURE_KINDS, GENDERS, STAFF_CLASSES } from '@thidua/domain/vocabulary';

import { dateEntry } from '../../../ui/date-entry.ts';
import type { Option } from '../../../ui/select-field.tsx';
import { dayOf, flagOf, orNull, sentDay, textOf, type Act, type ActField } from '../forms/act.ts';
import type { OrganisationWords } from '../text.ts';
import {
  ChangeStaffClassDocument,
  ChangeStaffNameDocument,
  ChangeStaffPostDocument,
  CorrectStaffPlaceDocument,
  EndMembershipDocument,
  EndStaffPostDocument,
  JoinOrganisationDocument,
  RecordDepartureDocument,
  RecordReturnDocument,
  RecruitStaffDocument,
} from './staff-acts.gql.ts';

export interface PersonInHand {
  readonly id: string;
  readonly version: number;
  readonly fullName: string;
  readonly departmentId: string | undefined;
}

/** What an act on a person may touch: the person's own records from the day of the field. */
export function pastOfPerson(id: string, field = 'from'): NonNullable<Act['past']> {
  return { dayOf: (values) => dayOf(values, field), staffIds: () => [id], departmentIds: () => [] };
}

const day = (name: string, label: string, isOptional = false): ActField => ({ name, kind: 'date', label, isOptional });

function placeField(label: string, options: readonly Option[]): ActField {
  return { name: 'departmentId', kind: 'select', label, options };
}

function postFields({ fields }: OrganisationWords): readonly ActField[] {
  return [
    { name: 'title', kind: 'text', label: fields.title },
    { name: 'isLeader', kind: 'check', label: fields.isLeader },
    { name: 'isHead', kind: 'check', label: fields.isHead },
  ];
}

function classField(t: OrganisationWords): ActField {
  const options = STAFF_CLASSES.map((value) => ({ value, label: t.staffClass[value] }));
  return { name: 'staffClass', kind: 'choice', label: t.fields.staffClass, options };
}

function classOf(text: string) {
  return isOneOf(STAFF_CLASSES, text) ? text : 'CIVIL_SERVANT';
}

export function recruitAct(t: OrganisationWords, units: readonly Option[]): Act {
  const { recruit } = t.acts;
  const { fields } = t;
  return {
    ...recruit,
    fields: [
      { name: 'fullName', kind: 'text', label: fields.fullName },
      {
        name: 'gender',
        kind: 'choice',
        label: fields.gender,
        options: GENDERS.map((value) => ({ value, label: t.gender[value] })),
      },
      { name: 'birthDate', kind: 'date', label: fields.birthDate, hint: fields.birthDateHint, isOptional: true },
      classField(t),
      day('recruitedOn', fields.recruitedOn),
      placeField(fields.department, units),
      ...postFields(t),
      { name: 'previousBody', kind: 'text', label: fields.previousBody, isOptional: true },
    ],
    initial: {},
    past: { dayOf: (values) => dayOf(values, 'recruitedOn'), staffIds: () => [], departmentIds: () => [] },
    send: async (client, values, reason) => {
      const gender = textOf(values, 'gender');
      const input = {
        fullName: textOf(values, 'fullName'),
        gender: isOneOf(GENDERS, gender) ? gender : 'FEMALE',
        birthDate: dayOf(values, 'birthDate') ?? null,
        staffClass: classOf(textOf(values, 'staffClass')),
        recruitedOn: sentDay(values, 'recruitedOn'),
        departmentId: textOf(values, 'departmentId'),
        title: textOf(values, 'title'),
        isLeader: flagOf(values, 'isLeader'),
        isHead: flagOf(values, 'isHead'),
        previousBody: orNull(textOf(values, 'previousBody')),
        code: null,
        reason: orNull(reason),
      };
      return (await client.mutate({ mutation: RecruitStaffDocument, variables: { input } })).data?.recruitStaff;
    },
  };
}

export function nameAct(t: OrganisationWords, { id, version, fullName }: PersonInHand): Act {
  const words = t.acts.rename_person;
  return {
    ...words,
    title: words.title(fullName),
    fields: [{ name: 'fullName', kind: 'text', label: t.fields.fullName }, day('from', t.fields.from)],
    initial: { fullName },
    past: pastOfPerson(id),
    send: async (client, values, reason) => {
      const from = sentDay(values, 'from');
      const input = { staffId: id, version, fullName: textOf(values, 'fullName'), from, reason: orNull(reason) };
      return (await client.mutate({ mutation: ChangeStaffNameDocument, variables: { input } })).data?.changeStaffName;
    },
  };
}

export function classAct(t: OrganisationWords, { id, version, fullName }: PersonInHand): Act {
  const words = t.acts.staffClass;
  return {
    ...words,
    title: words.title(fullName),
    fields: [classField(t), day('from', t.fields.from)],
    initial: {},
    past: pastOfPerson(id),
    send: async (client, values, reason) => {
      const input = {
        staffId: id,
        version,
        staffClass: classOf(textOf(values, 'staffClass')),
        from: sentDay(values, 'from'),
        reason: orNull(reason),
      };
      return (await client.mutate({ mutation: ChangeStaffClassDocument, variables: { input } })).data?.changeStaffClass;
    },
  };
}

export function postAct(t: OrganisationWords, person: PersonInHand, units: readonly Option[]): Act {
  const words = t.acts.post;
  return {
    ...words,
    title: words.title(person.fullName),
    fields: [
      ...postFields(t),
      placeField(t.fields.department, units),
      day('from', t.fields.from),
      { name: 'isAdditional', kind: 'check', label: t.fields.isAdditional },
    ],
    initial: { departmentId: person.departmentId ?? '' },
    past: pastOfPerson(person.id),
    send: async (client, values, reason) => {
      const input = {
        staffId: person.id,
        version: person.version,
        departmentId: textOf(values, 'departmentId'),
        title: textOf(values, 'title'),
        isLeader: flagOf(values, 'isLeader'),
        isHead: flagOf(values, 'isHead'),
        isAdditional: flagOf(values, 'isAdditional'),
        from: sentDay(values, 'from'),
        to: null,
        reason: orNull(reason),
      };
      return (await client.mutate({ mutation: ChangeStaffPostDocument, variables: { input } })).data?.changeStaffPost;
    },
  };
}

export function placeAct(t: OrganisationWords, { id, version, fullName }: PersonInHand, units: readonly Option[]): Act {
  const words = t.acts.place;
  return {
    ...words,
    title: words.title(fullName),
    fields: [placeField(t.fields.department, units), day('from', t.fields.from)],
    initial: {},
    past: pastOfPerson(id),
    send: async (client, values, reason) => {
      const departmentId = textOf(values, 'departmentId');
      const from = sentDay(values, 'from');
      const input = { staffId: id, version, departmentId, from, to: null, reason: orNull(reason) };
      return (await client.mutate({ mutation: CorrectStaffPlaceDocument, variables: { input } })).data
        ?.correctStaffPlace;
    },
  };
}

export function joinAct(
  t: OrganisationWords,
  { id, version, fullName }: PersonInHand,
  organisations: readonly Option[],
): Act {
  const words = t.acts.join;
  return {
    ...words,
    title: words.title(fullName),
    fields: [
      placeField(t.fields.organisation, organisations),
      { name: 'duty', kind: 'text', label: t.fields.duty, isOptional: true },
      { name: 'isHead', kind: 'check', label: t.fields.headsOrganisation },
      day('from', t.fields.from),
      day('to', t.fields.to, true),
    ],
    initial: {},
    past: pastOfPerson(id),
    send: async (client, values, reason) => {
      const input = {
        staffId: id,
        version,
        departmentId: textOf(values, 'departmentId'),
        duty: orNull(textOf(values, 'duty')),
        isHead: flagOf(values, 'isHead'),
        from: sentDay(values, 'from'),
        to: dayOf(values, 'to') ?? null,
        reason: orNull(reason),
      };
      return (await client.mutate({ mutation: JoinOrganisationDocument, variables: { input } })).data?.joinOrganisation;
    },
  };
}

export function departureAct(t: OrganisationWords, { id, version, fullName }: PersonInHand): Act {
  const words = t.acts.leave_body;
  return {
    ...words,
    title: words.title(fullName),
    isDanger: true,
    fields: [
      {
        name: 'departure',
        kind: 'select',
        label: t.fields.departure,
        options: DEPARTURE_KINDS.map((value) => ({ value, label: t.departure[value] })),
      },
      day('from', t.fields.awayFrom),
      { name: 'toBody', kind: 'text', label: t.fields.toBody, isOptional: true },
    ],
    initial: {},
    past: pastOfPerson(id),
    send: async (client, values, reason) => {
      const departure = textOf(values, 'departure');
      const input = {
        staffId: id,
        version,
        departure: isOneOf(DEPARTURE_KINDS, departure) ? departure : 'RESIGNED',
        from: sentDay(values, 'from'),
        toBody: orNull(textOf(values, 'toBody')),
        reason: orNull(reason),
      };
      return (await client.mutate({ mutation: RecordDepartureDocument, variables: { input } })).data?.recordDeparture;
    },
  };
}

export function returnAct(
  t: OrganisationWords,
  { id, version, fullName }: PersonInHand,
  units: readonly Option[],
): Act {
  const words = t.acts.return_body;
  return {
    ...words,
    title: words.title(fullName),
    fields: [
      placeField(t.fields.department, units),
      { name: 'title', kind: 'text', label: t.fields.title },
      day('from', t.fields.from),
    ],
    initial: {},
    past: pastOfPerson(id),
    send: async (client, values, reason) => {
      const input = {
        staffId: id,
        version,
        departmentId: textOf(values, 'departmentId'),
        title: textOf(values, 'title'),
        from: sentDay(values, 'from'),
        reason: orNull(reason),
      };
      return (await client.mutate({ mutation: RecordReturnDocument, variables: { input } })).data?.recordReturn;
    },
  };
}

/** A post, a secondment or a membership of a rated organisation that goes on. */
export interface LineInHand {
  readonly id: string;
  readonly kind: 'POST' | 'SECONDMENT' | 'ORGANISATION';
  readonly words: string;
}

export function endAct(
  t: OrganisationWords,
  { id: staffId, version }: PersonInHand,
  line: LineInHand,
  today: PlainDate,
): Act {
  const words = t.acts.end;
  return {
    ...words,
    title: words.title(line.words),
    fields: [day('lastDay', t.fields.lastDay)],
    initial: { lastDay: dateEntry(today) },
    past: pastOfPerson(staffId, 'lastDay'),
    send: async (client, values, reason) => {
      const input = { staffId, version, id: line.id, lastDay: sentDay(values, 'lastDay'), reason: orNull(reason) };
      return line.kind === 'POST'
        ? (await client.mutate({ mutation: EndStaffPostDocument, variables: { input } })).data?.endStaffPost
        : (await client.mutate({ mutation: EndMembershipDocument, variables: { input } })).data?.endMembership;
    },
  };
}

import { isOneOf } from '@thidua/domain/kernel';
import { LEAVE_KINDS } from '@thidua/domain/vocabulary';

import { dateEntry } from '../../../ui/date-entry.ts';
import { dayOf, orNull, sentDay, textOf, type Act, type ActField, type ActValues } from '../forms/act.ts';
import type { OrganisationWords } from '../text.ts';
import { CorrectLeaveDocument, RecordLeaveDocument, RemoveLeaveDocument } from './staff-acts.gql.ts';
import { pastOfPerson, type PersonInHand } from './staff-acts.ts';

export interface LeaveInHand {
  readonly id: string;
  readonly kind: (typeof LEAVE_KINDS)[number];
  readonly fromDay: string;
  readonly toDay: string | null;
  readonly result: string | null;
}

function leaveFields(t: OrganisationWords): readonly ActField[] {
  return [
    {
      name: 'leaveKind',
      kind: 'choice',
      label: t.fields.leaveKind,
      options: LEAVE_KINDS.map((value) => ({ value, label: t.leave[value] })),
    },
    { name: 'from', kind: 'date', label: t.fields.from },
    { name: 'to', kind: 'date', label: t.fields.to, isOptional: true },
    { name: 'result', kind: 'text', label: t.fields.result, hint: t.fields.resultHint, isOptional: true },
  ];
}

function leaveInput(values: ActValues, reason: string) {
  const kind = textOf(values, 'leaveKind');
  return {
    leaveKind: isOneOf(LEAVE_KINDS, kind) ? kind : ('SICK' as const),
    from: sentDay(values, 'from'),
    to: dayOf(values, 'to') ?? null,
    result: orNull(textOf(values, 'result')),
    reason: orNull(reason),
  };
}

/** What puts a leave back as it was, through the same doors; the past asks for a reason, and undoing is one. */
function asBefore(t: OrganisationWords, { kind: leaveKind, fromDay: from, toDay: to, result }: LeaveInHand) {
  return { leaveKind, from, to, result, reason: t.acts.leave.undoReason };
}

export function leaveAct(t: OrganisationWords, { id: staffId, version, fullName }: PersonInHand): Act {
  const words = t.acts.leave;
  return {
    title: words.title(fullName),
    body: words.body,
    confirm: words.confirm,
    done: words.done,
    fields: leaveFields(t),
    initial: {},
    past: pastOfPerson(staffId),
    send: async (client, values, reason) => {
      const input = { staffId, version, ...leaveInput(values, reason) };
      return (await client.mutate({ mutation: RecordLeaveDocument, variables: { input } })).data?.recordLeave;
    },
  };
}

export function correctLeaveAct(
  t: OrganisationWords,
  { id: staffId, version, fullName }: PersonInHand,
  leave: LeaveInHand,
): Act {
  const words = t.acts.leave;
  return {
    title: words.correctTitle(fullName),
    body: words.body,
    confirm: words.correct,
    done: words.corrected,
    fields: leaveFields(t),
    initial: {
      leaveKind: leave.kind,
      from: dateEntry(leave.fromDay),
      to: dateEntry(leave.toDay),
      result: leave.result ?? '',
    },
    past: pastOfPerson(staffId),
    send: async (client, values, reason) => {
      const input = { staffId, version, id: leave.id, ...leaveInput(values, reason) };
      return (await client.mutate({ mutation: CorrectLeaveDocument, variables: { input } })).data?.correctLeave;
    },
    undo: (client, _values, { version: now }) => {
      const input = { staffId, version: now, id: leave.id, ...asBefore(t, leave) };
      return client.mutate({ mutation: CorrectLeaveDocument, variables: { input } });
    },
    undone: words.undone,
  };
}

export function removeLeaveAct(
  t: OrganisationWords,
  { id: staffId, version }: PersonInHand,
  leave: LeaveInHand,
  words: string,
): Act {
  const { removeTitle, removeBody, remove, removed, undone } = t.acts.leave;
  const from = dateEntry(leave.fromDay).day;
  return {
    title: removeTitle(words),
    body: removeBody,
    confirm: remove,
    done: removed,
    isDanger: true,
    facts: [{ term: t.acts.leave.what, detail: words }],
    fields: [],
    initial: {},
    past: { dayOf: () => from, staffIds: () => [staffId], departmentIds: () => [] },
    send: async (client, _values, reason) => {
      const input = { staffId, version, id: leave.id, reason: orNull(reason) };
      return (await client.mutate({ mutation: RemoveLeaveDocument, variables: { input } })).data?.removeLeave;
    },
    undo: (client, _values, { version: now }) => {
      const input = { staffId, version: now, ...asBefore(t, leave) };
      return client.mutate({ mutation: RecordLeaveDocument, variables: { input } });
    },
    undone,
  };
}

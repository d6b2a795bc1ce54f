import { isOneOf } from '@thidua/domain/kernel';
import { TRANSFER_KINDS, TRANSFER_OPINIONS, type TransferKind } from '@thidua/domain/organisation';

import { dateEntry } from '../../../ui/date-entry.ts';
import type { Option } from '../../../ui/select-field.tsx';
import { dayOf, flagOf, orNull, sentDay, textOf, type Act } from '../forms/act.ts';
import type { OrganisationWords } from '../text.ts';
import {
  AnswerTransferDocument,
  AskTransferDocument,
  GiveTransferOpinionDocument,
  RecordTransferDocument,
  WithdrawTransferDocument,
} from './transfer-acts.gql.ts';

export interface TransferInHand {
  readonly id: string;
  readonly version: number;
  readonly kind: TransferKind;
  readonly wantedOn: string;
  readonly staff: { readonly fullName: string; readonly post: string };
}

export function askAct(t: OrganisationWords, people: readonly Option[], units: readonly Option[]): Act {
  const { ask } = t.acts;
  const { fields } = t;
  return {
    title: ask.title,
    body: ask.body,
    confirm: ask.confirm,
    done: ask.done,
    fields: [
      {
        name: 'kind',
        kind: 'choice',
        label: fields.transferKind,
        options: TRANSFER_KINDS.map((value) => ({ value, label: t.transferKind[value], detail: ask.kind[value] })),
      },
      { name: 'staffId', kind: 'select', label: fields.person, options: people },
      { name: 'toDepartmentId', kind: 'select', label: fields.toDepartment, options: units },
      { name: 'wantedOn', kind: 'date', label: fields.wantedOn },
      { name: 'untilDay', kind: 'date', label: fields.untilDay, isOptional: true },
      { name: 'reason', kind: 'area', label: fields.why },
    ],
    initial: {},
    send: async (client, values) => {
      const kind = textOf(values, 'kind');
      const input = {
        kind: isOneOf(TRANSFER_KINDS, kind) ? kind : 'TRANSFER',
        staffId: textOf(values, 'staffId'),
        toDepartmentId: textOf(values, 'toDepartmentId'),
        wantedOn: sentDay(values, 'wantedOn'),
        untilDay: dayOf(values, 'untilDay') ?? null,
        reason: textOf(values, 'reason'),
      };
      return (await client.mutate({ mutation: AskTransferDocument, variables: { input } })).data?.askTransfer;
    },
    undo: (client, _values, done) => client.mutate({ mutation: WithdrawTransferDocument, variables: { input: done } }),
    undone: t.acts.answer.withdrawn,
  };
}

export function answerAct(t: OrganisationWords, { id, version, staff }: TransferInHand, accepts: boolean): Act {
  const { answer } = t.acts;
  return {
    title: accepts ? answer.accept(staff.fullName) : answer.refuse(staff.fullName),
    body: accepts ? answer.acceptBody : answer.refuseBody,
    confirm: accepts ? t.transfers.act.ACCEPT : t.transfers.act.REFUSE,
    done: accepts ? answer.accepted : answer.refused,
    isDanger: !accepts,
    fields: accepts ? [] : [{ name: 'reason', kind: 'area', label: t.fields.why }],
    initial: {},
    send: async (client, values) => {
      const input = { id, version, accepts, reason: orNull(textOf(values, 'reason')) };
      return (await client.mutate({ mutation: AnswerTransferDocument, variables: { input } })).data?.answerTransfer;
    },
  };
}

export function withdrawAct(t: OrganisationWords, { id, version, staff }: TransferInHand): Act {
  const { answer } = t.acts;
  return {
    title: answer.withdraw(staff.fullName),
    body: answer.withdrawBody,
    confirm: t.transfers.act.WITHDRAW,
    done: answer.withdrawn,
    isDanger: true,
    fields: [],
    initial: {},
    send: async (client) => {
      const input = { id, version };
      return (await client.mutate({ mutation: WithdrawTransferDocument, variables: { input } })).data?.withdrawTransfer;
    },
  };
}

export function opinionAct(t: OrganisationWords, { id, version, staff }: TransferInHand): Act {
  const { opinion } = t.acts;
  const words = { AGREED: t.fields.opinionAgreed, DISAGREED: t.fields.opinionDisagreed };
  return {
    ...opinion,
    title: opinion.title(staff.fullName),
    fields: [
      {
        name: 'opinion',
        kind: 'choice',
        label: t.fields.opinion,
        options: TRANSFER_OPINIONS.map((value) => ({ value, label: words[value] })),
      },
      { name: 'opinionText', kind: 'area', label: t.fields.opinionText },
    ],
    initial: {},
    send: async (client, values) => {
      const chosen = textOf(values, 'opinion');
      const input = {
        id,
        version,
        opinion: isOneOf(TRANSFER_OPINIONS, chosen) ? chosen : 'DISAGREED',
        text: textOf(values, 'opinionText'),
      };
      return (await client.mutate({ mutation: GiveTransferOpinionDocument, variables: { input } })).data
        ?.giveTransferOpinion;
    },
  };
}

export function recordAct(t: OrganisationWords, { id, version, kind, wantedOn, staff }: TransferInHand): Act {
  const { record } = t.acts;
  return {
    title: record.title(staff.fullName),
    body: kind === 'TRANSFER' ? record.body : record.secondmentBody,
    confirm: record.confirm,
    done: record.done,
    fields: [
      { name: 'effectiveOn', kind: 'date', label: t.fields.effectiveOn },
      { name: 'title', kind: 'text', label: t.fields.title, isOptional: kind === 'SECONDMENT' },
      { name: 'isLeader', kind: 'check', label: t.fields.isLeader },
      { name: 'isHead', kind: 'check', label: t.fields.isHead },
    ],
    initial: { effectiveOn: dateEntry(wantedOn), title: kind === 'TRANSFER' ? staff.post : '' },
    send: async (client, values) => {
      const input = {
        id,
        version,
        effectiveOn: sentDay(values, 'effectiveOn'),
        title: textOf(values, 'title'),
        isLeader: flagOf(values, 'isLeader'),
        isHead: flagOf(values, 'isHead'),
      };
      return (await client.mutate({ mutation: RecordTransferDocument, variables: { input } })).data?.recordTransfer;
    },
  };
}

import { withdrawalOf, type CareerDates, type WithdrawnKind } from '@thidua/domain/organisation';
import { plainDate } from '@thidua/domain/kernel';

import type { Act } from '../forms/act.ts';
import type { OrganisationWords } from '../text.ts';
import { WithdrawCareerLineDocument } from './staff-acts.gql.ts';
import type { PersonInHand } from './staff-acts.ts';

/** The newest line of its kind, which was recorded by mistake. */
export interface WrongLine {
  readonly id: string;
  readonly kind: WithdrawnKind;
  readonly from: string;
  /** What the line says, and from when to when it holds. */
  readonly words: string;
  readonly span: string;
}

interface CareerLineShown {
  readonly id: string;
  readonly kind: WithdrawnKind | 'DEPARTURE';
  readonly from: string;
  readonly to: string | null;
  readonly department: { readonly id: string } | null;
}

/** The kind of a line that can be taken back; undefined for the first and for those on which others stand. */
export function withdrawableKind(lines: readonly CareerLineShown[], line: CareerLineShown): WithdrawnKind | undefined {
  const { kind } = line;
  if (kind === 'DEPARTURE') return undefined;
  const alike = lines.filter((other) => other.kind === kind).map(datesOf);
  return withdrawalOf(kind, alike, datesOf(line)).ok ? kind : undefined;
}

function datesOf({ id, from, to, department }: CareerLineShown): CareerDates {
  return {
    id,
    departmentId: department?.id,
    validFrom: plainDate(from),
    validTo: to === null ? undefined : plainDate(to),
  };
}

export function withdrawAct(t: OrganisationWords, { id: staffId, version }: PersonInHand, line: WrongLine): Act {
  const { title, body, confirm, done } = t.acts.withdraw;
  return {
    title: title(line.words),
    body,
    confirm,
    done,
    isDanger: true,
    facts: [
      { term: t.career.kinds[line.kind], detail: line.words },
      { term: t.acts.withdraw.span, detail: line.span },
    ],
    fields: [],
    initial: {},
    needsReason: true,
    past: { dayOf: () => plainDate(line.from), staffIds: () => [staffId], departmentIds: () => [] },
    send: async (client, _values, reason) => {
      const input = { staffId, version, lineKind: line.kind, id: line.id, reason };
      return (await client.mutate({ mutation: WithdrawCareerLineDocument, variables: { input } })).data
        ?.withdrawCareerLine;
    },
  };
}

import { isPermitted } from '@thidua/domain/accounts';
import { plainDateOf } from '@thidua/domain/kernel';
import {
  needsOpinion,
  otherSide,
  TRANSFER_KIND_NAMES,
  transferEventsFor,
  unbrokenSince,
  type TransferFacts,
} from '@thidua/domain/organisation';
import { NAMED_STAFF, staffNameOn, visibleTransfers } from '../../organisation/index.ts';
import type { WorkItemType, WorkKind } from '../work.type.ts';
import { headIdsOf, namesOf, secretaryIdsOf, type Offices } from '../offices.queries.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkFacts, type WorkScope } from './work.ts';

const ROW = {
  id: true,
  kind: true,
  status: true,
  staffId: true,
  fromDepartmentId: true,
  toDepartmentId: true,
  askedSide: true,
  askedById: true,
  askedAt: true,
  answeredAt: true,
  wantedOn: true,
  effectiveOn: true,
  opinion: true,
  staff: {
    select: {
      ...NAMED_STAFF,
      memberships: { where: { kind: 'MAIN' }, select: { departmentId: true, validFrom: true, validTo: true } },
    },
  },
} as const;

/** Requests to answer, moves to record, opinions of old units that are missing. One statement a relation. */
export async function transferWork({ context, offices, today }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  if (!isPermitted(actor, 'transfer:read')) return NO_WORK;
  const isOpen = { status: { in: ['ASKED' as const, 'ACCEPTED' as const] } };
  const rows = await db.transfer.findMany({
    where: {
      AND: [visibleTransfers(actor), { OR: [isOpen, { status: 'RECORDED', kind: 'TRANSFER', opinion: null }] }],
    },
    select: ROW,
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
  });
  const turn: WorkItemType[] = [];
  const waiting: WorkItemType[] = [];
  for (const row of rows) {
    const facts = factsOf(offices, row);
    const events = transferEventsFor(actor, facts);
    const { kind, askedAt, staff } = row;
    const dueOn = plainDateOf(row.wantedOn);
    const item = { detail: TRANSFER_KIND_NAMES[kind], since: row.answeredAt ?? askedAt };
    const tell = (work: WorkKind, more: WorkFacts = {}) =>
      workItem(work, staffNameOn(staff, today), { ...item, ...more, key: `${work}:${row.id}` });
    if (events.includes('ACCEPT')) turn.push(tell('ANSWER_TRANSFER', { dueOn }));
    else if (events.includes('RECORD')) turn.push(tell('RECORD_TRANSFER', { dueOn }));
    else if (row.status === 'ASKED' && actor.accountId === row.askedById) {
      waiting.push(tell('WAITING_TRANSFER', { holder: holderOf(offices, facts) }));
    }
    if (events.includes('GIVE_OPINION') && row.status !== 'ASKED' && isOpinionMissing(row)) {
      turn.push(tell('GIVE_TRANSFER_OPINION'));
    }
  }
  return { ...NO_WORK, turn, waiting };
}

interface Row {
  readonly kind: 'TRANSFER' | 'SECONDMENT';
  readonly opinion: string | null;
  readonly fromDepartmentId: string;
  readonly wantedOn: Date;
  readonly effectiveOn: Date | null;
  readonly staff: {
    readonly memberships: readonly {
      readonly departmentId: string;
      readonly validFrom: Date;
      readonly validTo: Date | null;
    }[];
  };
}

/** The old unit has had the person for six months or more, and has not written what it thinks. */
function isOpinionMissing({ kind, opinion, fromDepartmentId, wantedOn, effectiveOn, staff }: Row): boolean {
  if (opinion !== null) return false;
  const leavingOn = plainDateOf(effectiveOn ?? wantedOn);
  const there = staff.memberships
    .filter(({ departmentId, validFrom }) => departmentId === fromDepartmentId && plainDateOf(validFrom) < leavingOn)
    .map(({ validFrom, validTo }) => ({
      validFrom: plainDateOf(validFrom),
      validTo: validTo === null ? undefined : plainDateOf(validTo),
    }))
    .toSorted((left, right) => (left.validFrom < right.validFrom ? 1 : -1));
  const [last] = there;
  const since = last === undefined ? undefined : unbrokenSince(there, last.validFrom);
  return since !== undefined && needsOpinion(kind, since, leavingOn);
}

type FactRow = Omit<TransferFacts, 'sendingHeadIds' | 'hostHeadIds' | 'secretaryIds'>;

function factsOf(offices: Offices, row: FactRow): TransferFacts {
  const { staffId, fromDepartmentId, toDepartmentId, status, askedSide, askedById } = row;
  return {
    staffId,
    fromDepartmentId,
    toDepartmentId,
    status,
    askedSide,
    askedById,
    sendingHeadIds: headIdsOf(offices, fromDepartmentId),
    hostHeadIds: headIdsOf(offices, toDepartmentId),
    secretaryIds: secretaryIdsOf(offices),
  };
}

/** Whose answer is waited for. */
function holderOf(offices: Offices, { askedSide, fromDepartmentId, toDepartmentId }: TransferFacts): string | null {
  const departmentId = otherSide(askedSide) === 'SENDING' ? fromDepartmentId : toDepartmentId;
  return namesOf(offices.heads.get(departmentId) ?? []) ?? namesOf(offices.secretaries);
}

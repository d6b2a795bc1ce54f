import { hasRole, isHeadOf } from '@thidua/domain/accounts';
import { isMissing } from '@thidua/domain/registrations';
import { unfinishedRegistrations, type RegistrationRowType } from '../../registrations/index.ts';
import type { Desks } from '../../organisation/index.ts';
import { headIdsOf, secretaryIdsOf } from '../offices.queries.ts';
import type { WorkItemType } from '../work.type.ts';
import { NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/** The own registration, those of the division to fill in or to pass, and who has not registered. Two statements. */
export async function registrationWork(scope: WorkScope): Promise<Work> {
  const rows = await unfinishedRegistrations(scope.context, scope.year, desksFrom(scope));
  const { actor } = scope.context;
  const own = rows.filter(({ staffId }) => staffId !== null && staffId === actor.staffId);
  const others = rows.filter((row) => !own.includes(row));
  return {
    ...NO_WORK,
    turn: [
      ...own.flatMap(ownItem),
      ...byDivision(
        others.filter((row) => row.status === 'RETURNED' && row.staffId === null && isKeptHere(row, scope)),
      ).map((group) => divisionItem('COMPLETE_REGISTRATIONS', group)),
      ...byDivision(others.filter((row) => isMissing(row) && row.status === 'DRAFT' && isKeptHere(row, scope))).map(
        (group) => divisionItem('REGISTER_DEPARTMENT', group),
      ),
      ...byDivision(others.filter((row) => passesHere(row, scope))).map((group) =>
        divisionItem('APPROVE_REGISTRATIONS', group),
      ),
    ],
    waiting: waitingItems(rows, scope),
  };
}

/** The offices as the registrations read them. */
function desksFrom({ offices, today }: WorkScope): Desks {
  return {
    today,
    headIds: new Map([...offices.heads.keys()].map((departmentId) => [departmentId, headIdsOf(offices, departmentId)])),
    secretaryIds: new Set(secretaryIdsOf(offices)),
  };
}

/** Work only while it can be done; a sheet that is merely waiting is no work of its writer. */
function ownItem(row: RegistrationRowType): readonly WorkItemType[] {
  const { year, status, sheet, gate, remindedOn } = row;
  if (!row.canEdit) return [];
  const facts = { dueOn: gate.until };
  if (status === 'RETURNED') {
    return [
      workItem('COMPLETE_REGISTRATION', String(year), {
        ...facts,
        detail: sheet?.returnedReason ?? null,
        since: sheet?.updatedAt ?? null,
      }),
    ];
  }
  const kind = remindedOn === null ? 'REGISTER' : 'REMINDED_REGISTRATION';
  return [workItem(kind, String(year), facts)];
}

/** The head fills in what is missing; the secretariat does where no head is. */
function isKeptHere(row: RegistrationRowType, { context, offices }: WorkScope): boolean {
  const { actor } = context;
  const { departmentId } = row;
  if (!row.canEdit) return false;
  return (
    isHeadOf(actor, departmentId) || (hasRole(actor, 'SECRETARY') && headIdsOf(offices, departmentId).length === 0)
  );
}

/** Passing the people's sheets is the head's work; the secretariat's is what no head may pass. */
function passesHere(row: RegistrationRowType, { context, offices }: WorkScope): boolean {
  const { actor } = context;
  const { departmentId, staffId, facts } = row;
  if (!row.viewerCan.includes('APPROVE')) return false;
  if (isHeadOf(actor, departmentId)) return true;
  const heads = headIdsOf(offices, departmentId);
  return staffId === null || heads.every((id) => id === staffId) || facts.isSentByHead;
}

function byDivision(rows: readonly RegistrationRowType[]): readonly (readonly RegistrationRowType[])[] {
  return [...Map.groupBy(rows, ({ departmentId }) => departmentId).values()];
}

function divisionItem(
  kind: 'COMPLETE_REGISTRATIONS' | 'REGISTER_DEPARTMENT' | 'APPROVE_REGISTRATIONS',
  rows: readonly RegistrationRowType[],
): WorkItemType {
  const [first] = rows;
  const sent = rows.flatMap(({ sheet }) => sheet?.submittedAt ?? []).toSorted((left, right) => +left - +right);
  return workItem(kind, first?.departmentName ?? '', {
    subjectId: first?.departmentId ?? null,
    count: rows.length,
    dueOn: kind === 'REGISTER_DEPARTMENT' ? (first?.gate.until ?? null) : null,
    since: kind === 'APPROVE_REGISTRATIONS' ? (sent[0] ?? null) : null,
  });
}

/** Whom the secretariat waits for: people and divisions that have not registered and still can. */
function waitingItems(rows: readonly RegistrationRowType[], { context, year }: WorkScope): readonly WorkItemType[] {
  if (!hasRole(context.actor, 'SECRETARY')) return [];
  const missing = rows.filter((row) => isMissing(row) && row.gate.isOpen);
  return missing.length === 0 ? [] : [workItem('WAITING_REGISTRATIONS', String(year), { count: missing.length })];
}

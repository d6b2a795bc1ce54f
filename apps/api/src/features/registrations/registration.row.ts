import type { Actor } from '@thidua/domain/accounts';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import {
  keepsRegistration,
  registrationEventsFor,
  registrationGate,
  type RegistrationFacts,
  type RegistrationGate,
} from '@thidua/domain/registrations';
import type { Desks } from '../organisation/index.ts';
import { pledgesFrom } from './pledges.ts';
import type { RegistrationGateType, RegistrationRowType, RegistrationSheetType } from './registration.type.ts';
import type { StoredRow } from './rows.queries.ts';
import { termsOf, type YearTerms } from './terms.queries.ts';

interface Surroundings {
  readonly actor: Actor;
  readonly year: number;
  readonly today: PlainDate;
  readonly desks: Desks;
  readonly yearTerms: YearTerms;
}

/** Events that need the gate to be open; the others may happen on any day. */
const GATED = ['EDIT', 'SUBMIT', 'CHANGE'] as const;

/** A subject as the world sees it, with what the actor may do now. */
export function registrationRow(stored: StoredRow, around: Surroundings): RegistrationRowType {
  const { actor, year, today, desks, yearTerms } = around;
  const { staffId, collectiveId, departmentId, status } = stored;
  const headIds = desks.headIds.get(departmentId) ?? [];
  const senderId = stored.submittedByStaffId;
  const facts: RegistrationFacts = {
    departmentId,
    departmentKind: stored.departmentKind,
    staffId: staffId ?? undefined,
    headIds,
    isSubjectSecretary: staffId !== null && desks.secretaryIds.has(staffId),
    status,
    submittedById: stored.submittedById ?? undefined,
    isSentBySecretary: senderId !== null && desks.secretaryIds.has(senderId),
    isSentByHead: senderId !== null && senderId !== staffId && headIds.includes(senderId),
  };
  const gate = registrationGate(termsOf(yearTerms, departmentId), today, {
    status,
    wasApproved: stored.approvedAt !== null || stored.registered.length > 0,
  });
  const gated: readonly string[] = GATED;
  return {
    id: `${year} ${stored.id}`,
    year,
    subjectKind: stored.kind,
    staffId,
    collectiveId,
    subjectName: stored.name,
    departmentId,
    departmentName: stored.departmentName,
    status,
    isLate: stored.isLate ?? false,
    sheet: sheetOf(stored),
    registered: stored.registered,
    achieved: stored.achieved,
    remindedOn: stored.remindedOn === null ? null : plainDateOf(stored.remindedOn),
    gate: gateType(gate),
    canEdit: gate.isOpen && (status === 'DRAFT' || status === 'RETURNED') && keepsRegistration(actor, facts),
    // Without a sheet there is nothing to act upon yet: the first save makes it.
    viewerCan:
      stored.sheetId === null
        ? []
        : registrationEventsFor(actor, facts).filter((event) => gate.isOpen || !gated.includes(event)),
    facts,
  };
}

function sheetOf(stored: StoredRow): RegistrationSheetType | null {
  const { sheetId, version, updatedAt } = stored;
  if (sheetId === null || version === null || updatedAt === null) return null;
  return {
    id: sheetId,
    version,
    titles: stored.titles ?? [],
    content: stored.content ?? '',
    measures: stored.measures ?? '',
    initiativeCount: stored.initiativeCount ?? 0,
    pledges: pledgesFrom(stored.pledges),
    submittedAt: stored.submittedAt,
    submittedByName: stored.submittedByName,
    returnedReason: stored.returnedReason,
    returnedParts: stored.returnedParts ?? [],
    approvedAt: stored.approvedAt,
    approvedByName: stored.approvedByName,
    changeReason: stored.changeReason,
    updatedAt,
  };
}

function gateType(gate: RegistrationGate): RegistrationGateType {
  return gate.isOpen
    ? { isOpen: true, isLate: gate.isLate, until: gate.until ?? null, reason: null, closedOn: null }
    : { isOpen: false, isLate: false, until: null, reason: gate.reason, closedOn: gate.closedOn ?? null };
}

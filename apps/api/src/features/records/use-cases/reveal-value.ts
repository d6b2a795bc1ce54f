import type { Tx } from '@thidua/db';
import { ok } from '@thidua/domain/kernel';
import {
  FIELD_OF_REVEAL,
  incidentContentOf,
  revealReasonsFor,
  SEALED_PLACES,
  type RevealedField,
  type RevealReason,
} from '@thidua/domain/records';
import { forbidden, found, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { readingIn } from '../../../platform/loader.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { FieldCipher } from '../../../platform/secrets/field-cipher.ts';
import type { RevealedValueType } from '../person-records.type.ts';
import { openedDiscipline, openedPendingCase, STORED_DISCIPLINE } from '../recording/opened.ts';
import { accessOf } from '../subject.loaders.ts';

export interface Reveal {
  readonly field: RevealedField;
  /** The record; of an identity number the person. */
  readonly id: string;
  readonly reason: RevealReason;
}

/**
 * Answers one sensitive value and records who asked and why, in one transaction: no value leaves without its entry. What the
 * reader may not open does not exist.
 */
export async function revealValue(context: ActingContext, { field, id, reason }: Reveal): Promise<RevealedValueType> {
  const outcome = await inTransaction<RevealedValueType, never>(context, async ({ tx, audit }) => {
    const { staffId, open } = found(await READERS[field](tx, id, context.actor.organisationId));
    if ((await accessOf(readingIn(context, tx), staffId, FIELD_OF_REVEAL[field])) !== 'REVEAL') throw notFound();
    // The screen offers none that are not the reader's; somebody who sends another one wrote the request by hand.
    if (!revealReasonsFor(context.actor, staffId === context.actor.staffId).includes(reason)) throw forbidden();
    const values = open(context.platform.fieldCipher);
    audit({
      action: 'PERSONAL_VALUE_REVEALED',
      objectType: 'Staff',
      objectId: staffId,
      detail: { field, reason, recordId: id },
    });
    const parts = Object.entries(values).flatMap(([name, value]) => (value === '' ? [] : [{ name, value }]));
    return ok({ parts });
  });
  if (!outcome.ok) throw new Error('unreachable: a reveal refuses nothing');
  return outcome.value;
}

interface Sealed {
  readonly staffId: string;
  /** The parts of the value by name. */
  readonly open: (cipher: FieldCipher) => Readonly<Record<string, string>>;
}
type Reader = (tx: Tx, id: string, organisationId: string) => Promise<Sealed | undefined>;

const READERS: Readonly<Record<RevealedField, Reader>> = {
  IDENTITY_NUMBER: async (tx, staffId, organisationId) => {
    const row = await tx.staffPersonal.findFirst({
      where: { staffId, organisationId },
      select: { identityNumber: true },
    });
    const sealed = row?.identityNumber;
    if (sealed == null) return undefined;
    return {
      staffId,
      open: (cipher) => ({ identityNumber: cipher.open(SEALED_PLACES.identityNumber(staffId), sealed) }),
    };
  },
  HEALTH_REASON: async (tx, id, organisationId) => {
    const row = await tx.leave.findFirst({
      where: { id, staff: { organisationId } },
      select: { staffId: true, healthReason: true },
    });
    const sealed = row?.healthReason;
    if (row === null || sealed == null) return undefined;
    return {
      staffId: row.staffId,
      open: (cipher) => ({ healthReason: cipher.open(SEALED_PLACES.healthReason(id), sealed) }),
    };
  },
  DISCIPLINE: async (tx, id, organisationId) => {
    const row = await tx.discipline.findFirst({
      where: { id, staff: { organisationId } },
      select: { ...STORED_DISCIPLINE, staffId: true },
    });
    return row === null
      ? undefined
      : { staffId: row.staffId, open: (cipher) => ({ ...openedDiscipline(cipher, row) }) };
  },
  PENDING_CASE: async (tx, id, organisationId) => {
    const row = await tx.pendingCase.findFirst({
      where: { id, staff: { organisationId } },
      select: { id: true, staffId: true, detail: true, outcome: true },
    });
    return row === null
      ? undefined
      : { staffId: row.staffId, open: (cipher) => ({ ...openedPendingCase(cipher, row) }) };
  },
  INCIDENT: async (tx, id, organisationId) => {
    const row = await tx.conductIncident.findFirst({
      where: { id, staff: { organisationId } },
      select: { staffId: true, content: true },
    });
    if (row === null) return undefined;
    const { staffId, content } = row;
    return { staffId, open: (cipher) => ({ ...incidentContentOf(cipher.open(SEALED_PLACES.incident(id), content)) }) };
  },
  CONTRIBUTION: async (tx, id, organisationId) => {
    const row = await tx.gatheringAttendance.findFirst({
      where: { id, gathering: { organisationId } },
      select: { staffId: true, contribution: true },
    });
    if (row?.contribution == null) return undefined;
    const { staffId, contribution } = row;
    return { staffId, open: () => ({ contribution: String(contribution) }) };
  },
};

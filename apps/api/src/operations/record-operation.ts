import { randomUUID } from 'node:crypto';
import type { Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import type { AuditKey } from '../platform/audit/audit-key.ts';
import { recordAudit } from '../platform/audit/record-audit.ts';

/** An entry of the trail for what the operations command or the process itself did; nobody was signed in. */
export function recordOperation(tx: Tx, key: AuditKey, now: () => Date, event: AuditEvent): Promise<void> {
  const origin = { actor: undefined, isSystem: true, requestId: randomUUID(), now };
  return recordAudit(tx, key, origin, [{ event }]);
}

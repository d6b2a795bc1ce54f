import type { Database } from '@thidua/db';
import { sealedConfidencePlace } from '@thidua/domain/initiatives';
import { hanoi } from '@thidua/testing';
import { TEST_CIPHER } from './test-api.ts';

/** The confidential part of a request, as its owner saved it, with who is let in on it. */
export async function sealConfidence(
  db: Database['client'],
  initiativeId: string,
  text: string,
  confidantIds: readonly string[] = [],
): Promise<void> {
  const content = TEST_CIPHER.seal(sealedConfidencePlace(initiativeId), text);
  const confidants = { create: confidantIds.map((staffId) => ({ staffId })) };
  await db.initiativeConfidence.create({
    data: { initiativeId, content, savedAt: hanoi('2021-11-01 09:00'), confidants },
  });
}

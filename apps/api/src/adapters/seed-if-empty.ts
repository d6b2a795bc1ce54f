// Features carry decorators; this file is loaded before the schema that brings their polyfill.
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { Database } from '@thidua/db';
import { loadSampleBody, SAMPLE_PLAYED_REHEARSAL_ID } from '@thidua/testing';
import { freezeSentLines } from '../features/nominations/index.ts';
import type { AuditKey } from '../platform/audit/audit-key.ts';
import { recordAudit } from '../platform/audit/record-audit.ts';
import { enqueue } from '../platform/jobs/job.ts';
import { PAPER_FREEZE_OLD_JOB } from '../platform/papers/frozen-paper.ts';
import type { FieldCipher } from '../platform/secrets/field-cipher.ts';

/** Where the sample goes, and the keys of what it writes there. */
export interface SamplePlace {
  readonly db: Database['client'];
  readonly fieldCipher: FieldCipher;
  readonly auditKey: AuditKey;
}

/** Puts the sample body into a database that has no body yet, so that a first start shows something; true when it did. */
export async function seedIfEmpty(place: SamplePlace, now: Date): Promise<boolean> {
  const bodies = await place.db.organisation.count();
  return bodies === 0 && loadSample(place, now);
}

/** Loads the sample body; false where it is there already. */
export async function loadSample(place: SamplePlace, now: Date): Promise<boolean> {
  const isLoaded = await loadSampleBody(place.db, { now, cipher: place.fieldCipher });
  if (!isLoaded) return false;
  // The story tells who sent what; the judgement that was kept with it is the engine's word.
  await freezeSentLines(place.db, place.fieldCipher);
  await anchorRehearsal(place, now);
  // Its papers of earlier days are frozen as those of any body that was upgraded.
  await place.db.$transaction((tx) => enqueue(tx, { kind: PAPER_FREEZE_OLD_JOB, payload: {}, at: now }));
  return true;
}

/** The list of ballots names the line of the trail that tells of its publication: here the one that tells of its loading. */
async function anchorRehearsal({ db, auditKey }: SamplePlace, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id, resultsRoot, items } = await tx.ballotRound.findUniqueOrThrow({
      where: { id: SAMPLE_PLAYED_REHEARSAL_ID },
      select: { id: true, resultsRoot: true, items: { where: { isPassed: true }, select: { id: true } } },
    });
    const detail = {
      from: 'CLOSED',
      to: 'PUBLISHED',
      resultsRoot: Buffer.from(resultsRoot ?? []).toString('hex'),
      passed: items.length,
    } as const;
    const origin = { actor: undefined, isSystem: true, requestId: randomUUID(), now: () => now };
    await recordAudit(tx, auditKey, origin, [
      { event: { action: 'BALLOT_ROUND_PUBLISHED', objectType: 'BallotRound', objectId: id, detail } },
    ]);
  });
}

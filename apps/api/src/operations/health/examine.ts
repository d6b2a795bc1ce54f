import { createDb, readDatabaseState } from '@thidua/db';
import type { Database } from '@thidua/db';
import type { Env } from '../../env.ts';
import { auditKeyOf } from '../../platform/audit/audit-key.ts';
import { readHighWater } from '../../platform/audit/high-water.ts';
import { verifyAudit } from '../../platform/audit/verify-audit.ts';
import type { AuditFinding } from '../../platform/audit/verify-audit.ts';
import { keyFolderOf } from '../../platform/secrets/key-folder.ts';
import { findDatabaseKeys } from '../database-keys.ts';
import type { EpochState } from '../instance-epoch.ts';
import { readEpochState } from '../instance-epoch.ts';
import { checkAddress } from './check-address.ts';
import type { Check } from './check.ts';
import { checkClock } from './check-clock.ts';
import { checkDrill } from './check-drill.ts';
import { checkBodies, checkEpoch, checkMigrations, checkServerSettings } from './check-database.ts';
import { checkKeyFolder, checkKeysApart } from './check-keys.ts';
import { checkBackupAge, checkDisk } from './check-place.ts';

export interface ExamineOptions {
  readonly now: () => Date;
  /** Words for what the chain of the trail is found to be; without them it is not computed, which takes seconds. */
  readonly describe?: (finding: AuditFinding) => Check['found'];
}

/** Looks at everything that an installation stands on, and changes nothing. */
export async function examine(env: Env, url: string, { now, describe }: ExamineOptions): Promise<readonly Check[]> {
  const keyFolder = keyFolderOf(env.dataFolder);
  const state = await readDatabaseState(url);
  const isReadable = state.pending.length === 0 && state.unknown.length === 0;
  const database = createDb(url, { statementTimeout: 0 });
  try {
    return [
      ...checkServerSettings(state),
      checkMigrations(state),
      checkClock(now(), state.now),
      await checkKeyFolder(keyFolder),
      checkKeysApart(keyFolder, env.backupFolder),
      await checkDisk(env.dataFolder),
      checkAddress(env),
      // What lies in tables can be read by this release only when they are of this release.
      ...(isReadable ? await examineRows(env, database.client, { now, ...(describe && { describe }) }) : []),
    ];
  } finally {
    await database.close();
  }
}

async function examineRows(
  env: Env,
  db: Database['client'],
  { now, describe }: ExamineOptions,
): Promise<readonly Check[]> {
  const bodies = await db.organisation.findMany({ select: { isSample: true } });
  const isReal = bodies.some(({ isSample }) => !isSample);
  const epoch = await readEpochState(db, keyFolderOf(env.dataFolder));
  return [
    checkEpoch(epoch),
    checkBodies(bodies),
    ...(describe === undefined ? [] : [await checkTrail(env, db, epoch, describe)]),
    await checkBackupAge(env.backupFolder, now(), isReal),
    ...[await checkDrill(env.backupFolder)].filter((check) => check !== undefined),
  ];
}

async function checkTrail(
  env: Env,
  db: Database['client'],
  epoch: EpochState,
  describe: NonNullable<ExamineOptions['describe']>,
): Promise<Check> {
  const check = { id: 'trail', name: { vi: 'Nhật ký', en: 'Trail' } };
  const keys = await findDatabaseKeys(keyFolderOf(env.dataFolder));
  if (keys === undefined) {
    return { ...check, state: 'WARNING', found: { vi: 'chưa kiểm tra: thiếu khóa', en: 'not verified: no keys' } };
  }
  // A restored database went back in time on purpose; the next start forgets the mark of the time that was undone.
  const highWater = epoch === 'DIFFERENT' ? undefined : await readHighWater(keyFolderOf(env.dataFolder));
  const finding = await verifyAudit(db, auditKeyOf(keys.audit), { highWater });
  const found = describe(finding);
  if (finding.code === 'OK') return { ...check, state: 'FINE', found };
  return {
    ...check,
    state: 'BAD',
    found,
    advice: {
      vi: 'Báo thanh tra, giữ nguyên hiện trạng, xem docs/operations.md.',
      en: 'Tell the auditor, leave everything as it is, see docs/operations.md.',
    },
  };
}

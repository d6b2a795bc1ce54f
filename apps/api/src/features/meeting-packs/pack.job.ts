import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { isPermitted } from '@thidua/domain/accounts';
import { ok } from '@thidua/domain/kernel';
import { checksumText, indexText, packStatusesBefore, type PackedFile } from '@thidua/domain/meeting-pack';
import { businessNow } from '../../platform/business-clock.ts';
import type { AnyExportList } from '../../platform/export/export-list.ts';
import { localTimeIn } from '../../platform/export/local-time.ts';
import { claimFile } from '../../platform/files/kept-files.ts';
import { askerOf } from '../../platform/http/ask.ts';
import { inTransaction } from '../../platform/in-transaction.ts';
import { contextOfJob } from '../../platform/jobs/context-of-job.ts';
import { JobInterrupted, type JobHandler } from '../../platform/jobs/job.ts';
import { openPress } from '../../platform/papers/paper-press.ts';
import type { Platform } from '../../platform/platform.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { packOverview, type MadeFile, type PackOverview } from './pack-contents.ts';

/** Every list of the program: handed in, because they are made of the features and not the reverse. */
export interface PackSources {
  readonly lists: readonly AnyExportList[];
}

interface Payload {
  readonly packId: string;
  readonly accountId: string;
}

/** Somebody cancelled the pack meanwhile. */
class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Makes one pack, file by file, as the person who asked. A process that dies leaves nothing behind: another begins anew. */
export function meetingPackJob(sources: PackSources): JobHandler {
  return {
    run: async (platform, { id, payload, signal }) => {
      const { packId, accountId } = payload as unknown as Payload; // written by ask-meeting-pack alone
      const context = await contextOfJob(platform, id, accountId);
      if (context === undefined || !isPermitted(context.actor, 'meeting:manage')) return fail(platform, packId);
      const press = openPress();
      try {
        await makePack(context, sources, packId, press, signal);
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
      } finally {
        press.close();
      }
      return undefined;
    },
    giveUp: (platform, payload) => fail(platform, (payload as unknown as Payload).packId),
  };
}

async function makePack(
  context: ActingContext,
  { lists }: PackSources,
  packId: string,
  press: ReturnType<typeof openPress>,
  signal: AbortSignal,
): Promise<void> {
  const { db } = context;
  await moved(
    db.meetingPack.updateMany({
      where: open(packId, 'BEGIN'),
      data: { status: 'MAKING', doneCount: 0, totalCount: 0 },
    }),
  );
  const { meetingId } = await db.meetingPack.findUniqueOrThrow({ where: { id: packId }, select: { meetingId: true } });
  const { schema, sources: papers } = await context.platform.papers();
  const ask = askerOf(schema, context);
  const overview = await packOverview({ context, ask, press, papers, lists }, meetingId);
  await moved(
    db.meetingPack.updateMany({ where: open(packId, 'FINISH'), data: { totalCount: overview.parts.length } }),
  );
  const files: MadeFile[] = [];
  for (const part of overview.parts) {
    if (signal.aborted) throw new JobInterrupted();
    files.push(...(await part.make()));
    await moved(db.meetingPack.updateMany({ where: open(packId, 'FINISH'), data: { doneCount: { increment: 1 } } }));
  }
  await finish(context, packId, meetingId, archiveOf(context, overview, files), files.length);
}

/** A pack moves only from the states its life allows; none left to move means that it was cancelled. */
async function moved(change: Promise<{ readonly count: number }>): Promise<void> {
  if ((await change).count === 0) throw new Cancelled();
}

function open(id: string, event: 'BEGIN' | 'FINISH' | 'FAIL') {
  return { id, status: { in: [...packStatusesBefore(event)] } };
}

/** The archive: each file under its number, the index on top, the checksums below. Papers are packed already, so nothing is squeezed. */
function archiveOf(context: ActingContext, overview: PackOverview, files: readonly MadeFile[]): Uint8Array {
  const now = businessNow(context, context.actor);
  const [day = '', time = ''] = localTimeIn(context.actor.timeZone)(now).split('T');
  const madeAt = `${time.slice(0, 5)} ngày ${day.split('-').toReversed().join('/')}`;
  const numbered = files.map(({ name, ...file }, at) => ({
    ...file,
    name: `${String(at + 1).padStart(2, '0')}_${name}`,
  }));
  const packed = numbered.map(({ name, title, bytes }): PackedFile => ({
    name,
    title,
    bytes: bytes.byteLength,
    sha256: sha256Of(bytes),
  }));
  const text = new TextEncoder();
  const entries = {
    '00_Muc-luc.txt': text.encode(indexText({ ...overview, madeAt }, packed)),
    ...Object.fromEntries(numbered.map(({ name, bytes }) => [name, bytes])),
    'SHA256SUMS.txt': text.encode(checksumText(packed)),
  };
  return zipSync(entries, { level: 0, mtime: now });
}

async function finish(
  context: ActingContext,
  packId: string,
  meetingId: string,
  archive: Uint8Array,
  files: number,
): Promise<void> {
  const { platform, actor } = context;
  const fileHash = await platform.files.put(archive);
  await inTransaction(context, async ({ tx, audit }) => {
    await claimFile(tx, platform, fileHash);
    const byteCount = archive.byteLength;
    const finishedAt = businessNow(context, actor);
    const data = { status: 'DONE' as const, fileHash, byteCount, finishedAt };
    await moved(tx.meetingPack.updateMany({ where: open(packId, 'FINISH'), data }));
    audit({
      action: 'MEETING_PACK_MADE',
      objectType: 'Meeting',
      objectId: meetingId,
      detail: { packId, files, bytes: byteCount, sha256: fileHash },
    });
    return ok(undefined);
  });
}

async function fail({ db, now }: Platform, packId: string): Promise<void> {
  await db.meetingPack.updateMany({ where: open(packId, 'FAIL'), data: { status: 'FAILED', finishedAt: now() } });
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

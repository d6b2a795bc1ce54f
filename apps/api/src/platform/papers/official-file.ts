import { randomUUID } from 'node:crypto';
import type { Prisma, Tx } from '@thidua/db';
import { PAPER_FORMATS, type AwardCertificateSheets, type Paper, type PaperFormat } from '@thidua/papers';
import { recordAudit } from '../audit/record-audit.ts';
import { claimFile } from '../files/kept-files.ts';
import type { Platform } from '../platform.ts';
import { readActor } from '../session/read-actor.ts';
import type { PaperOrder } from './paper-maker.ts';
import type { PaperSource } from './paper-source.ts';

type Make = (order: PaperOrder) => Promise<Uint8Array | undefined>;

interface Wanted {
  readonly id: string;
  /** As it would be set today; only an official paper has bytes that are kept. */
  readonly paper: Paper | AwardCertificateSheets;
  readonly format: PaperFormat;
  readonly make: Make;
}

/**
 * The kept bytes of a paper that is official; undefined for a draft and for papers that are never frozen, and while too many wait for the
 * maker. Who asks has been let in by then.
 */
export async function officialFile(
  platform: Platform,
  source: PaperSource,
  { id, paper, format, make }: Wanted,
): Promise<Uint8Array | undefined> {
  if (paper.isDraft) return undefined;
  const frozen = await platform.db.frozenPaper.findFirst({
    where: { objectId: id, slug: source.slug },
    orderBy: { ordinal: 'desc' },
    select: { id: true, files: { where: { format }, select: { fileHash: true } } },
  });
  if (frozen === null) return undefined;
  const [file] = frozen.files;
  if (file !== undefined) return platform.files.read(file.fileHash);
  if (!(await makeFrozenFiles(platform, frozen.id, make))) return undefined;
  const made = await platform.db.frozenPaperFile.findUniqueOrThrow({
    where: { paperId_format: { paperId: frozen.id, format } },
    select: { fileHash: true },
  });
  return platform.files.read(made.fileHash);
}

/**
 * Makes the files of a frozen paper that are not there yet, from its kept content, and tells the trail their SHA-256. Of two who make
 * them at once the first wins and both have the same. False while too many wait for the maker.
 */
export async function makeFrozenFiles(platform: Platform, paperId: string, make: Make): Promise<boolean> {
  const { db, now } = platform;
  const frozen = await db.frozenPaper.findUniqueOrThrow({ where: { id: paperId }, include: { files: true } });
  const source = (await platform.papers()).sources.find(({ slug }) => slug === frozen.slug);
  if (source === undefined) throw new Error(`There is no paper ${frozen.slug}`);
  const formats = source.formats ?? PAPER_FORMATS;
  const missing = formats.filter((format) => frozen.files.every((file) => file.format !== format));
  if (missing.length === 0) return true;
  const rows: Prisma.FrozenPaperFileCreateManyInput[] = [];
  for (const format of missing) {
    // Written by freeze-paper alone.
    const bytes = await make({ paper: frozen.content as unknown as Paper, format, madeAt: frozen.frozenAt });
    if (bytes === undefined) return false;
    const fileHash = await platform.files.put(bytes);
    rows.push({ paperId, format, fileHash, byteCount: bytes.byteLength, madeAt: now() });
  }
  const known = await readActor(db, frozen.frozenById, now());
  const actor = known ?? { accountId: frozen.frozenById, organisationId: frozen.organisationId, roles: [] };
  await db.$transaction(async (tx) => {
    for (const { fileHash } of rows) await claimFile(tx, platform, fileHash);
    const { count } = await tx.frozenPaperFile.createMany({ data: rows, skipDuplicates: true });
    if (count === 0) return;
    const hashes = await hashesOf(tx, paperId);
    await recordAudit(tx, platform.auditKey, { actor, isSystem: true, requestId: randomUUID(), now }, [
      {
        event: {
          action: 'PAPER_FROZEN',
          objectType: source.objectType,
          objectId: frozen.objectId,
          detail: {
            kind: source.kind,
            pdfSha256: hashes.get('pdf') ?? null,
            docxSha256: hashes.get('docx') ?? null,
            isFromUpgrade: frozen.isFromUpgrade,
          },
        },
      },
    ]);
  });
  return true;
}

async function hashesOf(tx: Tx, paperId: string): Promise<ReadonlyMap<string, string>> {
  const files = await tx.frozenPaperFile.findMany({ where: { paperId }, select: { format: true, fileHash: true } });
  return new Map(files.map(({ format, fileHash }) => [format, fileHash]));
}

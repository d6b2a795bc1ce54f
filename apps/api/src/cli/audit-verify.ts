import { readFile } from 'node:fs/promises';
import type { Database } from '@thidua/db';
import { openInstallation } from '../adapters/installation.ts';
import { AnchorFileBroken, readAnchors } from '../platform/audit/anchor.ts';
import type { Anchor } from '../platform/audit/anchor.ts';
import { readHighWater } from '../platform/audit/high-water.ts';
import { AUDIT_EXIT_CODES, verifyAudit } from '../platform/audit/verify-audit.ts';
import type { AuditFinding } from '../platform/audit/verify-audit.ts';
import { keyFolderOf } from '../platform/secrets/key-folder.ts';
import { CommandFailure, printJson } from './command.ts';
import type { Command, CommandInput, Words } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** What the finding means, in words. */
export function describeFinding(finding: AuditFinding): Words {
  switch (finding.code) {
    case 'OK':
      return wholeTrail(finding);
    case 'BROKEN_LINK':
      return {
        vi: `Chuỗi nhật ký đứt ở dòng ${finding.seq}: dòng này hoặc dòng trước nó đã bị sửa.`,
        en: `The chain of the log breaks at entry ${finding.seq}: this entry, or the one before it, was changed.`,
      };
    case 'MISSING_ENTRY':
      return { vi: `Thiếu dòng ${finding.seq} của nhật ký.`, en: `Entry ${finding.seq} of the log is missing.` };
    case 'WRONG_MAC':
      return {
        vi: `Chữ ký của dòng ${finding.seq} không đúng: chuỗi đã bị viết lại, hoặc khóa nhật ký không phải khóa của cơ sở dữ liệu này.`,
        en: `The signature of entry ${finding.seq} is wrong: the chain was written anew, or the log key is not the key of this database.`,
      };
    case 'WRONG_PERSONAL_PART':
      return {
        vi: `Phần cá nhân của dòng ${finding.seq} đã bị sửa, hoặc mất đi mà không có dòng nào ghi việc xóa.`,
        en: `The personal part of entry ${finding.seq} was changed, or is gone without an entry that tells of its erasure.`,
      };
    case 'WRONG_ANCHOR':
      return {
        vi: `Dòng ${finding.seq} không khớp mốc neo đã ghi ra ngoài: nhật ký đã bị viết lại từ dòng đó hoặc trước đó.`,
        en: `Entry ${finding.seq} does not match the anchor written outside: the log was written anew from there or before.`,
      };
    case 'HEAD_MISMATCH':
      return {
        vi: `Nhật ký có ${finding.seq} dòng, đầu chuỗi ghi ${finding.headSeq}: đuôi đã bị cắt hoặc bị thêm.`,
        en: `The log has ${finding.seq} entries and the head of the chain says ${finding.headSeq}: its end was cut off or added to.`,
      };
    case 'BELOW_HIGH_WATER':
      return {
        vi: `Nhật ký có ${finding.seq} dòng, nhưng phần mềm từng thấy dòng ${finding.headSeq}: đuôi đã bị cắt hoặc bị viết lại.`,
        en: `The log has ${finding.seq} entries, but the program had seen entry ${finding.headSeq}: its end was cut off or written anew.`,
      };
  }
}

function wholeTrail({ entries, warnings }: Extract<AuditFinding, { code: 'OK' }>): Words {
  const at = warnings.join(', ');
  return {
    vi: `Nhật ký nguyên vẹn: ${entries} dòng.${at === '' ? '' : ` Đồng hồ lùi ở dòng ${at}.`}`,
    en: `The log is whole: ${entries} entries.${at === '' ? '' : ` The clock went back at entry ${at}.`}`,
  };
}

/** `thidua audit verify`: computes the whole trail again. */
export const auditVerify: Command = async (input) => {
  const { env, tell, json } = input;
  const from = firstEntry(input);
  const anchors = await anchorsOf(input);
  const installation = await openInstallation(env, tell);
  try {
    const highWater = await readHighWater(keyFolderOf(env.dataFolder));
    const finding = await verifyAudit(installation.database.client, installation.auditKey, {
      from,
      anchors,
      highWater,
    });
    const { client } = installation.database;
    if (finding.code === 'MISSING_ENTRY' && finding.seq === from - 1n && (highWater?.seq ?? 0n) < finding.seq) {
      await assertReached(client, from);
    }
    if (json) printJson(finding);
    else tell(describeFinding(finding));
    return AUDIT_EXIT_CODES[finding.code];
  } finally {
    await installation.close();
  }
};

/** A number behind the end of a trail of which nobody has ever seen more is mistyped; nothing is missing. */
async function assertReached(client: Database['client'], from: bigint): Promise<void> {
  const head = await client.auditHead.findUnique({ where: { id: 1 }, select: { lastSeq: true } });
  const last = head?.lastSeq ?? 0n;
  if (last >= from - 1n) return;
  throw new CommandFailure(EXIT.USAGE, {
    vi: `Nhật ký mới có ${last} dòng, không có dòng ${from} để bắt đầu.`,
    en: `The log has ${last} entries so far; there is no entry ${from} to begin with.`,
  });
}

function firstEntry({ text }: CommandInput): bigint {
  const typed = text('from') ?? '1';
  if (/^[1-9]\d{0,17}$/.test(typed)) return BigInt(typed);
  throw new CommandFailure(EXIT.USAGE, {
    vi: '--from là số của một dòng nhật ký, từ 1.',
    en: '--from is the number of an entry, from 1.',
  });
}

async function anchorsOf({ text }: CommandInput): Promise<readonly Anchor[]> {
  const file = text('anchors');
  if (file === undefined) return [];
  const content = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CommandFailure(
      EXIT.NO_INPUT,
      { vi: `Không đọc được ${file}.`, en: `${file} cannot be read.` },
      { cause },
    );
  });
  try {
    return readAnchors(content);
  } catch (error) {
    if (error instanceof AnchorFileBroken) throw brokenAnchors(file, error);
    throw error;
  }
}

/** The file of anchors itself does not hold together. */
export function brokenAnchors(file: string, { line }: AnchorFileBroken): CommandFailure {
  return new CommandFailure(EXIT.DAMAGED, {
    vi: `${file} đã bị sửa ở dòng ${line} hoặc ngay trước đó. Hãy dùng bản giữ ở nơi khác.`,
    en: `${file} was changed at line ${line} or just before it. Use the copy kept elsewhere.`,
  });
}

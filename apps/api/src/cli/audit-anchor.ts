import { open, readFile } from 'node:fs/promises';
import { openInstallation } from '../adapters/installation.ts';
import { AnchorFileBroken, anchorLine, lastAnchorLine, readAnchors } from '../platform/audit/anchor.ts';
import { brokenAnchors } from './audit-verify.ts';
import { CommandFailure, printJson } from './command.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** `thidua audit anchor --to FILE`: writes down, outside the database, how the trail stands now. */
export const auditAnchor: Command = async ({ env, tell, json, text }) => {
  const file = text('to');
  if (file === undefined) {
    throw new CommandFailure(EXIT.USAGE, {
      vi: 'Thiếu --to: tệp mốc neo, tốt nhất ở nơi khác máy này.',
      en: '--to is missing: the file of anchors, best kept elsewhere than on this machine.',
    });
  }
  const installation = await openInstallation(env, tell);
  try {
    const head = await installation.database.client.auditHead.findUnique({ where: { id: 1 } });
    if (head === null || head.lastSeq === 0n) {
      throw new CommandFailure(EXIT.NOT_FINE, { vi: 'Nhật ký chưa có dòng nào.', en: 'The trail has no entry yet.' });
    }
    const anchor = {
      seq: head.lastSeq,
      hash: Buffer.from(head.lastHash).toString('hex'),
      at: new Date().toISOString(),
    };
    await append(file, (before) => anchorLine(anchor, before));
    if (json) printJson(anchor);
    else tell({ vi: `Đã ghi mốc ở dòng ${anchor.seq}.`, en: `Anchor written at entry ${anchor.seq}.` });
    return EXIT.DONE;
  } finally {
    await installation.close();
  }
};

async function append(file: string, lineAfter: (before: string | undefined) => string): Promise<void> {
  const known = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  try {
    readAnchors(known);
  } catch (error) {
    if (error instanceof AnchorFileBroken) throw brokenAnchors(file, error);
    throw error;
  }
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.writeFile(`${lineAfter(lastAnchorLine(known))}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

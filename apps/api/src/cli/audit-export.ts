import { openInstallation } from '../adapters/installation.ts';
import { writeWholeFile } from '../operations/whole-file.ts';
import { exportAudit } from '../platform/audit/export-audit.ts';
import { CommandFailure, printJson } from './command.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** `thidua audit export --to FILE`: the chain for somebody who verifies it elsewhere. */
export const auditExport: Command = async ({ env, tell, json, text }) => {
  const file = text('to');
  if (file === undefined) {
    throw new CommandFailure(EXIT.USAGE, { vi: 'Thiếu --to: tệp đích.', en: '--to is missing: where to write.' });
  }
  const installation = await openInstallation(env, tell);
  try {
    const bytes = await writeWholeFile(file, inBytes(exportAudit(installation.database.client)));
    if (json) printJson({ file, bytes });
    else tell({ vi: `Đã xuất ${file}.`, en: `Written to ${file}.` });
    return EXIT.DONE;
  } finally {
    await installation.close();
  }
};

async function* inBytes(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const text of lines) yield Buffer.from(text, 'utf8');
}

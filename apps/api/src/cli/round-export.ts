import { openInstallation } from '../adapters/installation.ts';
import { bundleBytes, ROUND_ROW } from '../features/secret-ballot/index.ts';
import { writeWholeFile } from '../operations/whole-file.ts';
import { CommandFailure, printJson } from './command.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit-codes.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `thidua round export ROUND --to FILE`: what was published of a round, for `thidua round verify` and for anybody else's recount. */
export const roundExport: Command = async ({ env, tell, args, json, text }) => {
  const [id = ''] = args;
  const file = text('to');
  if (file === undefined) {
    throw new CommandFailure(EXIT.USAGE, { vi: 'Thiếu --to: tệp đích.', en: '--to is missing: where to write.' });
  }
  const installation = await openInstallation(env, tell);
  try {
    const db = installation.database.client;
    const round = UUID.test(id) ? await db.ballotRound.findUnique({ where: { id }, select: ROUND_ROW }) : null;
    const content = round === null ? undefined : await bundleBytes(db, round);
    if (content === undefined) {
      throw new CommandFailure(EXIT.NOT_FINE, {
        vi: `Không có kỳ bỏ phiếu ${id} đã công bố.`,
        en: `There is no published ballot ${id}.`,
      });
    }
    const bytes = await writeWholeFile(file, once(content));
    if (json) printJson({ file, bytes });
    else tell({ vi: `Đã xuất ${file}.`, en: `Written to ${file}.` });
    return EXIT.DONE;
  } finally {
    await installation.close();
  }
};

// oxlint-disable-next-line typescript/require-await -- what is written whole is asked for piece by piece
async function* once(content: Uint8Array): AsyncGenerator<Buffer> {
  yield Buffer.from(content);
}

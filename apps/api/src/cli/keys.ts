import path from 'node:path';
import { secretFinder, sealingKeyFromPassphrase } from '../operations/sealing-keys.ts';
import { exportKeys, importKeys } from '../operations/key-bundle.ts';
import { loadDatabaseKeys } from '../operations/database-keys.ts';
import { keyFolderOf, loadKey } from '../platform/secrets/key-folder.ts';
import { askPassphrase } from './ask-secret.ts';
import { CommandFailure, printJson } from './command.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** `thidua keys export --to FILE`: the key folder as one file under a passphrase. */
export const keysExport: Command = async (input) => {
  const { env, tell, json, text } = input;
  const to = text('to');
  if (to === undefined) throw new CommandFailure(EXIT.USAGE, { vi: 'Cần --to TỆP.', en: '--to FILE is needed.' });
  const folder = keyFolderOf(env.dataFolder);
  await loadDatabaseKeys(folder);
  await loadKey(folder, 'backup');
  const file = path.resolve(to);
  const names = await exportKeys(folder, file, await sealingKeyFromPassphrase(await askPassphrase(input, 'lock')));
  if (json) printJson({ file, keys: names });
  else {
    tell({
      vi: `Đã ghi ${names.join(', ')} vào ${file}. Cất tệp này và mật khẩu ở hai nơi, cả hai đều không ở cạnh các bản sao lưu.`,
      en: `Wrote ${names.join(', ')} to ${file}. Keep the file and its passphrase in two places, neither of them beside the backups.`,
    });
  }
  return EXIT.DONE;
};

/** `thidua keys import FILE`: the keys of such a file, into a data folder that has none yet. */
export const keysImport: Command = async (input) => {
  const { env, tell, json, text, args } = input;
  const [file = ''] = args;
  const into = text('into');
  const folder = keyFolderOf(into === undefined ? env.dataFolder : path.resolve(into));
  const secretFor = secretFinder({ passphrase: () => askPassphrase(input, 'open') });
  const names = await importKeys(file, secretFor, folder);
  if (json) printJson({ folder, keys: names });
  else tell({ vi: `Đã đặt ${names.join(', ')} vào ${folder}.`, en: `Put ${names.join(', ')} into ${folder}.` });
  return EXIT.DONE;
};

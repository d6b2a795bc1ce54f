import { recoveryText } from '../operations/recovery-text.ts';
import { keyId } from '../operations/sealing-keys.ts';
import { keyFolderOf, loadKey } from '../platform/secrets/key-folder.ts';
import { printJson } from './command.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** `thidua backup key`: the key of the backups as text for the safe. */
export const backupKey: Command = async ({ env, tell, json }) => {
  const key = await loadKey(keyFolderOf(env.dataFolder), 'backup');
  const text = recoveryText(key);
  if (json) printJson({ id: keyId(key), text });
  else {
    tell({
      vi: `Khóa sao lưu ${keyId(key)}. In ra và cất trong két; ai có chữ này mở được mọi bản sao lưu:\n\n  ${text}\n\nKhi cần: gõ lại vào một tệp, rồi thidua restore TỆP --into … --key-file TỆP-CHỮ`,
      en: `Backup key ${keyId(key)}. Print it and keep it in the safe; whoever has this text opens every backup:\n\n  ${text}\n\nWhen needed: type it into a file, then thidua restore FILE --into … --key-file TEXT-FILE`,
    });
  }
  return EXIT.DONE;
};

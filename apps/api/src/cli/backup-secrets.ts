import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SecretFinder } from '../operations/backup-file.ts';
import { secretFinder } from '../operations/sealing-keys.ts';
import { keyFolderOf } from '../platform/secrets/key-folder.ts';
import { askPassphrase } from './ask-secret.ts';
import type { CommandInput } from './command.ts';

/** Where the key of a file is looked for: what was named, else the key folders, else the person. */
export function secretsFor(input: CommandInput, ...dataFolders: readonly string[]): SecretFinder {
  const inFolders = [...dataFolders, input.env.dataFolder].map((folder) =>
    path.join(keyFolderOf(folder), 'backup.key'),
  );
  return secretFinder({
    passphrase: () => askPassphrase(input, 'open'),
    keyFile: input.text('key-file') ?? inFolders.find((file) => existsSync(file)),
  });
}

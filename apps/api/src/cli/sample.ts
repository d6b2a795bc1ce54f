import { openInstallation } from '../adapters/installation.ts';
import { loadSample } from '../adapters/seed-if-empty.ts';
import { printJson } from './command.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** `thidua sample`: the body of invented people, beside whatever other bodies there are. */
export const sample: Command = async ({ env, tell, json }) => {
  const installation = await openInstallation(env, tell);
  const { database, fieldCipher, auditKey } = installation;
  const isLoaded = await loadSample({ db: database.client, fieldCipher, auditKey }, new Date());
  await installation.close();
  if (json) printJson({ isLoaded });
  else if (isLoaded) tell({ vi: 'Đã nạp cơ quan mẫu.', en: 'The sample body is loaded.' });
  else tell({ vi: 'Cơ quan mẫu đã có sẵn, không đổi gì.', en: 'The sample body was there already; nothing changed.' });
  return EXIT.DONE;
};

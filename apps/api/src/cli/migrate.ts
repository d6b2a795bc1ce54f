import { openInstallation } from '../adapters/installation.ts';
import { printJson } from './command.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** `thidua migrate`: brings the database to this release and says what it did. */
export const migrateOnly: Command = async ({ env, tell, json }) => {
  const installation = await openInstallation(env, tell, 'UPGRADE');
  const { applied } = installation.migrations;
  await installation.close();
  if (json) printJson({ applied });
  else if (applied.length === 0) {
    tell({ vi: 'Cơ sở dữ liệu đã ở bản hiện tại.', en: 'The database is up to date.' });
  } else {
    tell({ vi: `Đã áp dụng ${applied.length} bước.`, en: `Applied ${applied.length} migrations.` });
  }
  return EXIT.DONE;
};

import { openInstallation } from '../adapters/installation.ts';
import type { Command } from './command.ts';

/** `thidua migrate`: brings the database to this release and says what it did. */
export const migrateOnly: Command = async ({ env, tell }) => {
  const installation = await openInstallation(env, tell);
  const { applied } = installation.migrations;
  tell(applied.length === 0 ? 'Cơ sở dữ liệu đã ở bản hiện tại.' : `Đã áp dụng ${applied.length} bước.`);
  await installation.close();
  return 0;
};

import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { migrate } from '../migrate.ts';
import { startServer } from '../server/start-server.ts';

// pnpm db:migrate: the database that DATABASE_URL names, else the product's own in THIDUA_DATA (.data).
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const url = process.env['DATABASE_URL'];
const server = url
  ? undefined
  : await startServer({
      dataFolder: path.resolve(root, process.env['THIDUA_DATA'] ?? '.data'),
      onNotice: (notice) => console.log(notice),
    });
try {
  const { applied, warnings } = await migrate(server?.url ?? url ?? '', { onApply: (name) => console.log(name) });
  if (applied.length === 0) console.log('Cơ sở dữ liệu đã ở bản mới nhất.\nThe database is up to date.');
  for (const warning of warnings) console.warn(warning.message);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server?.stop();
}

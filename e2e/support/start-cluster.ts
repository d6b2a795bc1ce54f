import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administer, startThrowawayServer, withDatabase } from '@thidua/db/server';
import { endProcess, freePort, startServerProcess } from './server-process.ts';

/** Name of the database that holds the sample body; every story begins from a copy of it. */
export const TEMPLATE = 'thidua_e2e_template';

/** Starts one PostgreSQL for the whole run and fills the template; where they are goes to the workers by the environment. */
export default async function startCluster(): Promise<() => Promise<void>> {
  const server = await startThrowawayServer({ mayLiveInMemory: true });
  const data = await mkdtemp(join(tmpdir(), 'thidua-e2e-'));
  const stop = async () => {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  };
  try {
    await administer(
      server.url,
      `create database ${TEMPLATE} template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' locale 'C'`,
    );
    await fillByFirstStart(withDatabase(server.url, TEMPLATE), data);
  } catch (error) {
    await stop();
    throw error;
  }
  process.env['THIDUA_E2E_SERVER'] = server.url;
  process.env['THIDUA_E2E_DATA'] = data;
  return stop;
}

/** The first start on an empty database migrates it and loads the sample body: the road of every newcomer. */
async function fillByFirstStart(databaseUrl: string, data: string): Promise<void> {
  const child = await startServerProcess({ port: await freePort(), databaseUrl, data, heap: 'as started' });
  await endProcess(child, 'SIGTERM');
}

import { createDb, migrate } from '@thidua/db';
import { administer, startThrowawayServer, withDatabase } from '@thidua/db/server';
import { loadSampleBody } from '@thidua/testing';

/** Name of the database that holds the sample body; every story begins from a copy of it. */
export const TEMPLATE = 'thidua_e2e_template';

/** Starts one PostgreSQL for the whole run and fills the template; the address goes to the workers by the environment. */
export default async function startCluster(): Promise<() => Promise<void>> {
  const server = await startThrowawayServer();
  await administer(server.url, `create database ${TEMPLATE} template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' locale 'C'`);
  const url = withDatabase(server.url, TEMPLATE);
  await migrate(url);
  const db = createDb(url);
  await loadSampleBody(db, { now: new Date() });
  await db.close();
  process.env['THIDUA_E2E_SERVER'] = server.url;
  return () => server.stop();
}

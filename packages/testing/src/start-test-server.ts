import { migrate } from '@thidua/db';
import { administer, findOtherMajor, startThrowawayServer, withDatabase } from '@thidua/db/server';
import type { TestProject } from 'vitest/node';

import type { TestServer } from './test-database.ts';

// Vitest's global set-up. The server is one for all projects of a run, so it is kept where each project's copy of this
// file finds it.
interface Shared {
  users: number;
  readonly server: Promise<TestServer & { stop(): Promise<void> }>;
}
const place = globalThis as typeof globalThis & { thiduaTestServer?: Shared | undefined };

/**
 * Gives the tests a PostgreSQL: the one that THIDUA_TEST_DATABASE_URL or DATABASE_URL names, in scratch databases of its own;
 * with THIDUA_TEST_POSTGRES=other one of another major found on this machine; else the one that comes with the product.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  place.thiduaTestServer ??= { users: 0, server: start() };
  const shared = place.thiduaTestServer;
  shared.users += 1;
  const server = await shared.server;
  project.provide('testServer', { url: server.url, template: server.template });
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    place.thiduaTestServer = undefined;
    await server.stop();
  };
}

async function start(): Promise<TestServer & { stop(): Promise<void> }> {
  const foreign = process.env['THIDUA_TEST_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  const own = foreign ? undefined : await startThrowawayServer({ binaries: otherMajor(), mayLiveInMemory: true });
  const url = foreign ?? own?.url ?? '';
  const template = `thidua_test_${Date.now().toString(36)}_${process.pid}`;
  // A foreign server's default may not know Vietnamese; template0 lets us choose.
  await administer(
    url,
    `create database ${template} template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' locale 'C'`,
  );
  await migrate(withDatabase(url, template));
  return {
    url,
    template,
    stop: async () => {
      if (own) await own.stop();
      else await administer(url, `drop database ${template} with (force)`);
    },
  };
}

function otherMajor() {
  if (process.env['THIDUA_TEST_POSTGRES'] !== 'other') return undefined;
  const found = findOtherMajor();
  if (!found) throw new Error('THIDUA_TEST_POSTGRES=other, but no PostgreSQL of another major is on this machine.');
  return found;
}

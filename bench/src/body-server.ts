import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { migrate } from '@thidua/db';
import { administer, startThrowawayServer, withDatabase } from '@thidua/db/server';
import { SAMPLE_PASSWORD } from '@thidua/testing';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A throwaway PostgreSQL with the sample body, and the servers that were started upon it. */
export interface BodyServer {
  readonly url: string;
  /** Starts a script of this package or of the product; waits until it is ready. */
  readonly start: (script: string, port: number) => Promise<{ readonly port: number; readonly pid: number }>;
  readonly stop: () => Promise<void>;
}

export async function bodyServer(): Promise<BodyServer> {
  const server = await startThrowawayServer();
  const data = await mkdtemp(join(tmpdir(), 'thidua-bench-'));
  const children: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const child of children) child.kill('SIGTERM');
    await server.stop();
    await rm(data, { recursive: true, force: true });
  };
  try {
    await administer(
      server.url,
      "create database bench template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' locale 'C'",
    );
    const url = withDatabase(server.url, 'bench');
    await migrate(url);
    const environment: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: 'production',
      THIDUA_DATA: data,
      DATABASE_URL: url,
      LOG_LEVEL: 'error',
      THIDUA_ACCEPT_RISKS: 'true',
    };
    // By the command, because the key that seals columns is the application's.
    const sample = [here('../../apps/api/dist/cli/thidua.js'), 'sample'];
    await promisify(execFile)(process.execPath, sample, { env: environment });
    return {
      url,
      stop,
      start: async (script, port) => {
        const child = spawn(process.execPath, [here(script)], {
          env: { ...environment, PORT: String(port) },
          stdio: ['ignore', 'ignore', 'inherit'],
        });
        children.push(child);
        for (let attempt = 0; attempt < 200; attempt += 1) {
          const reply = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
          if (reply !== undefined) return { port, pid: child.pid ?? 0 };
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        throw new Error(`${script} did not come up`);
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The cookie of a sign-in as a person of the sample body. */
export async function signIn(port: number, query: string, username: string): Promise<string> {
  const reply = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { username, password: SAMPLE_PASSWORD } }),
  });
  const cookie = reply.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`Sign-in failed: ${await reply.text()}`);
  return cookie;
}

/** The texts that the web app sends: the server compiles these and no others. */
export async function knownDocuments(): Promise<{ named: (operation: string) => string }> {
  const manifest: unknown = JSON.parse(await readFile(here('../../apps/web/persisted-documents.json'), 'utf8'));
  const texts = Object.values(manifest ?? {}).map(String);
  return {
    named: (operation) => {
      const text = texts.find((candidate) => new RegExp(`^(query|mutation) ${operation}\\b`).test(candidate));
      if (text === undefined) throw new Error(`The web app has no operation ${operation}`);
      return text;
    },
  };
}

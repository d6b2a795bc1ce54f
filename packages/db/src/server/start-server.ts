import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Client } from 'pg';

import { bundledBinaries, type PostgresBinaries } from './binaries.ts';
import { ensureCluster } from './create-cluster.ts';
import { withFileLock } from './file-lock.ts';
import { locateHome, type ServerHome } from './home.ts';
import { reachableBinaries } from './identity.ts';
import { launch, shutDown } from './launch.ts';
import { readPostmaster } from './postmaster.ts';
import { FULL_DISK } from './server-error.ts';
import { connectionUrl, freePort, readSettings, SERVER_DATABASE, writeSettings } from './settings.ts';

export interface ServerOptions {
  /** The product's data folder (`.data`); the server keeps to its own sub-folder. Created when absent. */
  readonly dataFolder: string;
  /** Only tests say false: then a power cut may lose data. */
  readonly fsync?: boolean;
  /** Port of the first choice; by default the one used last time, or any free one. */
  readonly port?: number;
  /** Another PostgreSQL than the one that npm brought. */
  readonly binaries?: PostgresBinaries;
  /** Told, in words for the person who started us, where data went elsewhere than asked. */
  readonly onNotice?: (notice: string) => void;
}

export interface RunningServer {
  /** Connection to the product's database, password included. */
  readonly url: string;
  readonly pid: number;
  /** The server already ran: another app process uses it, or its former one was killed. */
  readonly reused: boolean;
  /** PostgreSQL's data directory. */
  readonly cluster: string;
  /** The server's log tells that the disk was full: it ends itself then, and whoever spoke to it hears of a lost connection only. */
  metFullDisk(): boolean;
  /**
   * Stops the server, unless another process is still connected to it: the last one out turns off the light.
   * `isForced` stops it whoever is connected.
   */
  stop(options?: { readonly isForced?: boolean }): Promise<void>;
}

const PRESENCE = 'thidua-presence';

/** Pauses, in milliseconds, between attempts to bring back a server that died. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 5_000;

/**
 * Brings up the PostgreSQL that comes with the product, or finds it running; creates the cluster on the first start. A server
 * that dies while we use it (killed for want of memory, say) is started again on the same port.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const onNotice = options.onNotice ?? (() => undefined);
  const isDurable = options.fsync ?? true;
  const home = locateHome(path.resolve(options.dataFolder), onNotice);
  const binaries = reachableBinaries(options.binaries ?? bundledBinaries());
  let isStopped = false;
  let presence: Client | undefined;

  const reused = await withFileLock(home.lockFile, async () => {
    await ensureCluster(home, binaries, isDurable);
    return bringUp(options.port);
  });

  /** Under the lock. True when the server already ran. */
  async function bringUp(port?: number): Promise<boolean> {
    const isRunning = await findRunning(home);
    if (!isRunning) await launchOnFreePort(home, binaries, isDurable, port);
    const client = await beThere(connectionUrl(readSettings(home), 'postgres'));
    client.once('end', () => {
      if (!isStopped) void bringBack();
    });
    presence = client;
    return isRunning;
  }

  async function bringBack(): Promise<void> {
    for (let pause = FIRST_PAUSE; !isStopped; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      await sleep(pause);
      try {
        await withFileLock(home.lockFile, async () => {
          if (!isStopped) await bringUp();
        });
        return;
      } catch (error) {
        onNotice(error instanceof Error ? error.message : String(error));
      }
    }
  }

  async function stop(isForced: boolean): Promise<void> {
    const isNeeded = !isForced && presence !== undefined && (await othersAreConnected(presence));
    isStopped = true;
    await presence?.end().catch(() => undefined); // the server may have gone before us
    if (!isNeeded) await shutDown(home, binaries);
  }

  return {
    url: connectionUrl(readSettings(home), SERVER_DATABASE),
    pid: readPostmaster(home.cluster)?.pid ?? 0,
    reused,
    cluster: home.cluster,
    metFullDisk: () => existsSync(home.logFile) && FULL_DISK.test(readFileSync(home.logFile, 'utf8')),
    stop: (stopOptions) => withFileLock(home.lockFile, () => stop(stopOptions?.isForced ?? false)),
  };
}

/** True for a living server that takes connections; waits for one that is just starting or stopping. */
async function findRunning(home: ServerHome): Promise<boolean> {
  for (;;) {
    const postmaster = readPostmaster(home.cluster);
    if (!postmaster) return false;
    if (postmaster.status === 'ready') {
      const settings = readSettings(home);
      if (settings.port !== postmaster.port) writeSettings(home, { ...settings, port: postmaster.port });
      return true;
    }
    await sleep(20);
  }
}

async function launchOnFreePort(home: ServerHome, binaries: PostgresBinaries, isDurable: boolean, preferred?: number) {
  const settings = readSettings(home);
  const port = await freePort(preferred ?? settings.port);
  if (port !== settings.port) writeSettings(home, { ...settings, port });
  await launch(home, binaries, port, isDurable);
}

/** A connection that says "somebody lives here" for as long as we do, and makes the product's database when it is missing. */
async function beThere(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: PRESENCE, keepAlive: true });
  client.on('error', () => undefined); // a lost server shows itself to whoever asks it next
  await client.connect();
  const { rowCount } = await client.query('select from pg_database where datname = $1', [SERVER_DATABASE]);
  if (rowCount === 0) await client.query(`create database ${SERVER_DATABASE}`);
  return client;
}

/** Backends of connections that were closed just now take a moment to go; whoever is there after several looks, stays. */
const LOOKS = 10;
const BETWEEN_LOOKS_MS = 50;

async function othersAreConnected(presence: Client): Promise<boolean> {
  try {
    for (let look = 1; look <= LOOKS; look += 1) {
      const { rowCount } = await presence.query(
        `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
      );
      if ((rowCount ?? 0) === 0) return false;
      await sleep(BETWEEN_LOOKS_MS);
    }
    return true;
  } catch {
    return false; // the server has died: nobody can be connected
  }
}

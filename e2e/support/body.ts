import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administer, withDatabase } from '@thidua/db/server';
import { endProcess, freePort, startServerProcess, verifyTrail } from './server-process.ts';
import type { Heap } from './server-process.ts';
import { TEMPLATE } from './start-cluster.ts';

/** A running installation with its own copy of the sample body. */
export interface Body {
  readonly url: string;
  readonly databaseUrl: string;
  /** Ends the API process as a power cut would. */
  crash(): Promise<void>;
  /** Starts the API again on the same data and the same port. */
  restart(): Promise<void>;
  crashAndRestart(): Promise<void>;
  /** A second API process on the same database; gives its address. */
  startSecond(): Promise<string>;
  /** Resident memory of the API process in MiB; undefined where the system does not tell (only Linux does). */
  residentMemory(): Promise<number | undefined>;
  /** Computes the audit trail again, as `thidua audit verify` does; gives the code of what it found. */
  verifyTrail(): Promise<string>;
  stop(): Promise<void>;
}

let serial = 0;

/** Copies the sample body and starts the built server on it, as `npm start` does, on a free port. */
export async function startBody(heap: Heap): Promise<Body> {
  const server = process.env['THIDUA_E2E_SERVER'];
  const template = process.env['THIDUA_E2E_DATA'];
  if (server === undefined || template === undefined)
    throw new Error('The cluster of the run is not up: start-cluster.ts has not run.');
  const name = `thidua_e2e_${process.pid}_${(serial += 1)}`;
  // Copying files is the fast way here: nothing has to reach the disk.
  await administer(server, `create database ${name} template ${TEMPLATE} strategy file_copy`);
  const databaseUrl = withDatabase(server, name);
  const data = await mkdtemp(join(tmpdir(), 'thidua-e2e-'));
  // The key of the trail belongs to the database.
  await cp(template, data, { recursive: true });
  const processes: ChildProcess[] = [];
  const launch = async (port: number): Promise<ChildProcess> => {
    const child = await startServerProcess({ port, databaseUrl, data, heap });
    processes.push(child);
    return child;
  };
  const port = await freePort();
  let main = await launch(port);
  const crash = () => endProcess(main, 'SIGKILL');
  const restart = async () => {
    main = await launch(port);
  };

  return {
    url: `http://localhost:${port}`,
    databaseUrl,
    crash,
    restart,
    crashAndRestart: async () => {
      await crash();
      await restart();
    },
    startSecond: async () => {
      const other = await freePort();
      await launch(other);
      return `http://localhost:${other}`;
    },
    residentMemory: async () => {
      if (process.platform !== 'linux') return undefined;
      const status = await readFile(`/proc/${main.pid ?? 'self'}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
    },
    verifyTrail: () => verifyTrail({ databaseUrl, data }),
    stop: async () => {
      await Promise.all(processes.map((child) => endProcess(child, 'SIGTERM')));
      await administer(server, `drop database ${name} with (force)`);
      await rm(data, { recursive: true, force: true });
    },
  };
}

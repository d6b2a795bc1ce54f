import { spawnSync } from 'node:child_process';

/**
 * The keys of living secret ballots are in this process's memory: no debugger opens on it by a signal, and no core of it is written
 * when it dies (L20). Where the system has no `prlimit`, whoever runs the service limits cores (docs/operations.md).
 */
export function keepMemoryIn(): void {
  // Node opens its inspector on this signal unless somebody else takes it.
  if (process.platform !== 'win32') process.on('SIGUSR1', () => undefined);
  if (process.platform === 'linux') spawnSync('prlimit', ['--core=0:0', '--pid', String(process.pid)]);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { ROOT, SEARCH_PATH } from './paths.mjs';

/** Runs a program with its output shown as it comes; gives its exit code. */
export async function run(command, args, { env = {}, cwd = ROOT, shell = false } = {}) {
  const child = spawn(command, args, {
    cwd,
    shell,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: SEARCH_PATH, ...env },
  });
  let interrupted;
  const passOn = (signal) => {
    interrupted = signal;
    child.kill(signal);
  };
  process.on('SIGINT', passOn);
  process.on('SIGTERM', passOn);
  try {
    const [code] = await once(child, 'close');
    if (interrupted) process.exit(130);
    return code ?? 1;
  } finally {
    process.off('SIGINT', passOn);
    process.off('SIGTERM', passOn);
  }
}

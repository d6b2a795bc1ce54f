import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { ROOT, SEARCH_PATH } from './paths.mjs';

/** Runs a program with its output shown as it comes, or, `isQuiet`, only when it fails; gives its exit code. */
export async function run(command, args, { env = {}, cwd = ROOT, shell = false, isQuiet = false } = {}) {
  const child = spawn(command, args, {
    cwd,
    shell,
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: SEARCH_PATH, ...env },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
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
    if (code !== 0) process.stderr.write(Buffer.concat(said));
    return code ?? 1;
  } finally {
    process.off('SIGINT', passOn);
    process.off('SIGTERM', passOn);
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

// Beside us in whichever form we run: built, or as source.
const COMMAND = fileURLToPath(new URL(`../cli/thidua${import.meta.filename.slice(-3)}`, import.meta.url));

/** Runs the operations command as a process of its own; gives its exit code. */
export async function runThidua(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, COMMAND, ...args], { stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number | null]; // Node's own shape
  return code ?? 1;
}

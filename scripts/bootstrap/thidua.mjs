import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import path from 'node:path';

import { buildServer, generate } from './build.mjs';
import { fetchPnpm, findNode, install } from './install.mjs';
import { at, ROOT } from './paths.mjs';

/** A step that takes longer than this says what is being waited for. */
const PATIENCE_MS = 1_500;

/**
 * npm run -s thidua -- COMMAND: what `npm start` prepares, without the web app and without a word unless it takes time, then
 * the command itself on the same data folder. Only the command writes on standard output: a program may be reading.
 * @param {readonly string[]} args
 */
export async function thidua(args) {
  const how = { isQuiet: true };
  await quietly('Đang lấy pnpm', () => fetchPnpm(how));
  await quietly('Đang cài các gói phụ thuộc', () => install(how));
  const node = findNode();
  await quietly('Đang sinh mã truy cập dữ liệu', () => generate(node, how));
  await quietly('Đang dựng máy chủ', () => buildServer(node, how));
  return command(node, args);
}

async function quietly(title, work) {
  const notice = setTimeout(() => console.error(`${title} …`), PATIENCE_MS);
  try {
    await work();
  } finally {
    clearTimeout(notice);
  }
}

async function command(node, args) {
  const child = spawn(node, [at('apps/api/dist/cli/thidua.js'), ...args], {
    // npm goes to the project's folder; file names are meant from where the person stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: process.env.NODE_ENV ?? 'production',
      THIDUA_DATA: path.resolve(ROOT, process.env.THIDUA_DATA ?? '.data'),
    },
  });
  // The terminal tells both of us of Ctrl-C: we wait for the command to end in order.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const [code, signal] = await once(child, 'exit');
  return code ?? 128 + (constants.signals[signal] ?? 0);
}

// pnpm db:reset [--yes]: removes the product's own database from the data folder; the next start makes it anew.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { pathToFileURL } from 'node:url';

import { findNode } from './bootstrap/install.mjs';
import { at, ROOT } from './bootstrap/paths.mjs';
import { run } from './bootstrap/run.mjs';

const dataFolder = path.resolve(ROOT, process.env.THIDUA_DATA ?? '.data');
const pointer = path.join(dataFolder, 'postgresql.location');
const home = existsSync(pointer)
  ? readFileSync(pointer, 'utf8').split('\n', 1)[0].trim()
  : path.join(dataFolder, 'postgresql');

if (process.env.DATABASE_URL) {
  refuse(
    'DATABASE_URL đang trỏ tới một máy chủ riêng; lệnh này chỉ xoá cơ sở dữ liệu đi kèm. Hãy xoá trên máy chủ đó bằng công cụ của nó.',
    'DATABASE_URL is set: reset that server with its own tools.',
  );
} else if (!existsSync(home)) {
  console.log(`Không có cơ sở dữ liệu nào trong ${dataFolder}.\nNothing to reset.`);
} else if (isRunning() && !(await stopUnused())) {
  refuse(
    'Phần mềm đang chạy trên cơ sở dữ liệu này. Hãy tắt nó (Ctrl-C ở cửa sổ "npm start") rồi chạy lại.',
    'The database is in use: stop the application first.',
  );
} else if (process.argv.includes('--yes') || (await confirm())) {
  rmSync(home, { recursive: true, force: true });
  rmSync(pointer, { force: true });
  console.log('Đã xoá. Lần chạy sau sẽ tạo lại cơ sở dữ liệu từ đầu.\nRemoved.');
} else {
  console.log('Không xoá gì.\nNothing was removed.');
}

function refuse(vietnamese, english) {
  console.error(`${vietnamese}\n${english}`);
  process.exitCode = 1;
}

function isRunning() {
  const file = path.join(home, 'data', 'postmaster.pid');
  if (!existsSync(file)) return false;
  try {
    process.kill(Number(readFileSync(file, 'utf8').split('\n', 1)[0]), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A killed application leaves its server running; one that nobody uses may go. */
async function stopUnused() {
  const server = pathToFileURL(at('packages/db/src/server/start-server.ts')).href;
  const stop = `const { startServer } = await import('${server}'); const server = await startServer({ dataFolder: process.argv[1] }); await server.stop();`;
  await run(findNode(), ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', stop, dataFolder]);
  return !isRunning();
}

async function confirm() {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(`Xoá TOÀN BỘ dữ liệu trong ${home}? Gõ "xoa" để đồng ý: `);
  prompt.close();
  return answer.trim().toLowerCase() === 'xoa';
}

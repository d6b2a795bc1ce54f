import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { constants } from 'node:os';
import path from 'node:path';

import { buildServer, buildWeb, generate } from './build.mjs';
import { Failure } from './failure.mjs';
import { fetchPnpm, findNode, install } from './install.mjs';
import { at, ROOT } from './paths.mjs';
import { createSteps } from './steps.mjs';

/** Installs and builds what changed, then serves until told to stop; gives the server's exit code. */
export async function start() {
  const step = createSteps(6);
  await step('Lấy pnpm', fetchPnpm);
  await step('Cài các gói phụ thuộc', install);
  const node = findNode();
  await step('Sinh mã truy cập dữ liệu', () => generate(node));
  await step('Dựng máy chủ', () => buildServer(node));
  await step('Dựng giao diện', () => buildWeb(node));
  return step('Chạy', () => serve(node));
}

async function serve(node) {
  const port = process.env.PORT || '4000';
  if (await isTaken(Number(port))) {
    throw new Failure(
      `Cổng ${port} đang có chương trình khác dùng, có thể chính Thi Đua đang chạy ở một cửa sổ khác. Hãy tắt chương trình đó, hoặc chọn cổng khác: PORT=4001 npm start`,
      `Port ${port} is taken: stop the other program or choose another port with PORT.`,
    );
  }
  const isWindows = process.platform === 'win32';
  // Without a word about its heap Node takes what the machine has and rarely gives back: 400 MiB where 230 do at the same speed.
  const flags = JSON.parse(readFileSync(at('apps/api/node-flags.json'), 'utf8'));
  const environment = JSON.parse(readFileSync(at('apps/api/node-environment.json'), 'utf8'));
  const child = spawn(node, [...flags, at('apps/api/dist/main.js')], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    // A group of its own: Ctrl-C reaches it once, through us. A second one would mean "now, whatever is unfinished".
    detached: !isWindows,
    env: {
      ...environment,
      ...process.env,
      NODE_ENV: process.env.NODE_ENV ?? 'production',
      PORT: port,
      THIDUA_DATA: path.resolve(ROOT, process.env.THIDUA_DATA ?? '.data'),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (!isWindows) child.kill(signal); // on Windows the console has told the child already
    });
  }
  const [code, signal] = await once(child, 'exit');
  return code ?? 128 + (constants.signals[signal] ?? 0);
}

/** Asked beforehand, as the answer comes before a database is started and is the same on every system. */
async function isTaken(port) {
  const probe = createServer();
  const taken = new Promise((resolve) => {
    probe.once('error', (error) => resolve(error.code === 'EADDRINUSE'));
    probe.listen(port, 'localhost', () => resolve(false));
  });
  const answer = await taken;
  probe.close();
  return answer;
}

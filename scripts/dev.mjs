// pnpm dev: the API (restarted on every change) and the web app with hot reload, on http://localhost:5173.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { generate } from './bootstrap/build.mjs';
import { explain } from './bootstrap/failure.mjs';
import { fetchPnpm, findNode, install } from './bootstrap/install.mjs';
import { at, ROOT } from './bootstrap/paths.mjs';

try {
  await fetchPnpm();
  await install();
  const node = findNode();
  await generate(node);

  const api = { PORT: process.env.PORT ?? '4000', THIDUA_DATA: path.resolve(ROOT, process.env.THIDUA_DATA ?? '.data') };
  const programs = [
    show(
      'api',
      spawn(
        node,
        [at('node_modules/tsx/dist/cli.mjs'), 'watch', '--conditions=source', 'src/main.ts'],
        options('apps/api', api),
      ),
    ),
    show('web', spawn(node, [at('apps/web/node_modules/vite/bin/vite.js')], options('apps/web'))),
  ];
  // One without the other is of no use.
  for (const program of programs) {
    program.once('exit', (code) => {
      process.exitCode ||= code ?? 0;
      for (const other of programs) other.kill('SIGTERM');
    });
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      for (const program of programs) program.kill('SIGTERM');
    });
  }
} catch (error) {
  explain(error);
  process.exitCode = 1;
}

function options(folder, env = {}) {
  return {
    cwd: at(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { FORCE_COLOR: '1', ...process.env, NODE_ENV: 'development', ...env },
  };
}

/** Puts the program's name before each of its lines. */
function show(name, program) {
  for (const stream of [program.stdout, program.stderr]) {
    createInterface({ input: stream }).on('line', (line) => console.log(`${name} │ ${line}`));
  }
  return program;
}

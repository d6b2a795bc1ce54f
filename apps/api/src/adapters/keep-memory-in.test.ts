import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const MODULE = new URL('keep-memory-in.ts', import.meta.url).href;
/** Signals itself as an operator would who wants to look inside, and tells whether a debugger has opened. */
const SCRIPT = `
  import { url } from 'node:inspector';
  import { readFileSync } from 'node:fs';
  import { keepMemoryIn } from '${MODULE}';
  keepMemoryIn();
  process.once('SIGUSR1', () => {
    const core = process.platform === 'linux' ? /core file size +(\\S+) +(\\S+)/.exec(readFileSync('/proc/self/limits', 'utf8')) : ['', '0', '0'];
    console.log(JSON.stringify({ debugger: url() ?? null, core: core?.slice(1) }));
    clearInterval(alive);
  });
  const alive = setInterval(() => undefined, 1_000);
  process.kill(process.pid, 'SIGUSR1');
`;

test('L20: tín hiệu không mở trình gỡ lỗi, tiến trình chết không để lại bản chép bộ nhớ', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', SCRIPT]);
  expect(JSON.parse(stdout)).toEqual({ debugger: null, core: ['0', '0'] });
});

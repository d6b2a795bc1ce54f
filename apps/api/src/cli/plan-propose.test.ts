import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDocument, planText } from '@thidua/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { EXIT } from './exit-codes.ts';

const COMMAND = fileURLToPath(new URL('thidua.ts', import.meta.url));
let folder: string;
// Each command is a process of its own: on a busy machine it takes its time.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'thidua-plan-'));
  const paragraphs = planText('so-ngoai-vu-2021').split(/\n+/);
  await writeFile(path.join(folder, 'plan.docx'), buildDocument({ paragraphs }));
  await writeFile(path.join(folder, 'plan.txt'), planText('phong-noi-vu-2022'));
  await writeFile(
    path.join(folder, 'macros.docx'),
    buildDocument({ paragraphs, parts: { 'word/vbaProject.bin': 'x' } }),
  );
  await writeFile(path.join(folder, 'letter.txt'), 'Kính gửi các phòng,\n\nMời họp lúc 8 giờ.\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The command as a process of its own; no database listens where it is told to look. */
function propose(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number; out: string; err: string }>();
  const env = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', THIDUA_DATA: folder, LANG: 'vi_VN.UTF-8' };
  execFile(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', COMMAND, 'plan', 'propose', ...args],
    { env, cwd: folder },
    (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
  );
  return promise;
}

test('a plan becomes a proposal without a database: JSON for a program, words for a person, a code for what cannot be', async () => {
  const [json, words, english, macros, letter, none] = await Promise.all([
    propose('plan.docx', '--json'),
    propose('plan.txt'),
    propose('plan.txt', '--lang', 'en'),
    propose('macros.docx'),
    propose('letter.txt'),
    propose('none.txt'),
  ]);
  const proposal = JSON.parse(json.out) as { year: number; items: readonly { kind: string }[] }; // what is looked at below
  expect([json.code, proposal.year]).toEqual([EXIT.DONE, 2021]);
  expect(proposal.items.filter(({ kind }) => kind === 'TARGET')).toHaveLength(25);

  expect([words.code, words.err]).toEqual([EXIT.DONE, '']);
  expect(words.out).toContain('Chỉ tiêu (11)');
  expect(words.out).toContain('  29  T1 · Phòng đạt danh hiệu Tập thể lao động xuất sắc');
  expect(english.out).toContain('Target (11)');

  expect([macros.code, letter.code, none.code]).toEqual([EXIT.DAMAGED, EXIT.NOT_FINE, EXIT.NO_INPUT]);
  expect(macros.err).toContain('Tệp có macro');
  expect(letter.out).toContain('Dòng chưa hiểu (2)');
});

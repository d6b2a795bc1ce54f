import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  FINDING_CODES,
  manifestCode,
  manifestHash,
  nameBytes,
  partsOf,
  writeBundle,
  writtenCode,
} from '@thidua/ballot';
import type { Bundle } from '@thidua/ballot';
import {
  everyChannelPlan,
  forged,
  makeIssuers,
  MUTATIONS,
  MUTATIONS_FOUND_BY_ROOT,
  playRound,
} from '@thidua/ballot/testing';
import type { PlayedRound } from '@thidua/ballot/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { EXIT } from './exit-codes.ts';
import { describeRoundFinding } from './round-findings.ts';

const COMMAND = fileURLToPath(new URL('thidua.ts', import.meta.url));
let folder: string;
let bundle: Bundle;
let played: PlayedRound;
// Each command is a process of its own: on a busy machine it takes its time.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'thidua-round-'));
  played = playRound(everyChannelPlan(await makeIssuers(2)));
  ({ bundle } = played);
  const isFlipped = ({ name }: { name: string }): boolean => name === 'a choice is flipped';
  const mutation = MUTATIONS.find(isFlipped)!;
  const calledInvalid = MUTATIONS_FOUND_BY_ROOT.find(({ name }) => name === 'a valid ballot is called invalid')!;
  await Promise.all([
    writeFile(path.join(folder, 'round.json'), played.file),
    writeFile(path.join(folder, 'forged.json'), writeBundle(forged(bundle, mutation))),
    writeFile(path.join(folder, 'called-invalid.json'), writeBundle(forged(bundle, calledInvalid))),
    writeFile(path.join(folder, 'cut.json'), played.file.slice(0, -9)),
    writeFile(path.join(folder, 'newer.json'), '{"version":2}'),
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function verify(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return verifyTyping('', ...args);
}

/** The command as a process of its own, with what is typed into it; no database listens where it is told to look. */
function verifyTyping(typed: string, ...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number; out: string; err: string }>();
  const env = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', THIDUA_DATA: folder, LANG: 'vi_VN.UTF-8' };
  const child = execFile(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', COMMAND, 'round', 'verify', ...args],
    { env, cwd: folder },
    (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
  );
  child.stdin?.end(typed);
  return promise;
}

describe('a published round, counted again from its file', () => {
  test('shows the minutes and says that everything is right, with the codes of the minutes or without', async () => {
    const code = manifestCode(manifestHash(bundle.manifest));
    const [alone, compared, english] = await Promise.all([
      verify('round.json'),
      verify('round.json', '--code', code.toLowerCase(), '--root', bundle.resultsRoot),
      verify('round.json', '--lang', 'en'),
    ]);
    expect([alone.code, alone.err]).toEqual([EXIT.DONE, '']);
    expect(alone.out).toContain(`Mã niêm phong: ${code}`);
    expect(alone.out).toContain('Mục 1: ĐẠT');
    expect(alone.out).toContain('Phát ra 11, thu về 10, hợp lệ 10, không hợp lệ 1');
    expect(alone.out).toContain(
      'Đồng ý 8, không đồng ý 1, không có ý kiến 1.\n  8/12 = 66,66%, cần 7 (trên 1/2 tổng số thành viên): đạt.',
    );
    expect(alone.out).toContain('mọi chữ ký, mọi con số và mọi mã đều đúng');
    expect(alone.out).toContain('Hãy so mã niêm phong và mã kết quả');
    expect(compared.code).toBe(EXIT.DONE);
    expect(compared.out).not.toContain('Hãy so');
    expect(english.out).toContain('every signature, every number and every code is right');
  });

  test('a forged one is told line by line, with 1; another code or root than in the minutes too', async () => {
    const [words, json, otherCode, otherRoot] = await Promise.all([
      verify('forged.json'),
      verify('forged.json', '--json'),
      verify('round.json', '--code', 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA'),
      verify('round.json', '--root', 'AAAA'),
    ]);
    expect([words.code, json.code, otherCode.code, otherRoot.code]).toEqual([1, 1, 1, 1]);
    expect(words.out).toContain(
      'KHÔNG KHỚP, 1 điểm:\n  Mục 1: lựa chọn công bố không phải lựa chọn người bỏ phiếu đã khóa (',
    );
    expect(JSON.parse(json.out)).toMatchObject({
      isRight: false,
      minutes: { councilSize: 12, items: [{ denominator: 12, needed: 7 }, {}] },
      findings: [{ code: 'COMMITMENT', itemId: bundle.manifest.items[0]!.id }],
    });
    expect(otherCode.out).toContain('Mã niêm phong khác với mã trong biên bản.');
    expect(otherRoot.out).toContain('Mã kết quả khác với mã trong biên bản.');
  });

  test('what is no published file ends with the code of its trouble', async () => {
    const ends = await Promise.all([verify('cut.json'), verify('newer.json'), verify('none.json'), verify()]);
    expect(ends.map(({ code }) => code)).toEqual([EXIT.DAMAGED, EXIT.NEWER, EXIT.NO_INPUT, EXIT.USAGE]);
    expect(ends[0].out).toContain('Tệp không phải tệp công bố của một kỳ bỏ phiếu.');
  });

  test('a voter finds the own ballots by the recovery code; one that was called invalid ends with 1', async () => {
    const firstValid = bundle.items[0]!.ballots.find(({ nonce }) => nonce !== null)!;
    const chosen = ['', 'đồng ý', 'không đồng ý', 'phiếu trắng'][firstValid.choice]!;
    const isOfFirst = ({ ballot }: PlayedRound['casters'][number]): boolean =>
      Buffer.from(partsOf(ballot)!.pk).toString('base64url') === firstValid.pk;
    const written = writtenCode(played.casters.find(isOfFirst)!.code);
    const [found, wronged, stranger, slip, json] = await Promise.all([
      verifyTyping(`${written.toLowerCase()}\n`, 'round.json', '--own'),
      verifyTyping(written, 'called-invalid.json', '--own'),
      verifyTyping(writtenCode(nameBytes(new Uint8Array(20))), 'round.json', '--own'),
      verifyTyping(written.slice(1), 'round.json', '--own'),
      verifyTyping(written, 'round.json', '--own', '--json'),
    ]);
    expect([found.code, wronged.code, stranger.code, slip.code]).toEqual([
      EXIT.DONE,
      EXIT.NOT_FINE,
      EXIT.DONE,
      EXIT.WRONG_KEY,
    ]);
    expect(found.out).toContain(`Phiếu của bạn\n  Mục 1: có trong danh sách, được đếm là “${chosen}”\n  Mục 2: `);
    expect(wronged.out).toContain(
      `bị tính là không hợp lệ, dù phiếu đã khóa lựa chọn “${chosen}”; hãy báo tổ kiểm phiếu`,
    );
    expect(stranger.out).toContain('Không phiếu nào của mã này có trong danh sách');
    expect(slip.err).toContain('Mã khôi phục chưa đúng');
    expect(JSON.parse(json.out)).toMatchObject({ own: [{ state: 'COUNTED', choice: firstValid.choice }, {}] });
    expect(found.out + found.err).not.toContain(written);
  });

  test('every finding has its sentence in both languages', () => {
    const sentences = FINDING_CODES.map((code) =>
      describeRoundFinding({ code, itemId: bundle.manifest.items[1]!.id, detail: null }, bundle),
    );
    expect(new Set(sentences.map(({ vi: words }) => words)).size).toBe(FINDING_CODES.length);
    expect(new Set(sentences.map(({ en }) => en)).size).toBe(FINDING_CODES.length);
    const tally = describeRoundFinding({ code: 'TALLY', itemId: null, detail: 'approve' }, bundle);
    expect(tally.vi).toBe('số công bố khác số đếm lại (đồng ý)');
  });
});

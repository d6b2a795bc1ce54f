import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownBallots, recount, UNREADABLE, writeBundle } from './bundle/index.ts';
import type { FindingCode } from './bundle/index.ts';
import { concatBytes, hexOf } from './bytes.ts';
import { manifestCode } from './manifest-hash.ts';
import { isSigned, signed, signingKeyOf } from './one-time-signature.ts';
import {
  everyChannelPlan,
  forged,
  makeIssuers,
  MUTATIONS,
  MUTATIONS_FOUND_BY_ROOT,
  playRound,
  randomFrom,
  randomPlan,
} from './testing/index.ts';
import type { PlayedRound } from './testing/index.ts';
import { writtenCode } from './voting-code.ts';

const VERIFIER = fileURLToPath(new URL('../../../verifier/round_verify.py', import.meta.url));
const random = randomFrom('independent verifier');
let folder: string;
let issuers: Awaited<ReturnType<typeof makeIssuers>>;
let played: PlayedRound;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'thidua-verifier-'));
  issuers = await makeIssuers(2);
  played = playRound(everyChannelPlan(issuers));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Python as a process of its own; it knows nothing of this package. */
function python(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof python>>>();
  execFile('python3', ['-B', ...args], { cwd: folder, env: { ...process.env, PYTHONUTF8: '1' } }, (error, out, err) => {
    if (error?.code === 'ENOENT') {
      reject(
        new Error(
          'The independent verifier is tried with python3, 3.9 or newer: install it (Debian: apt-get install python3).',
        ),
      );
    } else resolve({ code: error ? Number(error.code) : 0, out, err });
  });
  return promise;
}

/** What the other program finds in each file, without its words. */
async function foundIn(files: readonly Uint8Array[]): Promise<readonly (readonly string[])[]> {
  const names = files.map((_, at) => `round-${at}.json`);
  await Promise.all(files.map((file, at) => writeFile(path.join(folder, names[at]!), file)));
  const { out, err } = await python(VERIFIER, ...names, 'none.json');
  const reports = out.split(/^== .*\n/m).slice(1, -1);
  expect([err, reports.length]).toEqual(['Không đọc được none.json.\n', files.length]);
  return reports.map((report) => report.match(/^[A-Z_]{5,}(?=[ :])/gm)?.toSorted() ?? []);
}

function foundHere(file: Uint8Array): readonly string[] {
  return recount(file)
    .findings.map(({ code }) => code)
    .toSorted();
}

describe('a verifier in another language, without a line of this package', () => {
  test('B11 agrees on rounds of every kind', async () => {
    const files = Array.from({ length: 12 }, (_, at) => playRound(randomPlan(`other ${at}`, issuers, 8)).file);
    expect(await foundIn([played.file, ...files])).toEqual([[], ...files.map(() => [])]);
  });

  test('B11 finds in every forgery what this package finds, and no more', async () => {
    const files = [...MUTATIONS, ...MUTATIONS_FOUND_BY_ROOT].map((mutation) =>
      writeBundle(forged(played.bundle, mutation)),
    );
    const here = files.map(foundHere);
    expect(await foundIn(files)).toEqual(here);
    expect(here.filter((codes) => codes.length === 0)).toHaveLength(MUTATIONS_FOUND_BY_ROOT.length);
  });

  test('B11 refuses a file with any byte turned, as this package does', async () => {
    const behindAnchor = Buffer.from(played.file).indexOf('"collected"');
    const files = Array.from({ length: 40 }, () => {
      const file = played.file.slice();
      // The anchor stands first and is proven by the trail: everything behind it is tried.
      const at = behindAnchor + random.below(file.length - behindAnchor);
      file[at] = (file[at] ?? 0) ^ (1 + random.below(255));
      return file;
    });
    const [here, others] = [files.map(foundHere), await foundIn(files)];
    const isUnreadable = (codes: readonly string[]): boolean => UNREADABLE.has(codes[0] as FindingCode); // its own codes
    // Where the bytes are no longer a bundle the two may call it by different names; where they are, they say the same.
    expect(others.map(isUnreadable)).toEqual(here.map(isUnreadable));
    expect(others.filter((codes) => !isUnreadable(codes))).toEqual(here.filter((codes) => !isUnreadable(codes)));
    expect(others.filter((codes) => codes.length === 0)).toEqual([]);
  });

  test('compares with the codes of the minutes and ends with the same exit codes', async () => {
    await writeFile(path.join(folder, 'round.json'), played.file);
    await writeFile(path.join(folder, 'words.json'), 'Biên bản');
    await writeFile(path.join(folder, 'newer.json'), '{"version":2}');
    const code = manifestCode(played.hash).toLowerCase();
    const root = played.bundle.resultsRoot;
    const ends = await Promise.all([
      python(VERIFIER, 'round.json', '--code', code, '--root', root),
      python(VERIFIER, 'round.json', '--code', `${code.slice(0, -1)}u`),
      python(VERIFIER, 'round.json', '--root', 'AAAA'),
      python(VERIFIER, 'words.json'),
      python(VERIFIER, 'none.json'),
      python(VERIFIER, 'newer.json'),
    ]);
    expect(ends.map((end) => end.code)).toEqual([0, 1, 1, 65, 66, 76]);
    expect(ends[0].out).toContain(`Mã niêm phong: ${code.toUpperCase()}\nMã kết quả:    ${root}\n`);
    expect(ends[0].out).toContain('Mục 1: ĐẠT, đồng ý 8/12 (cần > 1/2)\n  phát ra 11, thu về 10, ghi tên 1, hợp lệ 10');
    expect(ends[0].out).toContain('Đúng: mọi chữ ký, mọi con số và mọi mã đều khớp.');
    expect(ends[1].out).toContain('OTHER_CODE mã niêm phong khác với biên bản');
    expect(ends[2].out).toContain('OTHER_ROOT mã kết quả khác với biên bản');
  });

  test('finds the own ballots by the recovery code, as this package does', async () => {
    const script = [
      'import json, sys',
      `sys.path.insert(0, ${JSON.stringify(path.dirname(VERIFIER))})`,
      'import round_verify as it',
      'bundle, _ = it.read(open("own.json", "rb").read())',
      'print(json.dumps([[list(own)[1:] for own in it.own_ballots(bundle, it.voting_code(code))] for code in sys.argv[1:]]))',
    ].join('\n');
    await writeFile(path.join(folder, 'own.json'), played.file);
    const codes = [...new Map(played.casters.map(({ member, code }) => [member, code])).values()];
    const { out, err } = await python('-c', script, ...codes.map((code) => writtenCode(code).toLowerCase()));
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual(
      codes.map((code) =>
        ownBallots(played.bundle, code).map((own) => [own.state, 'choice' in own ? own.choice : null]),
      ),
    );
  });

  test('B9 takes and refuses the same signatures, also those made to split two verifiers', async () => {
    const cases = splittingSignatures();
    const script = [
      'import json, sys',
      `sys.path.insert(0, ${JSON.stringify(path.dirname(VERIFIER))})`,
      'from round_verify import is_signed',
      'print(json.dumps([is_signed(*map(bytes.fromhex, one)) for one in json.loads(sys.argv[1])]))',
    ].join('\n');
    const { out, err } = await python('-c', script, JSON.stringify(cases.map((one) => one.map(hexOf))));
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual(cases.map(([signature, message, key]) => isSigned(signature, message, key)));
    expect(cases.map(([signature, message, key]) => isSigned(signature, message, key))).toEqual([
      ...Array.from({ length: 8 }, () => true),
      true,
      ...Array.from({ length: 5 }, () => false),
    ]);
  });
});

type Signature = readonly [signature: Uint8Array, message: Uint8Array, key: Uint8Array];

/** Eight honest ones; one by a key with a part of small order, where the two equations of RFC 8032 part; five forged. */
function splittingSignatures(): readonly Signature[] {
  const honest = Array.from({ length: 8 }, (_, at): Signature => {
    const secret = random.bytes(32);
    const message = random.bytes(at * 9);
    return [signed(secret, message), message, signingKeyOf(secret)];
  });
  const [signature, message, key] = honest[3]!;
  const { Point } = ed25519;
  const order = Point.CURVE().n;
  const low = Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa');
  const [a, r] = [5n, 7n];
  const mixed = Point.BASE.multiply(a).add(low).toBytes();
  const commitment = Point.BASE.multiply(r).toBytes();
  const k = littleEndian(sha512(concatBytes(commitment, mixed, message))) % order;
  const answer = bytesLittleEndian((r + k * a) % order);
  const above = bytesLittleEndian(littleEndian(signature.slice(32)) + order);
  const identity = Uint8Array.of(1, ...new Uint8Array(31));
  return [
    ...honest,
    [concatBytes(commitment, answer), message, mixed],
    [concatBytes(signature.slice(0, 32), above), message, key],
    [concatBytes(identity, new Uint8Array(32)), message, identity],
    [concatBytes(identity, new Uint8Array(32)), message, low.toBytes()],
    [concatBytes(signature.slice(0, 32), signature.slice(32).toReversed()), message, key],
    [signature, concatBytes(message, Uint8Array.of(0)), key],
  ];
}

function littleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x${hexOf(bytes.toReversed())}`);
}

function bytesLittleEndian(value: bigint): Uint8Array {
  return Uint8Array.from(Buffer.from(value.toString(16).padStart(64, '0'), 'hex')).reverse();
}

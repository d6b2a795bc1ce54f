import { execFile } from 'node:child_process';
import { constants, createPublicKey, verify, webcrypto } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import {
  blindToken,
  finishToken,
  issuerKeyOf,
  itemSecrets,
  makeBallot,
  partsOf,
  receive,
  recount,
  sealEnvelope,
  sealingKeyOf,
} from '@thidua/ballot';
import { blindSign, generateIssuerKey, issuerSpki } from '@thidua/ballot/issuer';
import { makeIssuers, playRound } from '@thidua/ballot/testing';
import type { Caster, PlayedRound } from '@thidua/ballot/testing';
import { writeSection } from './write-section.ts';

/*
 * One ballot from the recovery code to the urn, step by step, and the recount of whole rounds by both verifiers. Time of the
 * processor: what other work on the machine does not change.
 */

const ROUNDS = [
  { name: '12 nominees × 7 members', items: 12, members: 7 },
  { name: '4 items × 50 members', items: 4, members: 50 },
] as const;
const TIMES = 100;
const RECOUNTS = 5;
const load = (loadavg()[0] ?? 0).toFixed(1);

const keySpent = await repeated(5, generateIssuerKey);
const issuers = await makeIssuers(12);
const played = ROUNDS.map(({ members, items }) =>
  playRound({
    seed: `bench ${items}`,
    members,
    issuers: issuers.slice(0, items),
    conduct: (member) => (member % 3 === 2 ? 2 : 1),
  }),
);
const steps = await stepsOf(first(played));
const their = await theirToken();
const openSsl = await openSslCheck(first(played));
const recounts: (readonly number[])[] = [];
for (const { file } of played) recounts.push(await repeated(RECOUNTS, () => recount(file)));
const python = await pythonSeconds(played.map(({ file }) => file));

const whole = steps.slice(1, 4).reduce((sum, { cpu }) => sum + median(cpu), 0);
const check = median(steps.at(-1)?.cpu ?? []);
const text = `Written by \`pnpm --filter @thidua/bench ballot\`. Milliseconds of the processor: median (lowest–highest) of ${TIMES} times, each step on its own after a warm start; the steps
of the member run in the browser, here in Node ${process.version}. ${cpus().length} cores, load of the machine at the start ${load}. RSA with 3072 bits.

| Step | Where | Processor, ms |
| --- | --- | --- |
${steps.map(({ name, where, cpu }) => `| ${name} | ${where} | ${spread(cpu)} |`).join('\n')}
| Key of an item, made before sealing | server, thread pool | ${spread(keySpent, 0)} |

A token from blinding to its check takes **1/${(median(their) / whole).toFixed(0)}** of the time of \`@cloudflare/blindrsa-ts\` (${spread(their, 0)} ms), whose signing does not use OpenSSL. Receiving a ballot takes **${(check / median(openSsl)).toFixed(0)} times** the
time of OpenSSL's check of its two signatures (${spread(openSsl, 2)} ms): the rest is the envelope, and big numbers in JavaScript.

| Recount of a published round | Ballots | File, KiB | \`thidua round verify\`, ms | \`round_verify.py\`, ms, with its start |
| --- | --- | --- | --- | --- |
${ROUNDS.map(({ name, items, members }, at) => `| ${name} | ${items * members} | ${((played[at]?.file.length ?? 0) / 1024).toFixed(0)} | ${spread(recounts[at] ?? [], 0)} | ${spread(python[at] ?? [], 0)} |`).join('\n')}`;
await writeSection('A secret ballot', text);
console.log(text);

interface Step {
  readonly name: string;
  readonly where: string;
  readonly cpu: readonly number[];
}

async function stepsOf(round: PlayedRound): Promise<readonly Step[]> {
  const { code, place, secrets, ballot, envelope } = first(round.casters);
  const issuer = first(issuers);
  const key = must(issuerKeyOf(issuerSpki(issuer)));
  const blinded = blindToken(key, place, secrets);
  const signature = blindSign(issuer, blinded);
  if (!signature.ok) throw new Error(signature.error);
  const { token } = must(partsOf(ballot));
  const { openingKey, urn } = round;
  const urnKey = sealingKeyOf(urn.urnSecret);
  const step = async (name: string, where: string, run: () => unknown): Promise<Step> => ({
    name,
    where,
    cpu: await repeated(TIMES, run),
  });
  return [
    await step('Secrets of an item from the code', 'member', () => itemSecrets(code, round.hash, place.item)),
    await step('Blinding', 'member', () => blindToken(key, place, secrets)),
    await step('Signing, with the check for faults', 'server', () => blindSign(issuer, blinded)),
    await step('Finishing the token, with its check', 'member', () =>
      finishToken(key, place, secrets, signature.value),
    ),
    await step('Ballot and envelope', 'member', () =>
      sealEnvelope(makeBallot(place, secrets, token, 1, openingKey), place.round, secrets, 1, urnKey),
    ),
    await step('Receiving: envelope opened, both signatures checked', 'server', () => receive(envelope, urn)),
  ];
}

/** Blind, sign, finish and check by the other library. */
async function theirToken(): Promise<readonly number[]> {
  const suite = RSABSSA.SHA384.PSSZero.Deterministic();
  const { publicKey, privateKey } = first(issuers);
  const [open, closed] = await Promise.all([imported(publicKey, 'verify'), imported(privateKey, 'sign')]);
  const message = new Uint8Array(77);
  return repeated(5, async () => {
    const { blindedMsg, inv } = await suite.blind(open, message);
    return suite.finalize(open, message, await suite.blindSign(closed, blindedMsg), inv);
  });
}

function imported(key: KeyObject, usage: 'sign' | 'verify'): Promise<webcrypto.CryptoKey> {
  const jwk = key.export({ format: 'jwk' }) as webcrypto.JsonWebKey; // an RSA key has all fields
  return webcrypto.subtle.importKey('jwk', jwk, { name: 'RSA-PSS', hash: 'SHA-384' }, true, [usage]);
}

/** The two signatures of a ballot as OpenSSL checks them, over messages of the same length. */
function openSslCheck({ casters }: PlayedRound): Promise<readonly number[]> {
  const caster: Caster = first(casters);
  const { token, signature } = must(partsOf(caster.ballot));
  const rsa = { key: first(issuers).publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 0 };
  const x = Buffer.from(caster.secrets.pk).toString('base64url');
  const ed25519 = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return repeated(TIMES, () => [
    verify('sha384', new Uint8Array(77), rsa, token),
    verify(null, new Uint8Array(142), ed25519, signature),
  ]);
}

async function pythonSeconds(files: readonly Uint8Array[]): Promise<readonly (readonly number[])[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'thidua-bench-ballot-'));
  const verifier = fileURLToPath(new URL('../../verifier/', import.meta.url));
  const script = `import sys, time
sys.path.insert(0, ${JSON.stringify(verifier)})
import round_verify
code = round_verify.main()
print(time.process_time() * 1000 if code == 0 else "wrong", file=sys.stderr)`;
  try {
    return await Promise.all(
      files.map(async (file, at) => {
        const name = path.join(folder, `${at}.json`);
        await writeFile(name, file);
        const times: number[] = [];
        for (let run = 0; run < RECOUNTS; run += 1) {
          const { stderr } = await promisify(execFile)('python3', ['-B', '-c', script, name]);
          times.push(Number(stderr));
        }
        return times;
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function repeated(times: number, run: () => unknown): Promise<readonly number[]> {
  const all: number[] = [];
  for (let time = 0; time < times + 3; time += 1) all.push(await spent(run));
  return all.slice(3);
}

async function spent(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function spread(values: readonly number[], digits = 1): string {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} (${lowest.toFixed(digits)}–${highest.toFixed(digits)})`;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor((values.length - 1) / 2)] ?? 0;
}

function first<T>(values: readonly T[]): T {
  return must(values[0]);
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The bench has nothing to measure.');
  return value;
}

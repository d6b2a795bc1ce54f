import { execFile } from 'node:child_process';
import { cpus, loadavg, tmpdir } from 'node:os';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeSection } from './write-section.ts';

/*
 * What the people in the room wait for: the journey of a secret ballot on twelve people by seven members is played in Chromium, and its
 * figures are taken from the report. Wants a built product (`pnpm build`).
 */

const TIMES = 3;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const JOURNEY = ['e2e/node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e', '--project=desk', '--retries=0'];

interface Figures {
  /** From "Bỏ phiếu" to "đã ghi nhận", each member. */
  readonly castMs: readonly number[];
  /** From closed to the published result on the chair's screen. */
  readonly publishedMs: number;
}

const load = (loadavg()[0] ?? 0).toFixed(1);
const played: Figures[] = [];
for (let time = 0; time < TIMES; time += 1) played.push(await play());
const casts = played.flatMap(({ castMs }) => castMs);
const text = `Written by \`pnpm --filter @thidua/bench ballot-played\`: the journey \`secret-ballot\` played ${TIMES} times in Chromium, 12 nominees and 7 members, three of them
on phones of 360 px, all at work at once; browsers, server and PostgreSQL share ${cpus().length} cores, load of the machine at the start ${load}. Node ${process.version}. Seconds by the clock: median (lowest–highest).
A ballot waits 2 to 25 s of its own before it leaves, so that nobody can tell by time whose it is: of the first figure that is nearly all.

| | Seconds |
| --- | --- |
| From "Bỏ phiếu" to "đã ghi nhận" of all 12 ballots, each of ${casts.length} members | **${spread(casts)}** |
| From the urn closed to the published result, a warning of a unanimous item read and confirmed, the keys destroyed | **${spread(played.map(({ publishedMs }) => publishedMs))}** |`;
await writeSection('A secret ballot as the room sees it', text);
console.log(text);

async function play(): Promise<Figures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'thidua-bench-played-'));
  const report = path.join(folder, 'report.json');
  try {
    await promisify(execFile)(process.execPath, [...JOURNEY, 'journeys/secret-ballot'], {
      cwd: ROOT,
      env: { ...process.env, THIDUA_E2E_JSON: report },
    });
    return figuresIn(await readFile(report, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The journey leaves them in an annotation of its test. */
function figuresIn(report: string): Figures {
  let found: Figures | undefined;
  JSON.parse(report, (_, value: unknown) => {
    if (isAnnotation(value)) found = JSON.parse(value.description) as Figures; // as the journey wrote them
    return value;
  });
  if (found === undefined) throw new Error('The journey left no figures.');
  return found;
}

function isAnnotation(value: unknown): value is { readonly description: string } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'figures';
}

function spread(milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((left, right) => left - right);
  const at = (place: number): string => ((sorted[place] ?? 0) / 1000).toFixed(1);
  return `${at(Math.floor((sorted.length - 1) / 2))} (${at(0)}–${at(sorted.length - 1)})`;
}

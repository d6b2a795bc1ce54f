import { execFile } from 'node:child_process';
import { cpus, loadavg, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeSection } from './write-section.ts';

/*
 * Judging 2.000 people and their divisions for every award from the records in the database, and one person's card, on one
 * processor. The measuring process is the product's own code; it and its PostgreSQL are bound to one processor where the system can.
 */

/** Milliseconds by the clock on the wall, and of the processor: what other work on the machine does not change. */
interface Spent {
  readonly wall: number;
  readonly cpu: number;
}

const PARTS = ['gather', 'judge', 'whole', 'plain'] as const;
type Whole = Readonly<Record<(typeof PARTS)[number], Spent>> & { readonly judged: number };

interface Measured {
  readonly size: { people: number; collectives: number; awards: number; ofCollective: number };
  readonly wholes: readonly Whole[];
  readonly cards: readonly Spent[];
}

const script = fileURLToPath(new URL('../../apps/api/dist/testing/measure-eligibility.process.js', import.meta.url));
const load = (loadavg()[0] ?? 0).toFixed(1);
const [command, args] =
  platform() === 'linux'
    ? (['taskset', ['-c', '0', process.execPath, script]] as const)
    : ([process.execPath, [script]] as const);
const { stdout } = await promisify(execFile)(command, [...args], {
  env: { ...process.env, NODE_ENV: 'production' },
  maxBuffer: 2 ** 24,
});
// The shape is that of the script above.
const { size, wholes, cards } = JSON.parse(stdout) as Measured;

const NAMES = {
  gather: 'Records gathered, three statements',
  judge: 'Judged',
  whole: '**Whole body, from the database to every judgement** (aim: 2.000)',
  plain: 'Yardstick: the same rows by one hand-written statement, nothing done with them',
} as const;
const lines = PARTS.map((part) => {
  const of = (clock: keyof Spent) => spread(wholes.map((whole) => whole[part][clock]));
  return `| ${NAMES[part]} | ${of('cpu')} | ${of('wall')} |`;
});
const ratio = spread(
  wholes.map(({ whole, plain }) => whole.cpu / plain.cpu),
  1,
);
const cardCpu = cards.reduce((sum, { cpu }) => sum + cpu, 0) / cards.length;
const cardWall = cards.map(({ wall }) => wall);
const text = `Written by \`pnpm --filter @thidua/bench eligibility\`; one seed, the same records on every machine. ${size.people.toLocaleString('vi-VN')} people in ${size.collectives} divisions with
records of eight years (ratings, titles, registrations, leaves, open cases, initiatives), each judged for all ${size.awards} awards that a person can get, the divisions for
all ${size.ofCollective} of theirs: ${(wholes[0]?.judged ?? 0).toLocaleString('vi-VN')} judgements with their findings and articles. The product's own code; it and PostgreSQL share **one processor**${platform() === 'linux' ? '' : ' where the system can bind them (not here)'}.
Median (lowest–highest) of ${wholes.length} rounds; Node ${process.version}, ${cpus().length} cores, load of the machine at the start ${load}: the wall's clock waits for whatever else
runs, the processor's does not.

| What | Processor, ms | Wall, ms |
| --- | --- | --- |
${lines.join('\n')}
| **One person's card, all awards**, ${cards.length} people (aim: 50) | ${cardCpu.toFixed(0)} on average | ${spread(cardWall)}, 95th percentile ${at(cardWall, 0.95).toFixed(0)} |

The whole body takes **${ratio}** times the processor time of the yardstick.`;
await writeSection('Everybody judged', text);
console.log(text);

function spread(values: readonly number[], digits = 0): string {
  const [median, lowest, highest] = [at(values, 0.5), Math.min(...values), Math.max(...values)];
  return `${median.toFixed(digits)} (${lowest.toFixed(digits)}–${highest.toFixed(digits)})`;
}

function at(values: readonly number[], share: number): number {
  return values.toSorted((left, right) => left - right)[Math.floor((values.length - 1) * share)] ?? 0;
}

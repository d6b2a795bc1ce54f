import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { createDb } from '@thidua/db';
import type { Tx } from '@thidua/db';
import {
  buildAchievementReport,
  buildAgendaItem,
  buildMeeting,
  buildNomination,
  buildStaff,
  hanoi,
  sampleDepartmentId,
} from '@thidua/testing';
import { bodyServer, knownDocuments, signIn } from './body-server.ts';
import { writeSection } from './write-section.ts';

/*
 * All papers of a meeting on twelve people in one archive, as the secretary gets them by one press: by the clock, and in time of the
 * processor, which other work on the machine does not change.
 */

const NOMINEES = 12;
const TIMES = 5;
const PORT = 41_872;
const load = (loadavg()[0] ?? 0).toFixed(1);

/** The process that sets the papers ends a moment after its archive; only then does its parent know what it has spent. */
const AFTERWARDS_MS = 3000;

interface Made {
  readonly wall: number;
  readonly papers: number;
}

const body = await bodyServer();
try {
  const db = createDb(body.url, { applicationName: 'bench' });
  const meetingId = await heldMeeting(db.client);
  await db.close();
  const server = await body.start('../../apps/api/dist/main.js', PORT);
  const documents = await knownDocuments();
  const cookie = await signIn(server.port, documents.named('SignIn'), 'chanhvanphong');
  const ask = async (operation: string, variables: object): Promise<unknown> => {
    const reply = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: documents.named(operation), variables }),
    });
    return reply.json();
  };

  const before = await highestMemory(server.pid);
  const spent = await processorOf(server.pid);
  const made: Made[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const begin = performance.now();
    await ask('AskMeetingPack', { input: { id: randomUUID(), meetingId } });
    const papers = await untilDone(() => ask('MeetingPackCard', { id: meetingId }));
    made.push({ wall: (performance.now() - begin) / 1000, papers });
  }
  await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
  const processor = ((await processorOf(server.pid)) - spent) / TIMES;
  const after = await highestMemory(server.pid);
  await writeSection(
    'All papers of a meeting',
    `Written by \`pnpm --filter @thidua/bench meeting-pack\`; ${NOMINEES} nominees, ${made[0]?.papers ?? 0} papers in one archive, made ${TIMES} times as a job behind the request; load of the machine when it began ${load}. To be reached: 10 s on one core, 150 MiB of memory more.

| | Seconds |
| --- | --- |
| By the clock, from the press to the archive, median (lowest–highest) | **${spread(made.map(({ wall }) => wall))}** |
| Of the processor, the server and the process that sets the papers, mean | **${processor.toFixed(1)}** |

The server itself held ${Math.max(0, after - before).toFixed(0)} MiB more at its height than before the first (${before.toFixed(0)} MiB).`,
  );
} finally {
  await body.stop();
}

/** A meeting of the council of the sample body that is over: every member agreed to all. */
async function heldMeeting(db: Tx): Promise<string> {
  const { id: councilId, organisationId } = await db.council.findFirstOrThrow({ where: { status: 'APPROVED' } });
  const members = await db.councilMember.findMany({ where: { councilId, hasVote: true } });
  const { id: meetingId } = await buildMeeting(db, {
    councilId,
    organisationId,
    title: 'Xét danh hiệu thi đua của mười hai người',
    status: 'CLOSED',
    openedAt: hanoi('2021-12-03 08:00'),
    closedAt: hanoi('2021-12-03 10:00'),
    startsAt: hanoi('2021-12-03 08:00'),
  });
  const count = members.length;
  for (let ordinal = 1; ordinal <= NOMINEES; ordinal += 1) {
    const { id: staffId } = await buildStaff(db, {
      organisationId,
      departmentId: sampleDepartmentId('HTQT'),
      fullName: `Nguyễn Thị Hằng Nga ${ordinal}`,
    });
    const { id: nominationId } = await buildNomination(db, {
      staffId,
      code: `HS-2021-9${String(ordinal).padStart(2, '0')}`,
    });
    await buildAchievementReport(db, { nominationId, status: 'CONFIRMED' });
    await db.nomination.update({ where: { id: nominationId }, data: { status: 'PASSED' } });
    await buildAgendaItem(db, {
      meetingId,
      nominationId,
      ordinal,
      status: 'CLOSED',
      openedAt: hanoi('2021-12-03 08:10'),
      closedAt: hanoi('2021-12-03 08:20'),
      memberCount: count,
      presentCount: count,
      excludedCount: 0,
      agreeCount: count,
      disagreeCount: 0,
      abstainCount: 0,
      baseCount: count,
      neededCount: count,
      isPassed: true,
    });
  }
  return meetingId;
}

async function untilDone(look: () => Promise<unknown>): Promise<number> {
  for (;;) {
    const text = JSON.stringify(await look());
    if (/"status":"(?:FAILED|CANCELLED)"|"errors"/u.test(text)) throw new Error(`No pack: ${text}`);
    if (text.includes('"status":"DONE"')) return Number(/"totalCount":(\d+)/u.exec(text)?.[1]);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Seconds of the processor that the process and its ended children have had (Linux). */
async function processorOf(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return ticks / 100;
}

/** The most memory that the process has held so far, MiB (Linux). */
async function highestMemory(pid: number): Promise<number> {
  return Number(/VmHWM:\s+(\d+)/u.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((left, right) => left - right);
  const at = (place: number): string => (sorted[place] ?? 0).toFixed(1);
  return `${at(Math.floor(sorted.length / 2))} (${at(0)}–${at(sorted.length - 1)})`;
}

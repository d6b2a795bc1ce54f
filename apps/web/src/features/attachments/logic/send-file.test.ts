import { PORTION_BYTES } from '@thidua/domain/attachments';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { sendFile, type SendOutcome, type SendWait } from './send-file.ts';

const TO = { holder: 'INITIATIVE', recordId: 'ban-nhap' } as const;
const FILE = new File([new Uint8Array(PORTION_BYTES + 10)], 'Báo cáo.pdf');
const TAKEN = { id: 'tep', name: 'Báo cáo.pdf', format: 'PDF', bytes: FILE.size };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What the server answers, one request after the other; `undefined` where the line is gone. */
async function sent(answers: readonly (Response | undefined)[]) {
  const asked: string[] = [];
  const waits: (SendWait | undefined)[] = [];
  const queue = [...answers];
  vi.stubGlobal('fetch', (url: string, { method }: RequestInit) => {
    asked.push(`${method} ${url.split('?')[0]}`);
    const answer = queue.length > 1 ? queue.shift() : queue[0]?.clone();
    return answer === undefined ? Promise.reject(new TypeError('no line')) : Promise.resolve(answer);
  });
  let outcome: SendOutcome | undefined;
  const sending = sendFile(TO, FILE, {
    signal: new AbortController().signal,
    onProgress: (_sent, waitsFor) => void waits.push(waitsFor),
  }).then((found) => (outcome = found));
  await vi.runAllTimersAsync();
  await sending;
  return { outcome, asked, waits: waits.filter((wait) => wait !== undefined) };
}

const begun = () => Response.json({ id: 'tep' }, { status: 201 });
const went = (offset: number) => new Response(null, { status: 204, headers: { 'upload-offset': String(offset) } });
const taken = () => Response.json(TAKEN, { status: 201 });
const refused = (code: string, status: number) => Response.json({ refusal: { code } }, { status });

test('a line that breaks for a while costs nothing but the while', async () => {
  const { outcome, waits } = await sent([begun(), went(PORTION_BYTES), undefined, undefined, begun(), taken()]);
  expect(outcome).toEqual({ kind: 'TAKEN', file: TAKEN });
  expect(waits).toEqual(['LINE', 'LINE']);
});

test('a line that stays away ends in the hands of the person', async () => {
  const { outcome, waits } = await sent([undefined]);
  expect(outcome).toEqual({ kind: 'INTERRUPTED' });
  expect(waits).toHaveLength(8);
});

test('a server that looks into other files is asked again, and only then tells so', async () => {
  const busy = refused('READER_BUSY', 503);
  const { outcome, waits } = await sent([begun(), went(PORTION_BYTES), busy, begun(), taken()]);
  expect(outcome).toEqual({ kind: 'TAKEN', file: TAKEN });
  expect(waits).toEqual(['READER']);
  expect((await sent([refused('READER_BUSY', 503)])).outcome).toEqual({ kind: 'REFUSED', code: 'READER_BUSY' });
});

test('what is wrong with the file itself is told at once', async () => {
  const { outcome, asked } = await sent([begun(), refused('MISLABELLED', 422)]);
  expect(outcome).toEqual({ kind: 'REFUSED', code: 'MISLABELLED' });
  expect(asked).toEqual(['POST /files/attachments', 'PATCH /files/attachments/upload']);
});

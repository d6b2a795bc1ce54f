import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';

export interface Request {
  readonly port: number;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Round {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU of the server process, milliseconds a request. */
  readonly cpuPerRequest: number;
  readonly bytes: number;
}

/** Sends a bounded load on loopback over `connections` kept-alive sockets for `seconds`, and reads the server's CPU. */
export async function load(
  target: Request,
  pid: number,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let bytes = 0;
  const cpuBefore = await cpuOf(pid);
  const started = performance.now();
  const until = started + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const sent = performance.now();
        bytes = await once(target, agent);
        times.push(performance.now() - sent);
      }
    }),
  );
  const elapsed = (performance.now() - started) / 1000;
  const cpu = (await cpuOf(pid)) - cpuBefore;
  agent.destroy();
  times.sort((left, right) => left - right);
  return {
    requestsPerSecond: times.length / elapsed,
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    cpuPerRequest: cpu / times.length,
    bytes,
  };
}

/** One request; gives the length of the answer. Anything but a clean 200 ends the bench. */
export function once(target: Request, agent?: Agent): Promise<number> {
  return answer(target, agent).then((text) => text.length);
}

export function answer({ port, method, path, headers, body }: Request, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers, ...(agent === undefined ? {} : { agent }) },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (reply.statusCode === 200 && !text.includes('"errors":[')) resolve(text);
          else reject(new Error(`${path} answered ${reply.statusCode}: ${text.slice(0, 400)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const TICKS_PER_SECOND = 100;

/** User and system time of a process so far, in milliseconds (Linux). */
async function cpuOf(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}

import { Client } from 'pg';

/** A lock that one process at a time holds, for as long as it lives. */
export interface HeldLock {
  isHeld(): boolean;
  /** Resolves when it was first tried: held, or found with another. */
  ready(): Promise<void>;
  /** Calls `listener` each time this process takes the lock from now on: meanwhile another may have held it. */
  onTaken(listener: () => void): void;
  close(): Promise<void>;
}

/** How often it is tried, and looked after once it is held. */
const LOOK_MS = 3_000;
const ANSWER_MS = 2_000;

/**
 * Takes an advisory lock of PostgreSQL on a connection of its own and keeps it. A connection that is lost, or that does not
 * answer, has lost the lock: another process may hold it by then.
 */
export function createHeldLock(url: string, key: bigint): HeldLock {
  let client: Client | undefined;
  let isHeld = false;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  const listeners: (() => void)[] = [];
  let looking = look();

  async function look(): Promise<void> {
    try {
      client ??= await connected();
      const { rows } = isHeld
        ? await client.query<{ held: boolean }>('select true as held')
        : await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [key.toString()]);
      const isTaken = !isHeld && client !== undefined && rows[0]?.held === true;
      // Before anybody is told that it is held: what they remember may be of another's time.
      if (isTaken) for (const listener of listeners) listener();
      isHeld = client !== undefined && rows[0]?.held === true;
    } catch {
      await lose(); // the next look connects again
    }
    if (isClosed) return;
    timer = setTimeout(() => {
      looking = look();
    }, LOOK_MS);
    timer.unref();
  }

  async function connected(): Promise<Client> {
    const next = new Client({
      connectionString: url,
      application_name: 'thidua-lock',
      keepAlive: true,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
    });
    next.on('error', () => undefined); // `end` follows
    next.on('end', () => {
      if (client !== next) return;
      client = undefined;
      isHeld = false;
    });
    await next.connect();
    return next;
  }

  async function lose(): Promise<void> {
    const lost = client;
    client = undefined;
    isHeld = false;
    await lost?.end().catch(() => undefined); // it is gone already
  }

  return {
    isHeld: () => isHeld,
    ready: () => looking,
    onTaken: (listener) => {
      listeners.push(listener);
    },
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await looking;
      await lose();
    },
  };
}

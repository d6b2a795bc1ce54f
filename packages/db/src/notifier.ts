import { Client } from 'pg';

import type { Tx } from './database.ts';

/** Text of a notification, at most 8000 bytes: ids, never content. */
export type NotificationHandler = (payload: string) => void;

export interface Notifier {
  /**
   * Calls `handler` with each notification of a channel, of any process on the same database. `onGap` is called after a lost
   * connection has come back, when notifications may have been missed. Returns the function that ends it.
   */
  listen(channel: string, handler: NotificationHandler, onGap?: () => void): () => void;
  /** Resolves once every `listen` so far is in effect. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Sends a notification when the transaction commits; never when it rolls back. Outside a transaction: at once. */
export async function notify(db: Tx, channel: string, payload: string): Promise<void> {
  await db.$executeRaw`select pg_notify(${channel}, ${payload})`;
}

interface Listener {
  readonly handler: NotificationHandler;
  readonly onGap: (() => void) | undefined;
}

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/** Listens on one connection of its own, which it renews whenever it is lost. */
export function createNotifier(url: string): Notifier {
  const channels = new Map<string, Set<Listener>>();
  let client: Client | undefined;
  let isClosed = false;
  let wasConnected = false;
  let pause = FIRST_PAUSE;
  let timer: NodeJS.Timeout | undefined;
  let connecting = connect();

  async function connect(): Promise<void> {
    const next = new Client({
      connectionString: url,
      application_name: 'thidua-notifier',
      keepAlive: true,
      connectionTimeoutMillis: 2_000,
    });
    next.on('error', () => undefined); // `end` follows and renews the connection
    next.on('end', () => {
      if (client === next) renew();
    });
    next.on('notification', ({ channel, payload }) => {
      for (const { handler } of channels.get(channel) ?? []) handler(payload ?? '');
    });
    try {
      await next.connect();
      for (const channel of channels.keys()) await next.query(`listen ${next.escapeIdentifier(channel)}`);
    } catch {
      await next.end().catch(() => undefined); // never was connected
      return renew();
    }
    if (isClosed) return next.end();
    client = next;
    pause = FIRST_PAUSE;
    if (wasConnected) for (const listeners of channels.values()) for (const { onGap } of listeners) onGap?.();
    wasConnected = true;
  }

  function renew(): void {
    client = undefined;
    if (isClosed) return;
    timer = setTimeout(() => {
      connecting = connect();
    }, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  function tell(command: 'listen' | 'unlisten', channel: string): void {
    connecting = connecting.then(async () => {
      // Without a connection there is nothing to tell: connecting again listens to what is wanted by then.
      await client?.query(`${command} ${client.escapeIdentifier(channel)}`).catch(() => undefined);
    });
  }

  return {
    listen: (channel, handler, onGap) => {
      const listener = { handler, onGap };
      const listeners = channels.get(channel) ?? new Set();
      if (!channels.has(channel)) {
        channels.set(channel, listeners);
        tell('listen', channel);
      }
      listeners.add(listener);
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        channels.delete(channel);
        tell('unlisten', channel);
      };
    },
    ready: () => connecting,
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await connecting;
      const last = client;
      client = undefined;
      await last?.end();
    },
  };
}

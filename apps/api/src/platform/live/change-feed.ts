import { notify } from '@thidua/db';
import type { Notifier, Tx } from '@thidua/db';

/** What people may watch. The id of a topic is that of the watched record. */
export const TOPICS = ['meeting', 'import', 'job'] as const;
export type Topic = (typeof TOPICS)[number];

const CHANNEL = 'thidua_changes';

/** News that something changed, over all processes on one database. Ids only: who watches reads again what they may see. */
export interface ChangeFeed {
  /** Ticks with each change of the record until the caller stops. Changes while the caller is busy become one tick. */
  watch(topic: Topic, id: string): AsyncIterableIterator<Date>;
  close(): Promise<void>;
}

/** Tells watchers when the transaction commits; never when it rolls back. */
export async function announce(tx: Tx, topic: Topic, id: string): Promise<void> {
  await notify(tx, CHANNEL, `${topic}:${id}`);
}

export interface FeedOptions {
  readonly notifier: Pick<Notifier, 'listen' | 'close'>;
  readonly now: () => Date;
}

export function createChangeFeed({ notifier, now }: FeedOptions): ChangeFeed {
  const watchers = new Map<string, Set<() => void>>();
  const stopListening = notifier.listen(
    CHANNEL,
    (key) => {
      for (const tick of watchers.get(key) ?? []) tick();
    },
    // After a lost connection nobody knows what was missed: everybody looks again.
    () => {
      for (const group of watchers.values()) for (const tick of group) tick();
    },
  );

  function join(key: string, tick: () => void): () => void {
    const group = watchers.get(key) ?? new Set();
    watchers.set(key, group.add(tick));
    return () => {
      group.delete(tick);
      if (group.size === 0) watchers.delete(key);
    };
  }

  return {
    watch: (topic, id) => ticks((tick) => join(`${topic}:${id}`, tick), now),
    close: async () => {
      stopListening();
      await notifier.close();
    },
  };
}

type Waiting = (result: IteratorResult<Date, undefined>) => void;

/** An iterator over ticks that joins at once, so that a change between the answer and the first wait is not lost. */
function ticks(join: (tick: () => void) => () => void, now: () => Date): AsyncIterableIterator<Date> {
  let waiting: Waiting | undefined;
  let hasTicked = false;
  let isDone = false;
  const leave = join(() => {
    if (waiting === undefined) {
      hasTicked = true;
      return;
    }
    const resolve = waiting;
    waiting = undefined;
    resolve({ done: false, value: now() });
  });

  function finish(): IteratorResult<Date, undefined> {
    isDone = true;
    leave();
    waiting?.({ done: true, value: undefined });
    waiting = undefined;
    return { done: true, value: undefined };
  }

  return {
    next: () => {
      if (isDone) return Promise.resolve({ done: true, value: undefined });
      if (hasTicked) {
        hasTicked = false;
        return Promise.resolve({ done: false, value: now() });
      }
      return new Promise((resolve) => (waiting = resolve));
    },
    return: () => Promise.resolve(finish()),
    throw: (error) => {
      finish();
      return Promise.reject(error instanceof Error ? error : new Error('watching was broken off'));
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

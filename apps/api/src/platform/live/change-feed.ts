/** What people may watch. The id of a topic is that of the watched record. */
export const TOPICS = ['meeting'] as const;
export type Topic = (typeof TOPICS)[number];

/** News that something changed, over all processes on one database. Ids only: who watches reads again what they may see. */
export interface ChangeFeed {
  publish(topic: Topic, id: string): void;
  /** Ticks at each change of the record until `signal` aborts or the caller stops. Changes during a pause are one tick. */
  watch(topic: Topic, id: string): AsyncIterableIterator<Date>;
  close(): Promise<void>;
}

import { randomBytes } from 'node:crypto';
import type { Database } from '@thidua/db';

/** Two schemes that look secret on the screen and are not in the database: what the adversary must see through. */
export const NAIVE_SCHEMES = ['ROWS_IN_ORDER', 'ONE_TRANSACTION'] as const;
export type NaiveScheme = (typeof NAIVE_SCHEMES)[number];

export interface NaiveVote {
  readonly member: string;
  readonly key: string;
}

/**
 * ROWS_IN_ORDER: ballots without names, in a table that keeps them as they came. ONE_TRANSACTION: "who voted" and "what was voted"
 * in two tables, rows of the second shuffled by random ids, both written together. Gives the members' keys in casting order.
 */
export async function castNaively(
  pool: Database['pool'],
  scheme: NaiveScheme,
  itemId: string,
  members: readonly string[],
): Promise<readonly NaiveVote[]> {
  await pool.query(`
    create table if not exists naive_voters (item uuid, member text);
    create table if not exists naive_ballots (item uuid, key bytea, id uuid default gen_random_uuid(), primary key (item, id))`);
  const votes = members.map((member) => ({ member, key: randomBytes(32).toString('hex') }));
  for (const { member, key } of votes) {
    const client = await pool.connect();
    try {
      await client.query('begin');
      if (scheme === 'ONE_TRANSACTION')
        await client.query('insert into naive_voters values ($1, $2)', [itemId, member]);
      await client.query('insert into naive_ballots (item, key) values ($1, $2)', [itemId, Buffer.from(key, 'hex')]);
      await client.query('commit');
    } finally {
      client.release();
    }
  }
  // Put together again by a later "clean-up" in the order of the ids: where rows lie says nothing now, only who wrote them.
  if (scheme === 'ONE_TRANSACTION') await pool.query('cluster naive_ballots using naive_ballots_pkey');
  return votes;
}

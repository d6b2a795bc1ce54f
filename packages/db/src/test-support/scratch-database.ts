import { inject } from 'vitest';

import { administer, withDatabase } from '../server/administer.ts';

// Provided by packages/testing/src/start-test-server.ts, which cannot be imported here: it stands on this package.
declare module 'vitest' {
  interface ProvidedContext {
    readonly testServer: { readonly url: string; readonly template: string };
  }
}

export interface ScratchDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

let serial = 0;

/** A database made by `create database … <how>`; empty and knowing Vietnamese unless told otherwise. */
export async function scratchDatabase(
  how = `template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' locale 'C'`,
): Promise<ScratchDatabase> {
  const { url, template } = inject('testServer');
  const name = `${template}_db_${process.pid}_${(serial += 1)}`;
  await administer(url, `create database ${name} ${how} strategy file_copy`);
  return { url: withDatabase(url, name), drop: () => administer(url, `drop database ${name} with (force)`) };
}

/** A copy of the migrated template. */
export function migratedDatabase(): Promise<ScratchDatabase> {
  return scratchDatabase(`template ${inject('testServer').template}`);
}

// Features carry decorators; this file is loaded before the schema that brings their polyfill.
import 'reflect-metadata';
import type { Database } from '@thidua/db';
import { loadSampleBody } from '@thidua/testing';
import type { FieldCipher } from '../platform/secrets/field-cipher.ts';
import { freezeSentLines } from '../features/nominations/index.ts';

/** Puts the sample body into a database that has no body yet, so that a first start shows something; true when it did. */
export async function seedIfEmpty(db: Database['client'], cipher: FieldCipher, now: Date): Promise<boolean> {
  const bodies = await db.organisation.count();
  return bodies === 0 && loadSample(db, cipher, now);
}

/** Loads the sample body; false where it is there already. */
export async function loadSample(db: Database['client'], cipher: FieldCipher, now: Date): Promise<boolean> {
  const isLoaded = await loadSampleBody(db, { now, cipher });
  // The story tells who sent what; the judgement that was kept with it is the engine's word.
  if (isLoaded) await freezeSentLines(db, cipher);
  return isLoaded;
}

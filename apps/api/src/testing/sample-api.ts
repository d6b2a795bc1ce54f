import { loadSampleBody, sampleAccountId } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { TEST_CIPHER, testApi, type Caller, type TestApi } from './test-api.ts';

export interface SampleApi extends TestApi {
  readonly database: TestDatabase;
  /** Speaks as an account of the sample body, by its sign-in name. */
  signedIn(username: string): Promise<Caller>;
}

/** The API over the sample body, on the morning at which its story begins: Monday 6 December 2021. */
export async function sampleApi(): Promise<SampleApi> {
  const database = await testDatabase();
  const now = new Date();
  await loadSampleBody(database.client, { now, cipher: TEST_CIPHER });
  const api = await testApi(database, { now: () => now });
  return { ...api, database, signedIn: (username) => api.as(sampleAccountId(username)) };
}

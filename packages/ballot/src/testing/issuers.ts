import { generateIssuerKey } from '../issuer/index.ts';
import type { IssuerKeyPair } from '../issuer/index.ts';

/** Keys take half a second each: a test file makes them once. */
export async function makeIssuers(count: number): Promise<readonly IssuerKeyPair[]> {
  return Promise.all(Array.from({ length: count }, generateIssuerKey));
}

import { expect, test } from 'vitest';
import { auditFilter, isAuditFiltered, readAuditView } from './audit-address.ts';

const ID = '018f0000-0000-7000-8000-000000000001';

test.each([
  ['', {}],
  ['tim=lan&nhom=PEOPLE', { text: 'lan', family: 'PEOPLE' }],
  ['tu=2021-01-01&den=2021-12-31', { fromDay: '2021-01-01', toDay: '2021-12-31' }],
  [`viec=SIGNED_IN&ho-so=${ID}`, { action: 'SIGNED_IN', objectId: ID }],
  ['nhom=KHAC&viec=<script>&ho-so=1&tu=31/02/2021&den=2021-02-31', {}],
])('the address ?%s asks for %j', (address, filter) => {
  const view = readAuditView(new URLSearchParams(address));
  expect(auditFilter(view)).toEqual(filter);
  expect(isAuditFiltered(view)).toBe(Object.keys(filter).length > 0);
});

import { expect, test } from 'vitest';
import { entryHash, genesisHash } from './chain.ts';
import { personalHash } from './personal-part.ts';

const INSTANCE = '018f0000-0000-7000-8000-000000000001';
const FACTS = {
  seq: 1n,
  at: new Date('2026-11-27T00:00:00.123Z'),
  organisationId: '018f0000-0000-7000-8000-000000000002',
  actorId: null,
  actorRole: 'SECRETARY,STAFF',
  action: 'TARGET_VALUE_RECORDED',
  objectType: 'Target',
  objectId: '018f0000-0000-7000-8000-000000000003',
  requestId: 'r-1',
  data: { value: 22.5, onDay: '2021-05-19', note: 'Đạt "7–9"\n' },
  personalHash: null,
};

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

// Computed by verifier/audit_verify.py, a program that shares nothing with this one.
test('the form of the chain never changes: known facts have known hashes', () => {
  const genesis = genesisHash(INSTANCE);
  expect(hex(genesis)).toBe('b1db58005d92682379769ee8747d3efc7745f6a3992975441bd0edd16e0e3262');
  expect(hex(entryHash(genesis, FACTS))).toBe('30bd56857d38430213525b8d6b278de4e22301219a3d8c55cff35ac45dcbd398');
  const told = { ...FACTS, personalHash: personalHash(new Uint8Array(32), '{"changes":[],"subject":"x"}') };
  expect(hex(told.personalHash)).toBe('4c9d20a600144658a53eaeaedf94fb87a2c0838a28038c2f53e94cd860cf1ee2');
  expect(hex(entryHash(genesis, told))).toBe('cba3bc01d8c3108c484f7893b30b8b1e366cabe8fbf3a9c19ad147140c8d5006');
});

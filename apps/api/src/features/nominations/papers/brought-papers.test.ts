import type { DossierPaper } from '@thidua/domain/dossier-papers';
import { plainDate } from '@thidua/domain/kernel';
import { buildAccount, buildNomination } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { divisionWorld, type DivisionWorld } from '../../../testing/division-world.ts';
import type { StateDossierPaperInput } from './paper.input.ts';
import { stateDossierPaper } from './state-dossier-paper.ts';

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

type Who = { readonly accountId: string };

async function lineOf(status: 'DRAFT' | 'RECEIVED' = 'DRAFT'): Promise<string> {
  const { id } = await buildNomination(world.db, {
    staffId: world.people[0]?.id ?? '',
    summary: 'Hoàn thành tốt nhiệm vụ.',
    status,
  });
  return id;
}

async function state(id: string, as: Who, more: Partial<StateDossierPaperInput> = {}) {
  const input = { id, paper: 'PEER_REVIEW_MINUTES', version: 0, manner: 'FILE', ...more } as const;
  return stateDossierPaper(await world.actAs(as), input);
}

const ON_PAPER = {
  manner: 'ON_PAPER',
  number: ' 03/BB ',
  paperOn: plainDate('2021-12-03'),
  keptBy: 'Văn thư  Sở',
} as const;

async function told(id: string, as: Who, paper: DossierPaper = 'PEER_REVIEW_MINUTES') {
  const { data } = await (
    await world.callAs(as)
  ).run(`{ nomination(id: "${id}") { missingPaperCount viewerBringsPapers
    dossierPapers { paper state note brought { version manner number paperOn keptBy reason statedBy
      attachments { name viewerCanOpen } } } } }`);
  const { dossierPapers, ...line } = data.nomination;
  return { ...line, ...dossierPapers.find((each: { readonly paper: string }) => each.paper === paper) };
}

async function paperId(nominationId: string): Promise<string> {
  const { id } = await world.db.nominationPaper.findFirstOrThrow({ where: { nominationId }, select: { id: true } });
  return id;
}

/** A file of the paper as if it had been sent and taken. */
async function attach(nominationId: string, name = 'Biên bản.pdf') {
  const at = new Date('2021-12-06T02:00:00Z');
  return world.db.attachment.create({
    data: {
      organisationId: world.organisationId,
      dossierPaperId: await paperId(nominationId),
      name,
      bytes: 10,
      receivedBytes: 10,
      format: 'PDF',
      sha256: 'a'.repeat(64),
      uploadedById: world.head.accountId,
      startedAt: at,
      completedAt: at,
    },
    select: { id: true },
  });
}

describe('a paper that no record stands for', () => {
  test('is brought by whoever has the line in hand, and by nobody once it has gone on', async () => {
    const id = await lineOf('RECEIVED');
    expect(await state(id, world.head)).toMatchObject({ error: { code: 'INVALID_TRANSITION', from: 'RECEIVED' } });
    await expect(state(id, world.otherHead)).rejects.toThrow('NOT_FOUND');
    expect(await state(id, world.secretary)).toMatchObject({ ok: true });
    await world.db.nomination.update({ where: { id }, data: { status: 'ELIGIBLE' } });
    expect(await state(id, world.secretary, { version: 1 })).toMatchObject({ error: { code: 'INVALID_TRANSITION' } });
  });

  test('is there when somebody keeps it on paper, by number, day and keeper; what is recorded again is not written over', async () => {
    const id = await lineOf();
    expect(await state(id, world.head, { ...ON_PAPER, keptBy: '' })).toMatchObject({
      error: { problems: [{ field: 'keptBy', code: 'REQUIRED' }] },
    });
    expect(await state(id, world.head, ON_PAPER)).toMatchObject({ ok: true });
    expect(await told(id, world.head)).toMatchObject({
      missingPaperCount: 0,
      state: 'HAVE',
      brought: { version: 1, manner: 'ON_PAPER', number: '03/BB', paperOn: '2021-12-03', keptBy: 'Văn thư Sở' },
    });
    expect(await state(id, world.head, ON_PAPER)).toMatchObject({
      error: { code: 'STALE_RECORD', currentVersion: 1 },
    });
    // Taken back: what was said of the drawer is gone, and the paper is missing again.
    expect(await state(id, world.head, { version: 1 })).toMatchObject({ ok: true });
    expect(await told(id, world.head)).toMatchObject({
      state: 'MISSING',
      note: 'NO_MINUTES',
      brought: { version: 2, manner: 'FILE', number: '', paperOn: null, keptBy: '' },
    });
    const entries = { objectId: id, action: 'DOSSIER_PAPER_STATED' };
    expect(await world.db.auditEntry.count({ where: entries })).toBe(2);
  });

  test('stays missing where there is none, with the reason for whoever checks it', async () => {
    const id = await lineOf();
    await state(id, world.head, { manner: 'UNAVAILABLE', reason: 'Phòng có một người.' });
    expect(await told(id, world.secretary)).toMatchObject({
      missingPaperCount: 1,
      state: 'MISSING',
      brought: { reason: 'Phòng có một người.', statedBy: 'Lê Quang Hưng' },
    });
  });

  test('is none that the system makes, nor one that no law wants for this award', async () => {
    const id = await lineOf();
    await expect(state(id, world.head, { paper: 'PROPOSAL' })).rejects.toThrow('BAD_USER_INPUT');
    await expect(state(id, world.head, { paper: 'RETIREMENT_NOTICE' })).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('files of a paper', () => {
  test('put the paper into the dossier; desks open them, the inspector knows of them, the person proposed does not', async () => {
    const id = await lineOf();
    await state(id, world.head);
    await attach(id);
    await world.db.nomination.update({ where: { id }, data: { status: 'RECEIVED' } });
    const files = async (as: Who) => (await told(id, as)).brought.attachments;
    const open = [{ name: 'Biên bản.pdf', viewerCanOpen: true }];
    expect(await files(world.head)).toEqual(open);
    expect(await files(world.secretary)).toEqual(open);
    expect(await files({ accountId: world.auditorId })).toEqual([{ name: 'Biên bản.pdf', viewerCanOpen: false }]);
    const { organisationId } = world;
    const staffId = world.people[0]?.id ?? '';
    const person = await buildAccount(world.db, { organisationId, staffId, roles: ['STAFF'] });
    expect(await told(id, { accountId: person.id })).toMatchObject({
      state: 'HAVE',
      viewerBringsPapers: false,
      brought: { attachments: [] },
    });
    await world.db.nomination.update({ where: { id }, data: { status: 'ON_AGENDA' } });
    expect(await files(world.councillor)).toEqual(open);
  });

  test('stay in the database as they were taken, and what was said of a line that went on does not change', async () => {
    const id = await lineOf();
    await state(id, world.head);
    const file = await attach(id);
    await expect(world.db.attachment.delete({ where: file })).rejects.toThrow('stays in the trail');
    await world.db.nomination.update({ where: { id }, data: { status: 'ELIGIBLE' } });
    const where = { id: await paperId(id) };
    await expect(
      world.db.nominationPaper.update({ where, data: { manner: 'UNAVAILABLE', reason: 'Mất' } }),
    ).rejects.toThrow('neither written nor checked');
  });
});

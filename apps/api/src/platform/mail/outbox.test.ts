import { once } from 'node:events';
import { buildAccount } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createSmtpMailer } from '../../adapters/smtp-mailer.ts';
import { createMailbox } from '../../testing/mailbox.ts';
import { testApi } from '../../testing/test-api.ts';
import type { Platform } from '../platform.ts';
import { createOutboxWorker } from './outbox-worker.ts';
import { queueMail } from './outbox.ts';

const MINUTE = 60_000;
let now = new Date('2026-11-23T01:00:00Z');
const database = await testDatabase();
const { client: db } = database;
const account = await buildAccount(db);
afterAll(() => database.close());
beforeEach(() => db.outboxMail.deleteMany());

async function over(mailer: Platform['mailer']) {
  const { platform } = await testApi(database, { now: () => now, ...(mailer === undefined ? {} : { mailer }) });
  const failures: unknown[] = [];
  return { platform, failures, worker: createOutboxWorker(platform, (error) => failures.push(error)) };
}

function write(platform: Platform, subject = 'Thư thử', lifeMs = 24 * 60 * MINUTE): Promise<boolean> {
  const mail = { to: 'ha@snv.example.vn', subject, text: 'Nội dung có dấu: Ưng Thị Ỷ.\n' };
  const expiresAt = new Date(now.valueOf() + lifeMs);
  return db.$transaction((tx) => queueMail(platform, tx, { accountId: account.id, ...mail, expiresAt }, now));
}

describe('over a real SMTP server', async () => {
  const received: { readonly from: string; readonly to: readonly string[]; readonly source: string }[] = [];
  let isRefusing = false;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) => done(isRefusing ? new Error('busy') : undefined),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          source: Buffer.concat(parts).toString('utf8'),
        });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Thi đua <thidua@snv.example.vn>' });
  afterAll(async () => {
    mailer.close();
    await new Promise<void>((closed) => server.close(() => closed()));
  });

  test('a mail arrives with its reader, its subject and its Vietnamese text', async () => {
    const { platform, worker } = await over(mailer);
    await write(platform, 'Đặt lại mật khẩu');
    expect(await worker.sendDue()).toBe(1);
    const [mail] = received;
    expect(mail).toMatchObject({ from: 'thidua@snv.example.vn', to: ['ha@snv.example.vn'] });
    expect(mail?.source).toContain('Auto-Submitted: auto-generated');
    const subject = /^Subject: =\?UTF-8\?(?:B|Q)\?(.+)\?=/im.exec(mail?.source ?? '')?.[0];
    expect(subject).toBeDefined();
    expect(mail?.source).toMatch(/text\/plain; charset=utf-8/i);
  });

  test('a mail that the server did not take is tried again, and arrives once', async () => {
    const { platform, worker, failures } = await over(mailer);
    await write(platform);
    isRefusing = true;
    expect(await worker.sendDue()).toBe(0);
    expect(failures).toHaveLength(1);
    isRefusing = false;
    expect(await worker.sendDue(), 'not before its time').toBe(0);
    now = new Date(now.valueOf() + MINUTE);
    const before = received.length;
    expect(await worker.sendDue()).toBe(1);
    expect(received.length - before).toBe(1);
  });
});

test('a mail is written with what it tells about, or not at all', async () => {
  const { platform } = await over(createMailbox().mailer);
  const attempt = db.$transaction(async (tx) => {
    await queueMail(
      platform,
      tx,
      { accountId: account.id, to: 'a@b.vn', subject: 's', text: 't', expiresAt: now },
      now,
    );
    throw new Error('the change failed');
  });
  await expect(attempt).rejects.toThrow('the change failed');
  expect(await db.outboxMail.count()).toBe(0);
});

test('nobody reads address or text in the database while a mail waits', async () => {
  const { platform } = await over(createMailbox().mailer);
  await write(platform, 'Đặt lại mật khẩu');
  const [{ sealed } = { sealed: null }] = await db.outboxMail.findMany();
  const bytes = Buffer.from(sealed ?? []).toString('latin1');
  expect(bytes).not.toContain('ha@snv');
  expect(bytes).not.toContain('subject');
});

test('three processes send fifty mails once each', async () => {
  const mailbox = createMailbox();
  const { platform } = await over(mailbox.mailer);
  for (let n = 0; n < 50; n += 1) await write(platform, `Thư ${n}`);
  const workers = Array.from({ length: 3 }, () => createOutboxWorker(platform, () => undefined));
  for (let round = 0; round < 3; round += 1) await Promise.all(workers.map((worker) => worker.sendDue()));
  expect(new Set(mailbox.mails.map(({ subject }) => subject)).size).toBe(50);
  expect(mailbox.mails).toHaveLength(50);
});

test('what a process held when it died is sent by another', async () => {
  const { platform } = await over(createMailbox().mailer);
  await write(platform);
  // As the dead process left it: taken, neither sent nor given back.
  await db.outboxMail.updateMany({ data: { tries: 1, nextTryAt: new Date(now.valueOf() + 2 * MINUTE) } });
  const mailbox = createMailbox();
  const { worker } = await over(mailbox.mailer);
  expect(await worker.sendDue()).toBe(0);
  now = new Date(now.valueOf() + 2 * MINUTE);
  expect(await worker.sendDue()).toBe(1);
});

test('a link that would be over when it arrives is not sent any more', async () => {
  const mailbox = createMailbox();
  const { platform, worker } = await over(mailbox.mailer);
  await write(platform, 'Đặt lại mật khẩu', 30 * MINUTE);
  now = new Date(now.valueOf() + 30 * MINUTE);
  expect(await worker.sendDue()).toBe(0);
  const [mail] = await db.outboxMail.findMany();
  expect(mail).toMatchObject({ sealed: null, sentAt: null, droppedAt: now });
});

test('a mail that no server ever takes is given up in the end', async () => {
  const { platform, worker } = await over({ send: () => Promise.reject(new Error('refused')), close: () => undefined });
  await write(platform, 'Thư', 30 * 24 * 60 * MINUTE);
  for (let day = 0; day < 10; day += 1) {
    await worker.sendDue();
    now = new Date(now.valueOf() + 24 * 60 * MINUTE);
  }
  const [mail] = await db.outboxMail.findMany();
  expect(mail).toMatchObject({ tries: 8, sealed: null });
  expect(mail?.droppedAt).not.toBeNull();
});

import { buildAccount, buildOrganisation } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { createSmtpMailer } from '../../adapters/smtp-mailer.ts';
import type { Installation } from '../../platform/ports/installation.ts';
import { createMailbox } from '../../testing/mailbox.ts';
import { testApi } from '../../testing/test-api.ts';

const database = await testDatabase();
const { client: db } = database;
afterAll(() => database.close());

const installation: Installation = {
  version: '1.2.3',
  variables: [{ name: 'SMTP_URL', isSet: true }],
  check: () =>
    Promise.resolve([
      {
        id: 'disk',
        name: { vi: 'Đĩa còn trống', en: 'Disk free' },
        state: 'FINE',
        found: { vi: '9 GiB', en: '9 GiB' },
      },
    ]),
};
const mailbox = createMailbox();
const api = await testApi(database, { installation, mailer: mailbox.mailer });
const { id: organisationId } = await buildOrganisation(db);

const READ = `{ technicalState { version lastMigration canSendMail providerLabel trailVerifiedAt
  checks { id name state found advice } mails { open oldestAt failed } jobs { open failed } variables { name isSet } } }`;
const SEND = `mutation { sendTestMail { __typename ... on TestMailSent { sentTo } ... on MailNotTakenError { answer } } }`;

test('says how the machine does: what the doctor finds, the queues, and which variables are set, never what they hold', async () => {
  const { id: accountId } = await buildAccount(db, { organisationId });
  const at = new Date();
  const mail = { accountId, createdAt: at, expiresAt: new Date(at.valueOf() + 60_000), nextTryAt: at };
  const open = { ...mail, sealed: Uint8Array.of(1) };
  await db.outboxMail.createMany({ data: [open, { ...mail, sentAt: at }, { ...mail, droppedAt: at }] });
  const { data } = await (await api.asRole('AUDITOR', organisationId)).run(READ);
  const state = data.technicalState;
  expect(state).toMatchObject({ version: '1.2.3', canSendMail: true, providerLabel: null, trailVerifiedAt: null });
  expect(state.checks).toEqual([{ id: 'disk', name: 'Đĩa còn trống', state: 'FINE', found: '9 GiB', advice: null }]);
  expect(state.mails).toMatchObject({ open: 1, failed: 1 });
  expect(state.jobs).toEqual({ open: 0, failed: 0 });
  expect(state.variables).toEqual([{ name: 'SMTP_URL', isSet: true }]);
});

test('a test mail goes to the own verified address only, and the trail knows of it', async () => {
  const { id } = await buildAccount(db, { organisationId, roles: ['ADMIN'], email: 'quantri@snv.example.vn' });
  const admin = await api.as(id);
  expect((await admin.run(SEND)).data.sendTestMail.__typename).toBe('NoEmailError');
  await db.account.update({ where: { id }, data: { emailVerifiedAt: new Date() } });
  expect((await admin.run(SEND)).data.sendTestMail).toEqual({
    __typename: 'TestMailSent',
    sentTo: 'q•••@snv.example.vn',
  });
  expect(mailbox.mails.map(({ to }) => to)).toEqual(['quantri@snv.example.vn']);
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'TEST_MAIL_SENT' } });
  expect(entry.data).toEqual({ isTaken: true });
});

test('what stands in the way is told as the server says it, without the address that holds the password', async () => {
  const mailer = createSmtpMailer({ url: 'smtp://quantri:bi-mat@127.0.0.1:1', from: 'thidua@snv.example.vn' });
  const narrow = await testApi(database, { mailer });
  const verified = { email: 'hong@snv.example.vn', emailVerifiedAt: new Date() };
  const { id } = await buildAccount(db, { organisationId, roles: ['ADMIN'], ...verified });
  const { sendTestMail } = (await (await narrow.as(id)).run(SEND)).data;
  expect(sendTestMail).toEqual({ __typename: 'MailNotTakenError', answer: 'ESOCKET' });
  mailer.close();
});

test('without a mail server and a common sign-in nothing pretends', async () => {
  const silent = await testApi(database);
  const admin = await silent.asRole('ADMIN', organisationId);
  expect((await admin.run(SEND)).data.sendTestMail.__typename).toBe('NoMailServerError');
  expect((await admin.run('mutation { checkProvider }')).data.checkProvider).toBe('NOT_CONFIGURED');
});

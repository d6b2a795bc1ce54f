import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { stdTimeFunctions } from 'pino';
import { ROLE_NAMES } from '@thidua/domain/accounts';
import { ANNULMENT_REASON_NAMES } from '@thidua/domain/secret-ballot';
import { openInstallation } from './adapters/installation.ts';
import { keepMemoryIn } from './adapters/keep-memory-in.ts';
import { runThidua } from './adapters/run-thidua.ts';
import { sampleSignIns } from './adapters/sample-sign-ins.ts';
import { createOidcClient } from './adapters/oidc-client.ts';
import { createSmtpMailer } from './adapters/smtp-mailer.ts';
import { seedIfEmpty } from './adapters/seed-if-empty.ts';
import { stopOnSignals } from './adapters/stop-on-signals.ts';
import { compose } from './compose.ts';
import { readEnvironment } from './env.ts';
import { createInstallationPort } from './operations/installation-port.ts';
import { createBackupSchedule } from './operations/backup-schedule.ts';
import { startRefusal } from './operations/health/refuse-start.ts';
import { settleEpoch } from './operations/instance-epoch.ts';
import { sweepUnfinished } from './operations/whole-file.ts';
import { keepHighWater } from './platform/audit/high-water.ts';
import { createOutboxWorker } from './platform/mail/outbox-worker.ts';
import { keyFolderOf } from './platform/secrets/key-folder.ts';
import { createJobRunner } from './platform/jobs/job-runner.ts';
import { readPersistedDocuments } from './platform/http/persisted-documents.ts';
import { JOBS } from './jobs.ts';
import { createServer } from './server.ts';
import { settleRounds } from './urn/settle-rounds.ts';

const WEB_FOLDER = fileURLToPath(new URL('../../web/dist/', import.meta.url));
const DOCUMENTS = fileURLToPath(new URL('../../web/persisted-documents.json', import.meta.url));

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<void> {
  keepMemoryIn();
  const env = readEnvironment();
  const refusal = startRefusal(env, new Date());
  if (refusal !== undefined) throw new Error(refusal);
  const installation = await openInstallation(env, tell, 'UPGRADE');
  const platform = compose({
    ...installation,
    sampleSignIns,
    mailer: env.mail && createSmtpMailer(env.mail),
    identityProvider: env.oidc && createOidcClient(env.oidc),
    installation: createInstallationPort(env, installation.url, () => new Date()),
    publicUrl: env.publicUrl ?? addressOf(env.host, env.port),
  });
  const life = await settleEpoch(platform.db, keyFolderOf(env.dataFolder), platform.auditKey, platform.now);
  if (life.state === 'DIFFERENT') {
    const source =
      life.backupAt === null ? 'khác lần chạy trước' : `khôi phục từ bản sao lưu lúc ${life.backupAt.toISOString()}`;
    tell(`Cơ sở dữ liệu này ${source}: mọi lần đăng nhập cũ đã chấm dứt (${life.ended}), mọi người cần đăng nhập lại.`);
  }
  // The process that served it may go before this one does: what it leaves is settled by whoever takes over.
  platform.urn.onTaken(() => {
    void settleUrn().catch((error: unknown) => tell(`Chưa soát lại được hòm phiếu kín: ${codeOf(error)}`));
  });
  await platform.urn.ready();
  if (platform.urn.isHere()) await settleUrn();
  const isSeeded = env.loadsSample && (await seedIfEmpty(platform, platform.now()));
  if (isSeeded) tell('Đã nạp cơ quan mẫu.');

  const jobs = createJobRunner({
    platform,
    handlers: JOBS,
    report: (kind, error) => tell(`Việc nền ${kind} lỗi: ${error instanceof Error ? error.name : 'không rõ'}`),
  });
  const { schema } = await platform.papers();
  const app = await createServer(platform, {
    schema,
    isDevelopment: env.isDevelopment,
    isSecure: env.publicUrl?.startsWith('https:') ?? false,
    trustedProxies: env.trustedProxies,
    documents: readPersistedDocuments(DOCUMENTS),
    webFolder: WEB_FOLDER,
    allowedOrigins: [
      ...(env.publicUrl === undefined ? [] : [new URL(env.publicUrl).origin]),
      ...(env.isDevelopment ? ['http://localhost:5173'] : []),
    ],
    logger: { level: env.logLevel, base: null, timestamp: stdTimeFunctions.isoTime },
  });
  // The error of a mail server may name a reader: the log gets its code only.
  const outbox = createOutboxWorker(platform, (error) => app.log.warn({ code: codeOf(error) }, 'mail was not sent'));
  outbox.start();
  const highWater = keepHighWater(platform.db, keyFolderOf(env.dataFolder), (error) =>
    app.log.error({ code: codeOf(error) }, 'the mark of the trail was not written'),
  );
  const schedule =
    env.backupsKept === undefined
      ? undefined
      : createBackupSchedule({
          folder: env.backupFolder,
          keep: env.backupsKept,
          run: runThidua,
          now: platform.now,
          onFailure: (what) => app.log.error({ what }, 'the daily backup failed; see thidua doctor'),
        });
  schedule?.start();
  // Also where nobody makes backups by the clock: what a killed backup left would fill the disk.
  const swept = await sweepUnfinished(env.backupFolder, new Date());
  if (swept > 0) app.log.warn({ swept }, 'unfinished backups were removed');
  stopOnSignals(
    {
      drain: () => app.drain(),
      cut: () => app.server.closeAllConnections(),
      release: async () => {
        await schedule?.stop();
        await outbox.stop();
        platform.mailer?.close();
        await jobs.stop();
        await platform.feed.close();
        await highWater.stop();
        await installation.close();
      },
    },
    tell,
  );
  jobs.start();
  const listening = await app.listen({ port: env.port, host: env.host });
  await greet(env.publicUrl ?? addressOf(env.host, Number(new URL(listening).port)));

  async function settleUrn(): Promise<void> {
    const { annulled } = await settleRounds(platform);
    for (const { id, reason } of annulled) tell(`Kỳ bỏ phiếu kín ${id} bị hủy: ${ANNULMENT_REASON_NAMES[reason]}.`);
  }

  async function greet(address: string): Promise<void> {
    tell(`\nThi Đua đang chạy: ${address}\n`);
    const body = await platform.db.organisation.findFirst({
      select: { isSample: true },
      orderBy: [{ isSample: 'asc' }, { createdAt: 'asc' }],
    });
    if (body === null) tell('Chưa có cơ quan nào. Tạo bằng: npm run -s thidua -- organisation create --help\n');
    if (body?.isSample !== true) return;
    const width = Math.max(...sampleSignIns.map(({ username }) => username.length));
    tell(`Cơ quan mẫu, mật khẩu chung: ${sampleSignIns[0]?.password ?? ''}`);
    for (const { username, displayName, role } of sampleSignIns) {
      tell(`  ${username.padEnd(width)}  ${displayName} (${ROLE_NAMES[role]})`);
    }
    tell('');
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
}

function addressOf(host: string, port: number): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown}:${port}`;
}

try {
  await main();
} catch (error) {
  // The message says what to do next.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

import { openInstallation } from '../adapters/installation.ts';
import { verifyAudit } from '../platform/audit/verify-audit.ts';
import { describeFinding } from './audit-verify.ts';
import { printJson } from './command.ts';
import type { Command } from './command.ts';

interface Check {
  readonly name: string;
  readonly isFine: boolean;
  readonly detail: string;
}

/** `thidua doctor`: opens everything and says what is not as it should be. Exit code 1 when something is not. */
export const doctor: Command = async ({ env, tell, json }) => {
  const installation = await openInstallation({ ...env, acceptsRisks: true }, tell);
  const { client } = installation.database;
  const [{ version } = { version: '?' }] = await client.$queryRaw<{ version: string }[]>`SELECT version()`;
  const bodies = await client.organisation.count();
  const audit = await verifyAudit(client, installation.auditKey);
  const checks: readonly Check[] = [
    { name: 'Cơ sở dữ liệu', isFine: true, detail: version },
    ...installation.migrations.warnings.map(({ message }) => ({ name: 'Máy chủ', isFine: false, detail: message })),
    { name: 'Cơ quan', isFine: bodies > 0, detail: `${bodies}` },
    { name: 'Nhật ký', isFine: audit.code === 'OK', detail: describeFinding(audit) },
  ];
  await installation.close();
  if (json) printJson(checks);
  else for (const { name, isFine, detail } of checks) tell(`${isFine ? '✓' : '✗'} ${name}: ${detail}`);
  return checks.every(({ isFine }) => isFine) ? 0 : 1;
};

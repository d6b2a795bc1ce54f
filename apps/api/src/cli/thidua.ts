#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { readEnvironment } from '../env.ts';
import { auditVerify } from './audit-verify.ts';
import { doctor } from './doctor.ts';
import { migrateOnly } from './migrate.ts';
import type { Command } from './command.ts';

/** By the words a person types. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'audit verify': auditVerify,
  doctor,
  migrate: migrateOnly,
};

const HELP = `thidua <lệnh>

  migrate              đưa cơ sở dữ liệu lên bản hiện tại
  doctor [--json]      kiểm tra cài đặt: cơ sở dữ liệu, khóa, nhật ký
  audit verify [--json]  tính lại toàn bộ chuỗi nhật ký; 0 nguyên vẹn, 2 đứt, 4 thiếu, 5 sai chữ ký
`;

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const command = COMMANDS[positionals.join(' ')];
  if (command === undefined) {
    process.stdout.write(HELP);
    return positionals.length === 0 ? 0 : 64;
  }
  const tell = (line: string): void => void (values.json ? process.stderr : process.stdout).write(`${line}\n`);
  return command({ env: readEnvironment(), tell, json: values.json });
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

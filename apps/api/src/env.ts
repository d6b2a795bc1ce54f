import path from 'node:path';
import type { Language } from '@thidua/domain/accounts';
import { z } from 'zod';
import { isLoopback } from './adapters/oidc-client.ts';
import type { OidcOptions } from './adapters/oidc-client.ts';

/** Empty texts count as absent: `PORT= npm start` means the default. */
function optional<T extends z.ZodType>(type: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), type.optional());
}

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** Links in mails, and the way back from the common sign-in, lead to PUBLIC_URL and nowhere else. */
const NEEDS = [
  ['SMTP_URL', ['MAIL_FROM', 'PUBLIC_URL']],
  ['OIDC_ISSUER', ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL']],
] as const;

const SHAPE = {
  NODE_ENV: optional(z.enum(['development', 'production', 'test'])),
  PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  HOST: optional(z.string()),
  THIDUA_DATA: optional(z.string()),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: optional(z.string()),
  OIDC_ISSUER: optional(z.url({ protocol: /^https?$/ })),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  OIDC_LABEL: optional(z.string()),
  OIDC_HOSTS: optional(list),
  TRUSTED_PROXIES: optional(list),
  LOG_LEVEL: optional(z.enum(['silent', 'error', 'warn', 'info', 'debug'])),
  THIDUA_SAMPLE: optional(z.enum(['on', 'off'])),
  THIDUA_BACKUP_DIR: optional(z.string()),
  THIDUA_BACKUP_KEEP: optional(z.coerce.number().int().min(2).max(1_000)),
  THIDUA_BALLOT_KEYS: optional(z.string()),
  THIDUA_ACCEPT_RISKS: optional(z.enum(['true', 'false'])),
};

/** The variables that the program reads; a screen says which of them are set. */
export const VARIABLES: readonly string[] = Object.keys(SHAPE);

const Environment = z.object(SHAPE).superRefine((given, problems) => {
  for (const [name, needs] of NEEDS) {
    if (given[name] === undefined) continue;
    for (const needed of needs) {
      if (given[needed] === undefined)
        problems.addIssue({ code: 'custom', path: [needed], message: `cần có khi đã đặt ${name}` });
    }
  }
  const issuer = given.OIDC_ISSUER === undefined ? undefined : new URL(given.OIDC_ISSUER);
  if (issuer?.protocol === 'http:' && !isLoopback(issuer))
    problems.addIssue({ code: 'custom', path: ['OIDC_ISSUER'], message: 'phải là địa chỉ https' });
});

export interface Env {
  /** Names of the variables that are set, never what they hold. */
  readonly variablesSet: ReadonlySet<string>;
  readonly isDevelopment: boolean;
  readonly port: number;
  readonly host: string;
  /** The one folder with everything that must be kept: database, keys. */
  readonly dataFolder: string;
  /** Where the secret keys of rounds of the secret ballot lie: outside the database and every backup. */
  readonly ballotKeyFolder: string;
  /** A PostgreSQL server to use; undefined starts the one that comes with the product. */
  readonly databaseUrl: string | undefined;
  /** The address people open; https makes cookies Secure. Undefined: the address this process listens on. */
  readonly publicUrl: string | undefined;
  /** The mail server and the sender; undefined where the body sends no mails. */
  readonly mail: { readonly url: string; readonly from: string } | undefined;
  /** The common sign-in of the province; undefined where there is none. */
  readonly oidc: OidcOptions | undefined;
  /** Addresses of reverse proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** An empty database gets the sample body at the first start. */
  readonly loadsSample: boolean;
  /** Where backups go that are not told a place. */
  readonly backupFolder: string;
  /** Backups that stay when the application makes one a day; undefined where it makes none. */
  readonly backupsKept: number | undefined;
  /** Run in production on a database server that may lose acknowledged work. */
  readonly acceptsRisks: boolean;
}

/** Says every problem of the environment at once. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** The language of the shell we were started from; Vietnamese unless it says English. */
export function shellLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('en') ? 'en' : 'vi';
}

/** Reads the environment: the only place that does. Throws EnvironmentError. */
export function readEnvironment(): Env {
  const parsed = Environment.safeParse(process.env);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path: [name], message }) => `  ${String(name)}: ${message}`);
    throw new EnvironmentError(`Biến môi trường chưa đúng. Hãy sửa rồi chạy lại:\n${problems.join('\n')}`);
  }
  const { data } = parsed;
  const dataFolder = path.resolve(data.THIDUA_DATA ?? '.data');
  return {
    variablesSet: new Set(Object.entries(data).flatMap(([name, value]) => (value === undefined ? [] : [name]))),
    isDevelopment: data.NODE_ENV === 'development',
    port: data.PORT ?? 4000,
    host: data.HOST ?? 'localhost',
    dataFolder,
    ballotKeyFolder: path.resolve(data.THIDUA_BALLOT_KEYS ?? path.join(dataFolder, 'ballot-keys')),
    databaseUrl: data.DATABASE_URL,
    publicUrl: data.PUBLIC_URL,
    mail:
      data.SMTP_URL === undefined || data.MAIL_FROM === undefined
        ? undefined
        : { url: data.SMTP_URL, from: data.MAIL_FROM },
    oidc:
      data.OIDC_ISSUER === undefined || data.OIDC_CLIENT_ID === undefined || data.OIDC_CLIENT_SECRET === undefined
        ? undefined
        : {
            issuer: data.OIDC_ISSUER,
            clientId: data.OIDC_CLIENT_ID,
            clientSecret: data.OIDC_CLIENT_SECRET,
            label: data.OIDC_LABEL ?? new URL(data.OIDC_ISSUER).hostname,
            hosts: data.OIDC_HOSTS ?? [],
          },
    trustedProxies: data.TRUSTED_PROXIES ?? [],
    logLevel: data.LOG_LEVEL ?? 'warn',
    loadsSample: data.THIDUA_SAMPLE !== 'off',
    backupsKept: data.THIDUA_BACKUP_DIR === undefined ? undefined : (data.THIDUA_BACKUP_KEEP ?? 14),
    backupFolder: path.resolve(data.THIDUA_BACKUP_DIR ?? path.join(dataFolder, 'backups')),
    acceptsRisks: data.THIDUA_ACCEPT_RISKS === 'true',
  };
}

import type { Database } from '@thidua/db';
import type { Role } from '@thidua/domain/accounts';
import type { AuditKey } from './audit/audit-key.ts';
import type { ChangeFeed } from './live/change-feed.ts';
import type { PaperDesk } from './papers/paper-desk.ts';
import type { IdentityProvider } from './ports/identity-provider.ts';
import type { Installation } from './ports/installation.ts';
import type { Mailer } from './ports/mailer.ts';
import type { UrnKeeper } from '../urn/urn-keeper.ts';
import type { FileStore } from './ports/file-store.ts';
import type { PasswordHasher } from './ports/password-hasher.ts';
import type { FieldCipher } from './secrets/field-cipher.ts';
import type { SignInRegister } from './session/sign-in-register.ts';

export interface SampleSignIn {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly description: string;
  readonly password: string;
}

/** Everything from outside that the features need; made once at the start, or by a test with its own clock. */
export interface Platform {
  readonly db: Database['client'];
  /** The only clock. */
  readonly now: () => Date;
  readonly auditKey: AuditKey;
  /** Seals the columns of class P3. */
  readonly fieldCipher: FieldCipher;
  /** Files that people sent, kept by what is in them. */
  readonly files: FileStore;
  /** What changed, told to the people who look at it, over all processes. */
  readonly feed: ChangeFeed;
  /** The secret keys of rounds of the secret ballot; one process at a time serves the urn. */
  readonly urn: UrnKeeper;
  readonly passwords: PasswordHasher;
  readonly signIns: SignInRegister;
  /** The way out for mails; undefined where no mail server is configured, and screens say so. */
  readonly mailer: Mailer | undefined;
  /** The common sign-in of the province; undefined where none is configured. */
  readonly identityProvider: IdentityProvider | undefined;
  /** The papers that can be written and what they are asked of; loaded when the first paper becomes official. */
  readonly papers: () => Promise<PaperDesk>;
  /** What the program stands on: server, disk, backups, environment. */
  readonly installation: Installation;
  /** The address people open, without a slash at the end; links in mails are built from nothing else. */
  readonly publicUrl: string;
  /** Accounts that the sign-in page of a sample body offers; empty in a body of real people. */
  readonly sampleSignIns: readonly SampleSignIn[];
}

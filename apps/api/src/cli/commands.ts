import type { Command, Words } from './command.ts';
import type { ExitName } from './exit-codes.ts';

export interface OptionDefinition extends Words {
  /** What stands for the value in the help; a switch without one. */
  readonly value?: string;
}

export interface ArgumentDefinition extends Words {
  readonly name: string;
  readonly isOptional?: true;
}

export interface CommandDefinition {
  /** One line for the list. */
  readonly summary: Words;
  /** What else a person should know before using it. */
  readonly details?: Words;
  readonly args?: readonly ArgumentDefinition[];
  readonly options?: Readonly<Record<string, OptionDefinition>>;
  /** Knows `--json`. */
  readonly isForPrograms?: true;
  /** Besides DONE, and besides what every command may end with. */
  readonly exits?: readonly ExitName[];
  /** Loaded when it is used: help costs nothing. */
  readonly load: () => Promise<Command>;
}

/** Ways to end that every command has. */
export const COMMON_EXITS = [
  'DONE',
  'USAGE',
  'UNREACHABLE',
  'UNFORESEEN',
  'SETTINGS',
] as const satisfies readonly ExitName[];

/** Every command, by the words a person types; help and the reading of arguments come from here. */
export const COMMANDS: Readonly<Record<string, CommandDefinition>> = {
  migrate: {
    summary: { vi: 'đưa cơ sở dữ liệu lên bản hiện tại', en: 'bring the database to this release' },
    isForPrograms: true,
    exits: ['NOT_FINE', 'NEWER'],
    load: async () => (await import('./migrate.ts')).migrateOnly,
  },
  sample: {
    summary: { vi: 'nạp cơ quan mẫu nếu chưa có', en: 'load the sample body where it is not there yet' },
    isForPrograms: true,
    load: async () => (await import('./sample.ts')).sample,
  },
  doctor: {
    summary: {
      vi: 'kiểm tra cài đặt và nói việc cần làm; 1 nếu có mục không đạt',
      en: 'check the installation and say what to do; 1 when something is not fine',
    },
    isForPrograms: true,
    exits: ['NOT_FINE'],
    load: async () => (await import('./doctor.ts')).doctor,
  },
  'audit verify': {
    summary: { vi: 'tính lại toàn bộ chuỗi nhật ký', en: 'compute the whole chain of the trail again' },
    isForPrograms: true,
    exits: ['BROKEN_LINK', 'MISSING_ENTRY', 'WRONG_MAC'],
    load: async () => (await import('./audit-verify.ts')).auditVerify,
  },
};

import { open } from 'node:fs/promises';
import { readIfThere } from './round-key-folder.ts';

/** A line: by whom and what was first asked, both as digests that only the round's own key can make. */
export interface JournalLine {
  readonly who: Uint8Array;
  readonly what: Uint8Array;
}

/** Beside the keys, so that whoever strikes a row out of the database, or puts an old one back, does not get a second token. */
export interface IssueJournal {
  /** What was written first under `who`, as hexadecimal digits; undefined when nothing was. */
  first(who: Uint8Array): string | undefined;
  has(line: JournalLine): boolean;
  /** On disk when it resolves; a line that is there is not written twice. */
  append(line: JournalLine): Promise<void>;
}

const LINE = /^([0-9a-f]{64}) ([0-9a-f]{64})$/;

/** Reads the journal; what a crash left of a last line was never answered and is cut off. */
export async function openIssueJournal(file: string): Promise<IssueJournal> {
  const content = (await readIfThere(file))?.toString('latin1') ?? '';
  const whole = content.slice(0, content.lastIndexOf('\n') + 1);
  if (whole.length < content.length) await cutTo(file, whole.length);
  const lines = new Map<string, string>();
  for (const line of whole.split('\n')) {
    const [, who, what] = LINE.exec(line) ?? [];
    if (who !== undefined && what !== undefined && !lines.has(who)) lines.set(who, what);
  }
  let last = Promise.resolve();
  return {
    first: (who) => lines.get(hex(who)),
    has: ({ who, what }) => lines.get(hex(who)) === hex(what),
    append: (line) => {
      const written = last.then(async () => {
        const who = hex(line.who);
        if (lines.has(who)) return;
        await write(file, `${who} ${hex(line.what)}\n`);
        lines.set(who, hex(line.what));
      });
      last = written.catch(() => undefined); // the caller hears of it; the next line is tried all the same
      return written;
    },
  };
}

async function write(file: string, line: string): Promise<void> {
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.writeFile(line, 'latin1');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function cutTo(file: string, length: number): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.truncate(length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

import { createHash, type Hash } from 'node:crypto';

import {
  damaged,
  DUMP_FORMAT,
  DumpError,
  type DumpHead,
  type DumpPart,
  type FileContent,
  type TableContent,
} from './dump-format.ts';

export interface DumpSummary {
  readonly head: DumpHead;
  readonly tables: Readonly<Record<string, TableContent>>;
  readonly rows: number;
  readonly files: number;
  /** All files together. */
  readonly fileBytes: number;
}

const NEWLINE = 0x0a;

/** A table or a file of which the data is coming in. */
interface Open {
  readonly kind: 'table' | 'file';
  readonly name: string;
  readonly hash: Hash;
  bytes: number;
  rows: number;
}

/** Reads a whole dump without a database: every table is there, and its rows, and the files, are those that were read then. */
export async function checkDump(parts: AsyncIterable<DumpPart>): Promise<DumpSummary> {
  let head: DumpHead | undefined;
  let open: Open | undefined;
  const tables: Record<string, TableContent> = {};
  const sums = { rows: 0, files: 0, fileBytes: 0 };
  for await (const part of parts) {
    switch (part.kind) {
      case 'head':
        if (head) throw damaged('second head');
        head = readableHead(part.head);
        break;
      case 'table':
      case 'file':
        if (!head || open) throw damaged(part.kind);
        open = begin(part.kind, part.kind === 'table' ? part.name : part.path);
        break;
      case 'data':
        if (!open) throw damaged('data without a name');
        take(open, part.data);
        break;
      case 'tableEnd':
        close(open, 'table', part.name, part.content);
        tables[part.name] = part.content;
        sums.rows += part.content.rows;
        open = undefined;
        break;
      case 'fileEnd':
        close(open, 'file', part.path, part.content);
        sums.files += 1;
        sums.fileBytes += part.content.bytes;
        open = undefined;
        break;
      case 'end':
        if (open || part.rows !== sums.rows || part.files !== sums.files) throw damaged('sums');
        break;
    }
  }
  if (!head || head.tables.some(({ name }) => !(name in tables))) throw damaged('missing table');
  return { head, tables, ...sums };
}

function begin(kind: Open['kind'], name: string): Open {
  return { kind, name, hash: createHash('sha256'), bytes: 0, rows: 0 };
}

function take(open: Open, data: Buffer): void {
  open.hash.update(data);
  open.bytes += data.length;
  if (open.kind === 'table') for (const byte of data) if (byte === NEWLINE) open.rows += 1;
}

function close(
  open: Open | undefined,
  kind: Open['kind'],
  name: string,
  said: FileContent & { readonly rows?: number },
) {
  if (open?.kind !== kind || open.name !== name) throw damaged(`${kind} ${name}`);
  const isSame = open.hash.digest('hex') === said.sha256 && open.bytes === said.bytes;
  if (!isSame || (said.rows !== undefined && said.rows !== open.rows)) throw damaged(`content of ${name}`);
}

/** Refuses what a newer release wrote in a way that this one does not know. */
export function readableHead(head: DumpHead): DumpHead {
  const format: number = head.format; // as it was written by whatever release
  if (format === DUMP_FORMAT) return head;
  throw new DumpError(
    'NEWER',
    `Bản sao lưu ở định dạng ${format}, chương trình này đọc được định dạng ${DUMP_FORMAT}. Hãy dùng bản chương trình mới hơn.`,
    `The backup has format ${format}, this program reads ${DUMP_FORMAT}: use a newer release.`,
  );
}

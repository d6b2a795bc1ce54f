import { createHash } from 'node:crypto';

import { damaged, DUMP_FORMAT, DumpError, type DumpHead, type DumpPart, type TableContent } from './dump-format.ts';

export interface DumpSummary {
  readonly head: DumpHead;
  readonly tables: Readonly<Record<string, TableContent>>;
  readonly rows: number;
}

const NEWLINE = 0x0a;

/** Reads a whole dump without a database: every table is there, and its rows are those that were read from the server. */
export async function checkDump(parts: AsyncIterable<DumpPart>): Promise<DumpSummary> {
  let head: DumpHead | undefined;
  let open: { readonly name: string; readonly hash: ReturnType<typeof createHash>; rows: number } | undefined;
  const tables: Record<string, TableContent> = {};
  let rows = 0;
  for await (const part of parts) {
    switch (part.kind) {
      case 'head':
        if (head) throw damaged('second head');
        head = readableHead(part.head);
        break;
      case 'table':
        if (!head || open) throw damaged(`table ${part.name}`);
        open = { name: part.name, hash: createHash('sha256'), rows: 0 };
        break;
      case 'data':
        if (!open) throw damaged('rows without a table');
        open.hash.update(part.data);
        for (const byte of part.data) if (byte === NEWLINE) open.rows += 1;
        break;
      case 'tableEnd':
        if (open?.name !== part.name) throw damaged(`table ${part.name}`);
        if (open.hash.digest('hex') !== part.content.sha256 || open.rows !== part.content.rows) {
          throw damaged(`rows of ${part.name}`);
        }
        tables[part.name] = part.content;
        rows += open.rows;
        open = undefined;
        break;
      case 'end':
        if (open || part.rows !== rows || part.tables !== Object.keys(tables).length) throw damaged('sums');
        break;
    }
  }
  if (!head || head.tables.some(({ name }) => !(name in tables))) throw damaged('missing table');
  return { head, tables, rows };
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

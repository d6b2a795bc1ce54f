import { damaged, type DumpPart } from './dump-format.ts';

const JSON_FRAME = 0x4a;
const DATA_FRAME = 0x44;
const HEAD_BYTES = 5;
/** Far above what is ever written; keeps a broken length from taking the memory. */
const FRAME_MAX = 64 * 1024 * 1024;

/** Parts as bytes: one letter, four bytes of length, then JSON or data as it is. */
export async function* writeFrames(parts: AsyncIterable<DumpPart>): AsyncGenerator<Buffer> {
  for await (const part of parts) {
    const isData = part.kind === 'data';
    const body = isData ? part.data : Buffer.from(JSON.stringify(part), 'utf8');
    const head = Buffer.alloc(HEAD_BYTES);
    head.writeUInt8(isData ? DATA_FRAME : JSON_FRAME, 0);
    head.writeUInt32BE(body.length, 1);
    yield head;
    yield body;
  }
}

/** The parts again, wherever the bytes were cut on their way. Throws DumpError for anything that is no whole dump. */
export async function* readFrames(bytes: AsyncIterable<Buffer>): AsyncGenerator<DumpPart> {
  let waiting: Buffer[] = [];
  let size = 0;
  let wanted = HEAD_BYTES;
  let type = 0;
  let isEnded = false;

  for await (const chunk of bytes) {
    waiting.push(chunk);
    size += chunk.length;
    while (size >= wanted) {
      const all = waiting.length === 1 ? (waiting[0] ?? Buffer.alloc(0)) : Buffer.concat(waiting, size);
      const piece = all.subarray(0, wanted);
      waiting = all.length > wanted ? [all.subarray(wanted)] : [];
      size -= wanted;
      if (type === 0) {
        type = piece.readUInt8(0);
        wanted = piece.readUInt32BE(1);
        if ((type !== JSON_FRAME && type !== DATA_FRAME) || wanted > FRAME_MAX) throw damaged('frame');
        continue;
      }
      if (isEnded) throw damaged('after the end');
      const part: DumpPart = type === DATA_FRAME ? { kind: 'data', data: piece } : parsePart(piece);
      isEnded = part.kind === 'end';
      yield part;
      type = 0;
      wanted = HEAD_BYTES;
    }
  }
  if (!isEnded || size > 0 || type !== 0) throw damaged('cut short');
}

function parsePart(text: Buffer): DumpPart {
  try {
    return JSON.parse(text.toString('utf8')) as DumpPart; // written above; the seal around it says that nobody changed it
  } catch (cause) {
    throw damaged('JSON', cause);
  }
}

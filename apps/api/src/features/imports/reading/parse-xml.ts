import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { ReadingError } from './reading-error.ts';

/** What a reader of XML hears. Names come without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

function parserFor({ open, text, close }: XmlListener): SaxesParser {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => {
    throw new ReadingError('DAMAGED');
  });
  // No spreadsheet program writes one, and only through one could a file name other files or blow up small texts.
  parser.on('doctype', () => {
    throw new ReadingError('UNSAFE_ARCHIVE');
  });
  if (open !== undefined) {
    parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes as Record<string, string>));
  }
  if (text !== undefined) parser.on('text', text);
  if (close !== undefined) parser.on('closetag', ({ name }) => close(localName(name)));
  return parser;
}

/** Tells the listener what is in the stream; stops early when the listener throws. */
export async function parseXmlStream(stream: Readable, listener: XmlListener): Promise<void> {
  const parser = parserFor(listener);
  stream.setEncoding('utf8');
  try {
    for await (const chunk of stream) parser.write(String(chunk));
    parser.close();
  } catch (error) {
    stream.destroy();
    throw error instanceof ReadingError ? error : new ReadingError('DAMAGED');
  }
}

export function parseXml(text: string, listener: XmlListener): void {
  parserFor(listener).write(text).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

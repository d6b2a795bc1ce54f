import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface ReadDocx {
  /** The paragraphs of the document in their order, those in cells included, each with its style; not the thin one it may end with. */
  readonly paragraphs: readonly { readonly text: string; readonly style: string }[];
  readonly document: string;
  readonly styles: string;
  /** Heads of pages by file name. */
  readonly headers: readonly string[];
  readonly properties: string;
}

/** Opens a DOCX; every part must be well-formed XML. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
    /\.(?:xml|rels)$/.test(name) ? [[name, strFromU8(content)] as const] : [],
  );
  for (const [, xml] of parts) new SaxesParser().write(xml).close();
  const partOf = (name: string) => parts.find(([each]) => each === name)?.[1] ?? '';
  const document = partOf('word/document.xml');
  return {
    document,
    styles: partOf('word/styles.xml'),
    headers: parts.filter(([name]) => name.startsWith('word/header')).map(([, xml]) => xml),
    properties: partOf('docProps/core.xml'),
    paragraphs: paragraphsOf(document),
  };
}

function paragraphsOf(xml: string): ReadDocx['paragraphs'] {
  const found: { text: string; style: string }[] = [];
  const parser = new SaxesParser();
  let isText = false;
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p') found.push({ text: '', style: '' });
    const last = found.at(-1);
    if (name === 'w:pStyle' && last !== undefined) last.style = attributes['w:val'] ?? '';
    if (name === 'w:t') isText = true;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
  });
  parser.on('text', (text) => {
    const last = found.at(-1);
    if (isText && last !== undefined) last.text += text;
  });
  parser.write(xml).close();
  if (found.at(-1)?.text === '') found.pop();
  return found;
}

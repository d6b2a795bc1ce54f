import type { Zippable } from 'fflate';
import { cleanJpeg } from '../inspection/clean-jpeg.ts';
import { cleanPng } from '../inspection/clean-png.ts';
import { StripError } from './strip-error.ts';
import { stripPicture } from './strip-picture.ts';
import { acceptChanges, dropNames, dropReferences, isWrittenOtherwise } from './strip-xml.ts';

const TYPES = '[Content_Types].xml';
/** What a document is drawn from; everything else of the package goes: properties, custom parts, previews. */
const KEPT = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/.+|xl\/.+)$/;
/** Within those: remarks and who made them, settings of a printer, what programs keep of their own, and of shared workbooks. */
const DROPPED =
  /(?:^|\/)(?:comments[^/]*\.xml|people\.xml|persons?\/.*|threadedComments\/.*|revisions\/.*|printerSettings\/.*|customProperty\/.*|glossary\/.*|vmlDrawing[^/]*\.vml|_rels\/comments[^/]*\.rels)$/i;
const EMBEDDED = /\/(?:embeddings|activeX|externalLinks)\//i;
const MEDIA = /\/media\//i;
const MEMBER_TIME = '1980-01-01T00:00:00';

/**
 * A Word or Excel file as its readers see it, and nothing of who wrote it: no properties, no remarks, tracked changes as if
 * accepted, no names at what was changed, pictures without EXIF (ECMA-376 parts 1 and 2). Throws StripError for what holds
 * another file, or a picture of a kind that is not cleaned here.
 */
export async function stripOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
  const parts = unzip(unzipSync, bytes);
  const names = Object.keys(parts);
  if (names.some((name) => EMBEDDED.test(name))) throw new StripError('HAS_EMBEDDED_FILES');
  const kept = names.filter((name) => KEPT.test(name) && !DROPPED.test(name));
  const isKept = (name: string) => kept.includes(name);
  const stripped: Zippable = {};
  for (const name of kept) {
    const part = parts[name];
    if (part === undefined) continue;
    const text = /\.(?:xml|rels)$/i.test(name) ? strFromU8(part) : undefined;
    stripped[name] = [
      text === undefined ? await strippedMedia(name, part) : strToU8(strippedText(name, text, isKept)),
      { mtime: MEMBER_TIME },
    ];
  }
  return zipSync(stripped);
}

function strippedText(name: string, text: string, isKept: (name: string) => boolean): string {
  if (name === TYPES || name.endsWith('.rels')) return dropReferences(name, text, isKept);
  const stripped = dropNames(acceptChanges(text));
  if (isWrittenOtherwise(stripped)) throw new StripError('NOT_READABLE');
  return stripped;
}

function unzip(
  unzipSync: (bytes: Uint8Array) => Readonly<Record<string, Uint8Array>>,
  bytes: Uint8Array,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw new StripError('NOT_READABLE', { cause: error });
  }
}

function strippedMedia(name: string, part: Uint8Array): Promise<Uint8Array> {
  if (/\.jpe?g$/i.test(name)) return stripPicture(part, cleanJpeg);
  if (/\.png$/i.test(name)) return stripPicture(part, cleanPng);
  // Fonts and the like say nothing of the writer; other pictures may.
  if (MEDIA.test(name)) throw new StripError('HAS_OTHER_PICTURES');
  if (/\.(?:odttf|ttf)$/i.test(name)) return Promise.resolve(part);
  throw new StripError('HAS_EMBEDDED_FILES');
}

import path from 'node:path';

/** Elements that say how something was before: gone with all that is in them (ECMA-376 part 1, 17.13.5). */
const BEFORE = [
  'del',
  'moveFrom',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'tblGridChange',
  'trPrChange',
]
  .concat(['tcPrChange', 'tblPrExChange', 'numberingChange', 'cellDel'])
  .join('|');
/** Elements around what was put in: they go, what is in them stays. */
const AROUND = 'ins|moveTo';
/** Marks of remarks and of moves, empty ones: gone. */
const MARKS = [
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'annotationRef',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
  'customXmlInsRangeStart',
  'customXmlInsRangeEnd',
  'rsids',
  'rsidRoot',
  'rsid',
].join('|');

/** Where a link leads that left the document: its words stay, its target may be the author's own address or store. */
const NOWHERE = 'about:blank';

/** A part of a Word document as if all its tracked changes were accepted, without the marks of remarks. */
export function acceptChanges(text: string): string {
  return text
    .replace(new RegExp(`<w:(?:${BEFORE}|${AROUND}|${MARKS})(?:\\s[^>]*)?/>`, 'g'), '')
    .replace(new RegExp(`<w:(${BEFORE})(?:\\s[^>]*)?>[\\s\\S]*?</w:\\1>`, 'g'), '')
    .replace(new RegExp(`</?w:(?:${AROUND}|rsids)(?:\\s[^>]*)?>`, 'g'), '');
}

/** A part without attributes and elements that name who wrote, when, or on which machine. */
export function dropNames(text: string): string {
  return text
    .replace(/\s(?:w\d*|w16du|w16cex):(?:author|initials|date|dateUtc|rsid\w*)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
    .replace(/\s(?:userName|lastEdited|rupBuild|documentId|dataDirectory|providerId)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
    .replace(
      /<(?:x15ac:absPath|fileSharing|w:attachedTemplate|w:docVars|w15:docId|w14:docId|w15:presenceInfo)\b[^>]*\/>/g,
      '',
    )
    .replace(/<w:docVars\b[\s\S]*?<\/w:docVars>/g, '')
    .replace(/(HYPERLINK\s+)("|&quot;)(?:(?!\2)[^<])*\2/g, `$1$2${NOWHERE}$2`)
    .replace(/<xr:revisionPtr\b[^>]*\/>/g, '')
    .replace(/<legacyDrawing\b[^>]*\/>/g, '');
}

/** Namespaces of WordprocessingML, transitional and strict (ECMA-376 part 4, ISO/IEC 29500-1), bound to some prefix. */
const WORD =
  /xmlns:?([\w.-]*)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/g;

/**
 * True for a part that is not written the way in which it is cleaned here: WordprocessingML under another prefix than `w`, another
 * encoding, or still with an attribute that names somebody.
 */
export function isWrittenOtherwise(text: string): boolean {
  return (
    text.includes('\0') ||
    [...text.matchAll(WORD)].some(([, prefix]) => prefix !== 'w') ||
    /[\s:](?:author|initials|userName)\s*=\s*["']/.test(text)
  );
}

/** A list of parts or of relations without those that are no more there; links to the outside lead nowhere. */
export function dropReferences(list: string, text: string, isKept: (name: string) => boolean): string {
  const folder = path.posix.dirname(path.posix.dirname(list));
  const nameOf = (target: string) =>
    target.startsWith('/') ? target.slice(1) : path.posix.normalize(path.posix.join(folder, target));
  return text
    .replace(/<Override\b[^>]*PartName="\/([^"]*)"[^>]*\/>/g, (element: string, name: string) =>
      isKept(name) ? element : '',
    )
    .replace(/<Relationship\b[^>]*\/>/g, (element) => {
      const target = /Target="([^"]*)"/.exec(element)?.[1] ?? '';
      if (/TargetMode="External"/.test(element)) {
        // The template is named by an element that is gone; everything else is held by its relation.
        return /\/attachedTemplate"/.test(element) ? '' : element.replace(/Target="[^"]*"/, `Target="${NOWHERE}"`);
      }
      return isKept(nameOf(target)) ? element : '';
    });
}

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
    .replace(/\s(?:w\d*|w16du|w16cex):(?:author|initials|date|dateUtc|rsid\w*)="[^"]*"/g, '')
    .replace(/\s(?:userName|lastEdited|rupBuild|documentId|dataDirectory|providerId)="[^"]*"/g, '')
    .replace(
      /<(?:x15ac:absPath|fileSharing|w:attachedTemplate|w:docVars|w15:docId|w14:docId|w15:presenceInfo)\b[^>]*\/>/g,
      '',
    )
    .replace(/<w:docVars\b[\s\S]*?<\/w:docVars>/g, '')
    .replace(/<xr:revisionPtr\b[^>]*\/>/g, '')
    .replace(/<legacyDrawing\b[^>]*\/>/g, '');
}

/** A list of parts or of relations without those that are no more there, and without a link to a file of another machine. */
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
      if (/TargetMode="External"/.test(element)) return /^(?:https?|mailto):/i.test(target) ? element : '';
      return isKept(nameOf(target)) ? element : '';
    });
}

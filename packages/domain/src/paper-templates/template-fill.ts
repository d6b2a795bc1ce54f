import { templateOf, type BlockField, type InlineField, type PartKey, type TemplateKind } from './template-kinds.ts';
import { fieldMark, parseTemplate, type TemplatePiece } from './template-text.ts';

/** A line as it is printed, or the place of what fills lines of its own. */
export type FilledLine<Block extends string> =
  { readonly kind: 'LINE'; readonly runs: readonly FilledRun[] } | { readonly kind: 'BLOCK'; readonly field: Block };

export interface FilledRun {
  readonly text: string;
  readonly isBold: boolean;
}

export type FieldValues<Kind extends TemplateKind> = Readonly<Record<InlineField<Kind>, string>>;

/**
 * A part with its fields filled. What fills a field is taken as it is: braces and stars in a name are letters. A field that the paper
 * does not have is printed as it was typed, so that whoever looks at the preview sees it.
 */
export function fillTemplate<Kind extends TemplateKind>(
  kind: Kind,
  part: PartKey<Kind>,
  text: string | undefined,
  values: FieldValues<Kind>,
): readonly FilledLine<BlockField<Kind>>[] {
  const { parts, fields } = templateOf(kind);
  const words = text ?? parts.find(({ key }) => key === part)?.builtIn ?? '';
  const byName = new Map(fields.map((field) => [field.name, field]));
  const filled: Readonly<Record<string, string | undefined>> = values;

  function runOf(piece: TemplatePiece): FilledRun {
    if (piece.kind === 'TEXT') return { text: piece.text, isBold: piece.isBold };
    const key = byName.get(piece.name)?.key;
    return { text: (key === undefined ? undefined : filled[key]) ?? fieldMark(piece.name), isBold: piece.isBold };
  }

  return parseTemplate(words).map(({ pieces }) => {
    const [first] = pieces;
    const block = pieces.length === 1 && first?.kind === 'FIELD' ? byName.get(first.name) : undefined;
    // The table of fields gives blocks their keys.
    if (block?.isBlock === true) return { kind: 'BLOCK', field: block.key as BlockField<Kind> };
    return { kind: 'LINE', runs: pieces.map(runOf) };
  });
}

/** What fills a field, by the name that people see. */
export interface FieldValue {
  readonly name: string;
  readonly value: string;
}

export function namedValues<Kind extends TemplateKind>(kind: Kind, values: FieldValues<Kind>): readonly FieldValue[] {
  const filled: Readonly<Record<string, string | undefined>> = values;
  return templateOf(kind).fields.flatMap(({ key, name }) => {
    const value = filled[key];
    return value === undefined ? [] : [{ name, value }];
  });
}

export interface ChangedField {
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** The fields that said something else when the words were written. */
export function changedFields(seen: readonly FieldValue[], values: readonly FieldValue[]): readonly ChangedField[] {
  return values.flatMap(({ name, value }) => {
    const before = seen.find((field) => field.name === name)?.value;
    return before === undefined || before === value ? [] : [{ name, before, now: value }];
  });
}

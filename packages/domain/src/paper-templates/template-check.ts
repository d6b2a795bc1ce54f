import { foldText, lengthOf } from '../kernel/index.ts';
import { templateOf, type TemplateKind } from './template-kinds.ts';
import {
  TEMPLATE_LIMITS,
  type PartStyle,
  type TemplateField,
  type TemplatePart,
  type TemplateTexts,
} from './template-shape.ts';
import { parseTemplate, type TemplateLine } from './template-text.ts';

export const TEMPLATE_PROBLEMS = [
  'EMPTY',
  'TOO_LONG',
  'LOOSE_BRACES',
  'LOOSE_BOLD',
  'UNKNOWN_FIELD',
  'MISSING_FIELD',
  'REPEATED_BLOCK',
  'BLOCK_NOT_ALONE',
  'BLOCK_ELSEWHERE',
  'SEVERAL_LINES',
] as const;
export type TemplateProblemCode = (typeof TEMPLATE_PROBLEMS)[number];

/** What is wrong with a wording, in which part and line, and with which field. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  readonly part: string;
  /** Undefined where something is not there at all. */
  readonly line?: number;
  readonly field?: string;
  /** A field of this paper that was perhaps meant. */
  readonly suggestion?: string;
}

/** Everything wrong, in the order of the paper; none, and the paper can be written with it. */
export function templateProblems(kind: TemplateKind, texts: TemplateTexts): readonly TemplateProblem[] {
  const { parts, fields } = templateOf(kind);
  return parts.flatMap((part) => partProblems(part, texts[part.key] ?? part.builtIn, fields));
}

/** Styles of parts that are one line of the paper. */
const ONE_LINE: readonly PartStyle[] = ['TITLE', 'LINE'];

function partProblems(part: TemplatePart, text: string, fields: readonly TemplateField[]): readonly TemplateProblem[] {
  const lines = parseTemplate(text);
  const at = { part: part.key };
  if (lines.length === 0) return part.mayBeEmpty === true ? [] : [{ code: 'EMPTY', ...at }];
  const used = new Set(lines.flatMap(namesIn));
  const second = ONE_LINE.includes(part.style) ? lines[1] : undefined;
  return [
    ...(lengthOf(text) > TEMPLATE_LIMITS.part ? [{ code: 'TOO_LONG', ...at } as const] : []),
    ...(second === undefined ? [] : [{ code: 'SEVERAL_LINES', ...at, line: second.line } as const]),
    ...lines.flatMap((line) => lineProblems(part, line, fields)),
    ...repeatedBlocks(part, lines, fields),
    ...fields
      .filter(({ requiredIn, name }) => requiredIn === part.key && !used.has(name))
      .map(({ name }) => ({ code: 'MISSING_FIELD', ...at, field: name }) as const),
  ];
}

function namesIn({ pieces }: TemplateLine): readonly string[] {
  return pieces.flatMap((piece) => (piece.kind === 'FIELD' ? [piece.name] : []));
}

function lineProblems(
  part: TemplatePart,
  line: TemplateLine,
  fields: readonly TemplateField[],
): readonly TemplateProblem[] {
  const at = { part: part.key, line: line.line };
  return [
    ...(line.hasLooseBraces ? [{ code: 'LOOSE_BRACES', ...at } as const] : []),
    ...(line.hasLooseBold ? [{ code: 'LOOSE_BOLD', ...at } as const] : []),
    ...namesIn(line).flatMap((name): readonly TemplateProblem[] => {
      const field = fields.find((known) => known.name === name);
      if (field === undefined) return [{ code: 'UNKNOWN_FIELD', ...at, field: name, ...suggested(name, fields) }];
      if (field.isBlock !== true) return [];
      if (field.requiredIn !== part.key) return [{ code: 'BLOCK_ELSEWHERE', ...at, field: name }];
      return line.pieces.length > 1 ? [{ code: 'BLOCK_NOT_ALONE', ...at, field: name }] : [];
    }),
  ];
}

function repeatedBlocks(
  part: TemplatePart,
  lines: readonly TemplateLine[],
  fields: readonly TemplateField[],
): readonly TemplateProblem[] {
  return fields
    .filter(({ isBlock }) => isBlock === true)
    .flatMap(({ name }) => {
      const second = lines.filter((line) => namesIn(line).includes(name))[1];
      return second === undefined
        ? []
        : [{ code: 'REPEATED_BLOCK' as const, part: part.key, line: second.line, field: name }];
    });
}

/** The same letters without marks, or all but the end of them. */
function suggested(name: string, fields: readonly TemplateField[]): { readonly suggestion?: string } {
  const plain = foldText(name);
  const near = fields.find((field) => {
    const other = foldText(field.name);
    return plain !== '' && (other === plain || other.startsWith(plain) || plain.startsWith(other));
  });
  return near === undefined ? {} : { suggestion: near.name };
}

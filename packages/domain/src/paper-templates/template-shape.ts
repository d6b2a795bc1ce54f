/** How the lines of a part are set: one centred line in capitals, one line where the paper has it, grounds in italics, plain paragraphs, or “Nơi nhận”. */
export const PART_STYLES = ['TITLE', 'LINE', 'GROUNDS', 'TEXT', 'RECIPIENTS'] as const;
export type PartStyle = (typeof PART_STYLES)[number];

/** A piece of the wording of a paper that the body may write in its own words. */
export interface TemplatePart {
  readonly key: string;
  readonly name: string;
  readonly style: PartStyle;
  /** The wording while the body has not written its own. */
  readonly builtIn: string;
  /** Left empty, the paper goes without it. */
  readonly mayBeEmpty?: true;
}

/** What the paper itself fills in: a name, a number, a list. It can be moved, never written by hand. */
export interface TemplateField {
  readonly key: string;
  /** As it stands between the braces. */
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
  /** Without it the paper would not say what it decides: it must stand in this part. */
  readonly requiredIn?: string;
  /** Fills whole lines, as a list does: once, alone on its line. */
  readonly isBlock?: true;
}

export interface TemplateDefinition {
  readonly name: string;
  readonly parts: readonly TemplatePart[];
  readonly fields: readonly TemplateField[];
}

/** The wording of one paper by the key of its part. */
export type TemplateTexts = Readonly<Record<string, string>>;

export interface PartText {
  readonly part: string;
  readonly text: string;
}

export const TEMPLATE_LIMITS = { part: 6000, note: 500 } as const;

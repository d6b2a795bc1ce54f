/** What the head of every paper says of the body. */
export interface IssuingBody {
  readonly name: string;
  /** The superior body; empty when there is none. */
  readonly parentName: string;
  /** Its letters in signs: `SNgV`. */
  readonly documentSign: string;
  readonly place: string;
}

/** Who signs, as the lines that are printed. */
export interface PaperSignature {
  /** `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`; from the top down. */
  readonly capacity: readonly string[];
  readonly name: string;
}

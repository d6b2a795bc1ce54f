/**
 * Keeps files by what is in them: the same bytes are kept once. One folder on one machine; another adapter may keep them in an
 * object storage. A file may hold personal data, so adapters seal what they write.
 */
export interface FileStore {
  /** Keeps the bytes; answers with their name, the SHA-256 in hex. Kept on disk when the promise resolves. */
  put(bytes: Uint8Array): Promise<string>;
  has(name: string): Promise<boolean>;
  /** Throws FileMissing for a name that is not kept. */
  read(name: string): Promise<Uint8Array>;
  /** Forgets a file; nothing happens when it is not kept. */
  remove(name: string): Promise<void>;
  /** Names of the files that were put before the moment. What a writing that broke off before it left behind is removed on the way. */
  keptBefore(moment: Date): Promise<readonly string[]>;
}

/** The store does not have the file that a record names. */
export class FileMissing extends Error {
  override readonly name = 'FileMissing';

  constructor(file: string, options?: ErrorOptions) {
    super(`The file ${file} is not in the store of this installation.`, options);
  }
}

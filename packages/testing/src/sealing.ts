/** What seals columns; the API's field cipher is one. Passed in, because the key is the application's. */
export interface Sealing {
  readonly seal: (place: string, text: string) => Uint8Array<ArrayBuffer>;
  readonly digest: (realm: string, text: string) => Uint8Array<ArrayBuffer>;
}

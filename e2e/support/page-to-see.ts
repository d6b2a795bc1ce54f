export interface PageToSee {
  /** Username of somebody who works with the page; undefined sees it without a sign-in. */
  readonly by?: string;
  readonly address: string;
  /** Name of the link that leads on from the address. */
  readonly follow?: RegExp;
  readonly heading: RegExp;
}

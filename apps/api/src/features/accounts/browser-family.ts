/** What a person recognises of a browser. The order counts: most browsers also claim to be another one. */
const BROWSERS = [
  ['Cốc Cốc', /coc_coc_browser/i],
  ['Edge', /\bEdgA?\/|EdgiOS/],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /SamsungBrowser/],
  ['Firefox', /Firefox|FxiOS/],
  ['Chrome', /Chrome|CriOS/],
  ['Safari', /Safari/],
] as const;

const SYSTEMS = [
  ['Windows', /Windows/],
  ['Android', /Android/],
  ['iPhone, iPad', /iPhone|iPad/],
  ['macOS', /Macintosh/],
  ['Linux', /Linux|X11/],
] as const;

export interface BrowserFamily {
  /** Undefined for programs and browsers that nobody here uses. */
  readonly browser: string | undefined;
  readonly system: string | undefined;
}

/** Names browser and system from what the browser says of itself; a claim, good for recognising, not for deciding. */
export function browserFamily(userAgent: string): BrowserFamily {
  return {
    browser: BROWSERS.find(([, pattern]) => pattern.test(userAgent))?.[0],
    system: SYSTEMS.find(([, pattern]) => pattern.test(userAgent))?.[0],
  };
}

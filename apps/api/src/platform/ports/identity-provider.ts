/** Who somebody is, in the words of a provider: never an e-mail address, which may change hands. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** What must fit when the browser comes back; known to us alone. */
export interface TripSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The common sign-in of a province or a ministry (OpenID Connect). */
export interface IdentityProvider {
  /** What people call it, for the button. */
  readonly label: string;
  readonly issuer: string;
  /** Where the browser goes. Throws ProviderUnavailable. */
  readonly begin: (
    redirectUri: string,
    state: string,
  ) => Promise<{ readonly address: string; readonly secrets: TripSecrets }>;
  /** Asks the provider anew who it is. Throws ProviderUnavailable. */
  readonly reach: () => Promise<void>;
  /** Checks what the browser brought back, and asks the provider. Throws ProviderUnavailable or ProviderRefused. */
  readonly complete: (callback: URL, secrets: TripSecrets) => Promise<ProvenIdentity>;
}

/** The provider does not answer, or says what no provider of this standard says. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}

/** What came back proves nothing: changed, replayed, for somebody else, or refused by the provider. */
export class ProviderRefused extends Error {
  override readonly name = 'ProviderRefused';
}

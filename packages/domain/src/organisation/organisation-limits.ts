/** Longest texts in characters. */
export const ORGANISATION_LIMITS = {
  name: 200,
  shortName: 50,
  code: 20,
  fullName: 100,
  title: 150,
  reason: 1_000,
  opinionText: 2_000,
  toBody: 250,
  previousBody: 250,
  result: 100,
} as const;
export type OrganisationText = keyof typeof ORGANISATION_LIMITS;

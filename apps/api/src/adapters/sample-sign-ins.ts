import { SAMPLE_PASSWORD, SAMPLE_SIGN_INS } from '@thidua/testing';
import type { SampleSignIn } from '../platform/platform.ts';

/** The ways into the sample body, with the one password that they all have and that is valid nowhere else. */
export const sampleSignIns: readonly SampleSignIn[] = SAMPLE_SIGN_INS.map((signIn) => ({
  ...signIn,
  password: SAMPLE_PASSWORD,
}));

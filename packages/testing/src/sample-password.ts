/** The one password of every account of builders and of the sample body; never valid anywhere else. */
export const SAMPLE_PASSWORD = 'thidua-2021';

/** Argon2id of SAMPLE_PASSWORD (19 MiB, 2 passes, 1 lane), computed once: hashing per account would cost seconds. */
export const SAMPLE_PASSWORD_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$92PGbJ3ov8XiuLTJVRsbgw$RLCfsNczzMBLfb+ySNGeJk0Guc1axrJziVH+Qd1brZg';

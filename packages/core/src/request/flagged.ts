/**
 * The response of an operation whose shape depends on a flag among its parameters, such as `returnall` of
 * `postActions`: `Yes` when the flag is `true`, `No` when it is `false` or left out, either when only the run tells.
 */
export type Flagged<Flag extends boolean | undefined, Yes, No> = [undefined] extends [Flag]
  ? No
  : Flag extends true
    ? Yes
    : No

/** Exit codes of `halo`. Those of a wrong command line (2) and an interruption (128 and more) are set by the runner. */
export const exitCodes = {
  failed: 1,
  usage: 2,
  notSignedIn: 3,
  notPermitted: 4,
  notFound: 5,
  refusedForNow: 6,
} as const

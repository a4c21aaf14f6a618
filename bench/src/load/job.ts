/** Work for a child process that calls a server. */
export type Job = { kind: 'calls'; milliseconds: number; inFlight: number } | { kind: 'pages' }

/**
 * Result of a job. Of calls: calls a second, the median and the 99th percentile of their times and the processor time of
 * each, in milliseconds. Of pages: milliseconds for all of them.
 */
export type Outcome = Record<string, number>

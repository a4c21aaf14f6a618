/** What a process under load is told to do. */
export type Job = { kind: 'calls'; milliseconds: number; inFlight: number } | { kind: 'pages' }

/** What came of a job: calls a second, the median and 99th percentile of their times, and
 * the processor's time for each, in milliseconds; or the time of the whole. */
export type Outcome = Record<string, number>

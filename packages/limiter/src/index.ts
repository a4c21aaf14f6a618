export { LimiterWaitError } from './limiter-wait-error.ts'
export { retryAfter } from './retry-after.ts'
export { WindowLimiter, type WindowLimiterOptions } from './window-limiter.ts'

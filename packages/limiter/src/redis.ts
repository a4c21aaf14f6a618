export { RedisLimiter, type RedisLimiterOptions } from './redis/redis-limiter.ts'
export { type RedisTokensOptions, redisTokens } from './redis/redis-tokens.ts'
export { RedisUnavailableError } from './redis/redis-unavailable-error.ts'

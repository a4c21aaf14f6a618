import { RedisUnavailableError } from './redis-unavailable-error.ts'

/**
 * What Redis responds to a command.
 *
 * @param timeout the longest wait, in milliseconds. A client that has lost its connection may else wait for a minute.
 * @throws RedisUnavailableError when it fails or takes too long.
 */
export async function askRedis<T>(command: () => Promise<T>, timeout: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RedisUnavailableError(`Redis did not respond within ${timeout} ms`)), timeout)
  })
  try {
    return await Promise.race([command(), late])
  } catch (error) {
    if (error instanceof Error && !(error instanceof RedisUnavailableError)) {
      throw new RedisUnavailableError(`Redis failed: ${error.message}`, error)
    }
    throw error
  } finally {
    clearTimeout(timer)
  }
}

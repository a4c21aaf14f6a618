import { type AxiosInstance, isAxiosError } from 'axios'
import axiosRetry from 'axios-retry'
import { createTokens } from './create-tokens.ts'
import type { Server } from './server.ts'

/** Gives axios a token with its renewal, and axios-retry; timeout and errors are its own. */
export function equipAxios(instance: AxiosInstance, server: Server): void {
  const getToken = createTokens(server)
  const refused = new WeakMap<object, string>()

  instance.defaults.timeout = server.timeout
  axiosRetry(instance, { retries: 4, retryDelay: (count) => 50 * 2 ** count })
  instance.interceptors.request.use(async (config) => {
    config.headers.set('authorization', `Bearer ${await getToken(refused.get(config))}`)
    return config
  })
  instance.interceptors.response.use(undefined, (error: unknown) => {
    if (!isAxiosError(error) || !error.config || error.response?.status !== 401 || refused.has(error.config))
      throw error
    const config = { ...error.config }
    refused.set(config, String(config.headers.get('authorization')).slice('Bearer '.length))
    return instance.request(config)
  })
}

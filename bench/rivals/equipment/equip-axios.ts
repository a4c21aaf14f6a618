import { type AxiosInstance, type InternalAxiosRequestConfig, isAxiosError } from 'axios'
import axiosRetry from 'axios-retry'
import { createTokens } from './create-tokens.ts'
import type { Server } from './server.ts'

/**
 * The configuration of a request that may be sent twice. axios keeps unknown properties when it copies a configuration, so
 * the second request knows which token the server refused.
 */
interface Repeatable extends InternalAxiosRequestConfig {
  refusedToken?: string
}

/** Gives axios a token with its renewal, and axios-retry; timeout and errors are its own. */
export function equipAxios(instance: AxiosInstance, server: Server): void {
  const getToken = createTokens(server)

  instance.defaults.timeout = server.timeout
  axiosRetry(instance, { retries: 4, retryDelay: (count) => 50 * 2 ** count })
  instance.interceptors.request.use(async (config: Repeatable) => {
    config.headers.set('authorization', `Bearer ${await getToken(config.refusedToken)}`)
    return config
  })
  instance.interceptors.response.use(undefined, (error: unknown) => {
    if (!isAxiosError(error) || error.response?.status !== 401) throw error
    const config: Repeatable | undefined = error.config
    if (!config || config.refusedToken) throw error
    config.refusedToken = String(config.headers.get('authorization')).slice('Bearer '.length)
    return instance.request(config)
  })
}

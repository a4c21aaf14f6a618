import ky, { type BeforeErrorState, HTTPError, type KyInstance } from 'ky'
import { ApiError } from './api-error.ts'
import { createTokens } from './create-tokens.ts'
import type { Server } from './server.ts'

/** ky with a token that is renewed. Retries, timeout and errors are those of ky. */
export function equipKy(server: Server): KyInstance {
  const getToken = createTokens(server)
  const refusal = (error: unknown) => error instanceof HTTPError && error.response.status === 401

  return ky.create({
    prefix: `${server.url}/api/`,
    timeout: server.timeout,
    retry: {
      limit: 4,
      statusCodes: [401],
      shouldRetry: ({ error, retryCount }) => (refusal(error) ? retryCount === 1 : undefined),
    },
    hooks: {
      beforeRequest: [async ({ request }) => request.headers.set('authorization', `Bearer ${await getToken()}`)],
      beforeRetry: [
        async ({ request, error }) => {
          const sent = request.headers.get('authorization')?.slice('Bearer '.length)
          request.headers.set('authorization', `Bearer ${await getToken(refusal(error) ? sent : undefined)}`)
        },
      ],
    },
  })
}

/** A hook for generated code that reads the body of ky's error, which ky has already read. */
export function toApiError({ error }: BeforeErrorState): Error {
  return error instanceof HTTPError ? new ApiError(error.response.status, error.data) : error
}

import type { Server } from './server.ts'

/**
 * Gives the access token. Calls that wait at the same time share one request for it. It is renewed before it expires and
 * after the server has refused it.
 */
export function createTokens({ url, clientId, clientSecret }: Server): (refused?: string) => Promise<string> {
  let current: Promise<{ token: string; endsAt: number }> | undefined

  async function request() {
    const response = await fetch(`${url}/auth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: 'all',
      }),
    })
    if (!response.ok) throw new Error(`No token: HTTP ${response.status}`)
    const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number }
    return { token: access_token, endsAt: Date.now() + expires_in * 900 }
  }

  return async function getToken(refused) {
    current ??= request()
    const asked = current
    try {
      const { token, endsAt } = await asked
      if (token !== refused && Date.now() < endsAt) return token
    } catch (error) {
      if (current === asked) current = undefined
      throw error
    }
    if (current === asked) current = request()
    return (await (current ?? request())).token
  }
}

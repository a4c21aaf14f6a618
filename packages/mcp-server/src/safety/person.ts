import type { ServerContext } from '@modelcontextprotocol/server'

/** Who signed in at the authorization server; `undefined` where there is none. */
export function personOf({ http }: ServerContext): string | undefined {
  const subject = http?.authInfo?.extra?.subject
  return typeof subject === 'string' ? subject : undefined
}

/** An application that may ask for tokens, as it is registered in HaloPSA. */
export interface Application {
  clientId: string
  /** Absent for a public client, which proves itself by PKCE. */
  clientSecret?: string
  /** Agent in whose name the client-credentials grant acts. */
  agentId: number | string
  /** Where the login may lead back to; a loopback address of any port where left out. */
  redirectUris?: readonly string[]
}

/** Someone who can sign in. */
export interface HaloUser {
  username: string
  password: string
  /** Id of a record of the section `Agent`. */
  agentId: number | string
}

/** The user who signs in with a name and password. */
export function findUser(
  users: readonly HaloUser[],
  username: string | null,
  password: string | null,
): HaloUser | undefined {
  return users.find((user) => user.username === username && user.password === password)
}

/** Whether a login of the application may lead back to an address. */
export function allowsRedirect({ redirectUris }: Application, uri: string): boolean {
  if (redirectUris !== undefined) return redirectUris.includes(uri)
  if (!URL.canParse(uri)) return false
  const { protocol, hostname } = new URL(uri)
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

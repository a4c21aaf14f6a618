/** An application that is registered in HaloPSA and can request tokens. */
export interface Application {
  clientId: string
  /** Absent for a public client, which proves itself by PKCE. */
  clientSecret?: string
  /** The application's "Agent to log in as": the agent for whom the client-credentials grant acts. */
  agentId: number | string
  /** Redirect URIs that a login may use. Default: any loopback address with any port. */
  redirectUris?: readonly string[]
}

/** A user who can sign in. */
export interface HaloUser {
  username: string
  password: string
  /** Id of a record of the section `Agent`. */
  agentId: number | string
}

/** Finds the user with this name and password. */
export function findUser(
  users: readonly HaloUser[],
  username: string | null,
  password: string | null,
): HaloUser | undefined {
  return users.find((user) => user.username === username && user.password === password)
}

/** Whether a login of the application may redirect to a URI. */
export function allowsRedirect({ redirectUris }: Application, uri: string): boolean {
  if (redirectUris !== undefined) return redirectUris.includes(uri)
  if (!URL.canParse(uri)) return false
  const { protocol, hostname } = new URL(uri)
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

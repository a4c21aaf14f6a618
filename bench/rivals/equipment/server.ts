/** The server that a program calls, and the credentials that it calls with. */
export interface Server {
  url: string
  /** An access token, for programs that cannot request one themselves. */
  token: string
  clientId: string
  clientSecret: string
  /** Milliseconds after which an attempt is given up. */
  timeout: number
}

/** Where a program calls, and as whom. */
export interface Server {
  url: string
  /** An access token, for programs that have no other way to one. */
  token: string
  clientId: string
  clientSecret: string
  /** Milliseconds for an attempt. */
  timeout: number
}

/** Why no response came, and what to do. */
export interface Explanation {
  message: string
  advice: string
}

const proxyAdvice = 'behind a proxy, set HTTPS_PROXY and NODE_USE_ENV_PROXY=1 before the command starts'
const authorityAdvice =
  "Set NODE_EXTRA_CA_CERTS=/path/to/authority.pem before the command starts; the server's administrator has the file"

/** Failures by the code that Node gives them. The first that fits holds. */
const failures: readonly (readonly [code: RegExp, message: string, advice: string])[] = [
  [
    /^(ENOTFOUND|EAI_)/,
    'The name of the server does not resolve (DNS)',
    `Check the address in the profile and the VPN; ${proxyAdvice}`,
  ],
  [
    /^ECONNREFUSED$/,
    'The server refuses the connection',
    `Check the address and its port: nothing listens there, or a firewall refuses; ${proxyAdvice}`,
  ],
  [
    /CERT_(HAS_EXPIRED|NOT_YET_VALID)/,
    "The server's certificate is not valid at this time",
    'Check the clock of this machine; if it is right, the certificate has to be renewed',
  ],
  [/ALTNAME/, "The server's certificate is for another name", 'Put the name that the certificate has into the profile'],
  [
    /(^|_)CERT(_|$)|^UNABLE_TO_/,
    "The server's certificate is from an authority that this machine does not know",
    authorityAdvice,
  ],
  [/^ERR_SSL|^EPROTO$/, 'The server does not speak TLS at this port', 'Check the port, and http or https'],
  [/TIMEDOUT|TIMEOUT/i, 'No response came in time', `Try a longer --timeout; check the firewall; ${proxyAdvice}`],
  [/UNREACH/, 'There is no route to the server', 'Check the network and the VPN of this machine'],
  [
    /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
    'The connection was closed before the response was there',
    `Try again; a firewall can cut connections; ${proxyAdvice}`,
  ],
]

/** Says why no response came: DNS, a refused connection, a certificate and so on told apart. */
export function explainFailure(error: unknown): Explanation {
  const code = codeOf(error) ?? ''
  const known = failures.find(([pattern]) => pattern.test(code))
  if (known) return { message: `${known[1]}: ${code}`, advice: known[2] }
  const message = code ? `The connection failed: ${code}` : 'The connection failed'
  return { message, advice: `Check the address in the profile; ${proxyAdvice}` }
}

/** The code of an error or of one behind it; of one without a code, a name that says that time ran out. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  const behind = codeOf(error.cause) ?? (error instanceof AggregateError ? codeOf(error.errors[0]) : undefined)
  return behind ?? (/Timeout/.test(error.name) ? 'TIMEOUT' : undefined)
}

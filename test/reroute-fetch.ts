/** Sends the requests of a documented program to the double instead of a tenant. Loaded before the program. */
const tenant = 'https://yourcompany.halopsa.com'
const double = process.env.DOUBLE_URL ?? ''
const { fetch } = globalThis

globalThis.fetch = (input, init) => {
  const request = new Request(input, init)
  return fetch(request.url.startsWith(tenant) ? new Request(request.url.replace(tenant, double), request) : request)
}

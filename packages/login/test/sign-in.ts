/** Fills in the double's login page. Resolves to the URL that it redirects to, and to the cookie of the session. */
export async function signIn(
  page: URL,
  { username = 'agent', password = 'password' } = {},
): Promise<{ callback: URL; cookie: string }> {
  const response = await fetch(page, {
    method: 'POST',
    body: new URLSearchParams({ username, password }),
    redirect: 'manual',
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { callback: new URL(response.headers.get('location') ?? ''), cookie }
}

/** Opens a page with a cookie. Resolves to the URL that it redirects to. */
export async function follow(page: URL, cookie = ''): Promise<URL> {
  const response = await fetch(page, { headers: { cookie }, redirect: 'manual' })
  return new URL(response.headers.get('location') ?? '')
}

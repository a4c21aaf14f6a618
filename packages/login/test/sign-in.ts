/** What a person does on the double's login page, with a cookie jar of one. Resolves to the URL that they are led to. */
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

/** Opens a page as a browser with a cookie does. Resolves to the URL that it redirects to. */
export async function follow(page: URL, cookie = ''): Promise<URL> {
  const response = await fetch(page, { headers: { cookie }, redirect: 'manual' })
  return new URL(response.headers.get('location') ?? '')
}

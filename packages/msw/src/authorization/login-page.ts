import { html } from '../http/responses.ts'

/** The form on which a user signs in. It posts to its own URL. */
export function loginPage({
  clientId,
  username = '',
  error,
}: {
  clientId: string
  username?: string
  error?: string
}): Response {
  const alert = error === undefined ? '' : `<p role="alert">${escapeHtml(error)}</p>`
  const form = `<h1>Sign in to HaloPSA</h1>
<p>${escapeHtml(clientId)} asks for access.</p>
${alert}
<form method="post">
<p><label for="username">User name</label>
<input id="username" name="username" value="${escapeHtml(username)}" autocomplete="username" required autofocus></p>
<p><label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required></p>
<button type="submit">Sign in</button>
</form>`
  return page('Sign in to HaloPSA', form, error === undefined ? 200 : 401)
}

/** A page with a title and a message. */
export function messagePage(title: string, message: string, status = 200): Response {
  return page(title, `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(message)}</p>`, status)
}

function page(title: string, content: string, status: number): Response {
  return html(
    `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 10vh auto; max-width: 22rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
label, input { display: block; width: 100%; box-sizing: border-box; font: inherit }
input, button { padding: .5rem; border: 1px solid #595959; border-radius: .25rem }
button { background: #00524c; color: #fff; font: inherit; cursor: pointer }
[role=alert] { color: #a40000 }
:focus-visible { outline: 3px solid #1e6fd9; outline-offset: 2px }
</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`,
    status,
    { 'cache-control': 'no-store' },
  )
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

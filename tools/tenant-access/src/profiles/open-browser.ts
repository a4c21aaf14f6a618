import { spawn } from 'node:child_process'

/** A program that shows an address in the browser. The address follows its arguments. */
type Opener = readonly [program: string, ...args: string[]]

const openers: Partial<Record<NodeJS.Platform, Opener>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

const openerElsewhere: Opener = ['xdg-open']

/**
 * Shows an address in the browser. `BROWSER` may name another program for it, or be `none`.
 *
 * @returns whether a program was started. It runs on without this process.
 * @throws TypeError for an address that is not of `http:` or `https:`, which could start something else.
 */
export async function openBrowser(url: string | URL, env: NodeJS.ProcessEnv): Promise<boolean> {
  const { protocol, href } = new URL(url)
  if (!/^https?:$/.test(protocol)) throw new TypeError(`A browser shows http: and https: addresses, not ${protocol}`)
  const opener = findOpener(env)
  if (!opener) return false
  const [program, ...args] = opener
  // No shell is involved, so nothing in the address has a meaning to it.
  const child = spawn(program, [...args, href], { env, stdio: 'ignore', detached: true })
  const { promise, resolve } = Promise.withResolvers<boolean>()
  child.once('spawn', () => resolve(true)).once('error', () => resolve(false))
  child.unref()
  return promise
}

/** The program that shows addresses; `undefined` where there is none. */
export function findOpener(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): Opener | undefined {
  if (env.BROWSER) return env.BROWSER === 'none' ? undefined : [env.BROWSER]
  const opener = openers[platform]
  if (opener) return opener
  // Without a screen xdg-open would start a browser for terminals, which nobody sees.
  return env.DISPLAY || env.WAYLAND_DISPLAY ? openerElsewhere : undefined
}

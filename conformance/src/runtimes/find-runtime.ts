import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../runtimes/node_modules')

/** Where each runtime lies: in the packages that `pnpm --filter @halopsa/conformance runtimes` installs, or on the machine. */
const locations = {
  node22: [join(folder, 'node22/bin/node')],
  node24: [process.execPath],
  node26: [join(folder, 'node26/bin/node')],
  bun: [join(folder, '@oven/bun-linux-x64/bin/bun')],
  deno: [join(folder, '@deno/linux-x64-glibc/deno')],
  workerd: [join(folder, '@cloudflare/workerd-linux-64/bin/workerd')],
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
}

export type RuntimeName = keyof typeof locations

/**
 * Path of a runtime's executable; `undefined`, with a notice, where this machine has none.
 *
 * @throws Error when it is missing and the variable `REQUIRE_ALL` is `1`.
 */
export function findRuntime(name: RuntimeName): string | undefined {
  const path = locations[name].find((location) => existsSync(location))
  if (path) return path
  const notice = `${name} is not installed here (pnpm --filter @halopsa/conformance runtimes; Debian's chromium)`
  if (process.env.REQUIRE_ALL === '1') throw new Error(notice)
  console.warn(`Skipped: ${notice}`)
  return undefined
}

import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryFolder } from '@halopsa/testing'
import { expect, test, vi } from 'vitest'
import { findOpener, openBrowser } from './open-browser.ts'

test.skipIf(process.platform === 'win32')('gives the whole address to the program, and no shell', async () => {
  await using folder = await temporaryFolder()
  const shown = join(folder.path, 'shown')
  const program = await folder.write('browser', `#!/bin/sh\nprintf %s "$1" > ${shown}\n`)
  await chmod(program, 0o755)
  const url = 'https://acme.halopsa.com/tickets?id=1&x=$(touch%20y)#;z'
  expect(await openBrowser(url, { BROWSER: program, PATH: process.env.PATH })).toBe(true)
  await vi.waitFor(async () => expect(await readFile(shown, 'utf8')).toBe(url))
})

test('says that no program was started', async () => {
  expect(await openBrowser('https://acme.halopsa.com', { BROWSER: '/nowhere/browser' })).toBe(false)
  expect(await openBrowser('https://acme.halopsa.com', { BROWSER: 'none' })).toBe(false)
})

test('refuses what no browser shows', async () => {
  await expect(openBrowser('file:///etc/passwd', {})).rejects.toThrow('http: and https:')
})

test.each<[NodeJS.Platform, NodeJS.ProcessEnv, readonly string[] | undefined]>([
  ['darwin', {}, ['open']],
  ['win32', {}, ['rundll32', 'url.dll,FileProtocolHandler']],
  ['linux', { DISPLAY: ':0' }, ['xdg-open']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
  ['linux', {}, undefined],
  ['linux', { BROWSER: 'firefox' }, ['firefox']],
])('the program of %s with %j', (platform, env, opener) => {
  expect(findOpener(env, platform)).toEqual(opener)
})

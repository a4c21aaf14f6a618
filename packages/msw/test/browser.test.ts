import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createViteServer } from 'vitest/node'
import { findRuntime, launchChromium } from '../../../conformance/src/index.ts'
import { codeBlock } from './code-block.ts'

const chromium = findRuntime('chromium')

describe.skipIf(!chromium)('in a browser, the service worker', () => {
  let folder: string
  let server: Awaited<ReturnType<typeof createViteServer>>
  let browser: Awaited<ReturnType<typeof launchChromium>>

  beforeAll(async () => {
    folder = await mkdtemp(join(import.meta.dirname, 'browser-'))
    await mkdir(join(folder, 'public'))
    const worker = new URL(import.meta.resolve('msw/mockServiceWorker.js'))
    await cp(worker, join(folder, 'public/mockServiceWorker.js'))
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
    await writeFile(join(folder, 'main.ts'), `${codeBlock(readme, 'ts browser')}\ndocument.title = info.auth_url\n`)
    await writeFile(join(folder, 'index.html'), '<script type="module" src="/main.ts"></script>')
    server = await createViteServer({
      configFile: false,
      root: folder,
      cacheDir: join(folder, 'cache'),
      logLevel: 'error',
      resolve: { conditions: ['@halopsa/source', 'module', 'browser', 'development'] },
      server: { host: '127.0.0.1', port: 0 },
    })
    await server.listen()
    browser = await launchChromium(chromium as string)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await rm(folder, { recursive: true })
  })

  test('responds to the example of the README as the tenant', async () => {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.waitForFunction(() => document.title !== '')
    expect(await page.title()).toBe('https://tenant.halopsa.com/auth')
    expect(errors).toEqual([])
  })
})

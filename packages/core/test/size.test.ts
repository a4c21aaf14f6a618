import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))

const oneCall = `
  import { HaloClient } from '@halopsa/core'
  const halo = new HaloClient({ companyUrl: 'https://x.halopsa.com', clientId: 'a', clientSecret: 'b' })
  console.log(await halo.request({ method: 'get', path: '/Tickets' }))
`
const kyAlone = `
  import ky from 'ky'
  console.log(await ky('https://x.halopsa.com/api/Tickets').json())
`

/** Bytes of a program as a browser gets it: bundled, minified, gzipped. */
async function sizeOf(program: string, external: string[] = []): Promise<{ bytes: number; code: string }> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    alias: { '@halopsa/core': `${folder}src/index.ts` },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external,
    write: false,
  })
  const code = outputFiles[0]?.text ?? ''
  return { bytes: gzipSync(code, { level: 9 }).length, code }
}

test('a client and one call add at most 5.4 kB to ky', async () => {
  const [whole, ky] = await Promise.all([sizeOf(oneCall), sizeOf(kyAlone)])
  expect(whole.bytes - ky.bytes).toBeLessThanOrEqual(5400)
})

test('a client and one call are at most 14.3 kB with ky', async () => {
  expect((await sizeOf(oneCall)).bytes).toBeLessThanOrEqual(14_300)
})

test('paging, base64, fields and other token sources weigh nothing where they are not used', async () => {
  const { bytes, code } = await sizeOf(oneCall, ['ky'])
  for (const name of ['pageinate', 'btoa', 'refresh_token=', 'onRotate', '1899-12-30', 'choices'])
    expect(code).not.toContain(name)
  expect(bytes).toBeLessThanOrEqual(6_100)
})

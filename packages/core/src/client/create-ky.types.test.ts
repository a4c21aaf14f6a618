import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run, temporaryFolder } from '@halopsa/testing'
import { expect, onTestFinished, test } from 'vitest'

const core = join(import.meta.dirname, '../..')

test('an exported ky instance has a name that declarations can refer to where ky is not installed beside it', async () => {
  const temporary = await temporaryFolder()
  onTestFinished(() => temporary[Symbol.asyncDispose]())
  const folder = temporary.path
  await mkdir(join(folder, 'node_modules/@halopsa'), { recursive: true })
  await symlink(core, join(folder, 'node_modules/@halopsa/core'))
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(
    join(folder, 'api.ts'),
    `import { createKy, HaloClient } from '@halopsa/core'
export const api = createKy(new HaloClient({ companyUrl: 'https://x.halopsa.com', auth: 'x' }))
`,
  )
  const options = ['--declaration', '--emitDeclarationOnly', '--outDir', 'out', '--module', 'nodenext', '--strict']
  const source = ['--customConditions', '@halopsa/source', '--allowImportingTsExtensions', '--skipLibCheck']
  const compiler = join(core, '../../node_modules/typescript/bin/tsc')
  await run(process.execPath, [compiler, ...options, ...source, '--types', '', 'api.ts'], { cwd: folder })
  const declarations = await readFile(join(folder, 'out/api.d.ts'), 'utf8').catch(() => '')
  expect(declarations).toContain('HaloKy')
})

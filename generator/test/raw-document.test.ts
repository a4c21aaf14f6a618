import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generator, repository, temporaryFolder, typecheck } from './workspace.ts'

const rawDocument = join(repository, '../shared/spec/raw-2025-04.json')
const present = existsSync(rawDocument)
if (!present) console.warn('The document of April 2025 is not here: the test that imports it is skipped.')

test.skipIf(!present)(
  'a document as Halo served it, with every oddity, becomes packages that compile',
  { timeout: 120_000 },
  async () => {
    const folder = await temporaryFolder()
    const spec = join(folder, 'spec.json')
    expect(await generator('import', rawDocument, '--out', spec)).toMatchObject({ code: 0, stderr: '' })
    expect(await generator('generate', '--spec', spec, '--out', folder)).toMatchObject({ code: 0, stderr: '' })
    expect((await generator('report', '--spec', spec)).stdout).toMatch(/^Sections +332$/m)
    expect(await typecheck(folder)).toMatchObject({ code: 0, output: '' })

    const tickets = await readFile(join(folder, 'packages/sections/tickets/src/operations.ts'), 'utf8')
    expect(tickets).toMatch(/^ {2}(?:includeclosed|debug)\?: boolean \| null \| undefined$/m)
    expect(tickets.match(/^ {2}utcoffset\?: number \| null \| undefined$/gm)).toHaveLength(2)
    const attachment = await readFile(join(folder, 'packages/sections/attachment/src/operations.ts'), 'utf8')
    expect(attachment).toMatch(/getAttachmentById[\s\S]*?Promise<ResponseBody<As, Bytes>>/)
  },
)

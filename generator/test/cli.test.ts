import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveHttp } from '@halopsa/testing'
import { describe, expect, test } from 'vitest'
import {
  bareOperation,
  committedSpec,
  documentFile,
  generator,
  smallDocument,
  snapshot,
  temporaryFolder,
} from './workspace.ts'

const get = { get: bareOperation }

describe('command line', () => {
  test.for([['--help'], ['help'], ['-h']])('%s prints what there is', async (args) => {
    const { code, stdout } = await generator(...args)
    expect(stdout).toMatch(/import <file or URL>[\s\S]*generate[\s\S]*report/)
    expect(code).toBe(0)
  })

  test.for([
    [['bake'], /there is no command "bake"/],
    [['import'], /import takes one file or URL/],
    [['generate', '--colour'], /Unknown option '--colour'/],
  ] as const)('%s is refused with a hint at the help', async ([args, message]) => {
    const { code, stderr } = await generator(...args)
    expect(stderr).toMatch(message)
    expect(stderr).toContain("(try 'generator --help')")
    expect(code).toBe(2)
  })
})

describe('import', () => {
  test('leaves its own result as it is, byte for byte', async () => {
    const folder = await temporaryFolder()
    const out = join(folder, 'again.json')
    expect(await generator('import', committedSpec, '--out', out)).toMatchObject({ code: 0, stderr: '' })
    expect((await readFile(out, 'utf8')) === (await readFile(committedSpec, 'utf8'))).toBe(true)
  })

  test('reads a document from a URL, and says what the server answered when it has none', async () => {
    const document = JSON.stringify(smallDocument({ '/A': get }))
    await using server = await serveHttp((request, response) => {
      response.writeHead(request.url === '/spec' ? 200 : 404).end(document)
    })
    const { url } = server
    const folder = await temporaryFolder()
    expect(await generator('import', `${url}/spec`, '--out', join(folder, 'a.json'))).toMatchObject({ code: 0 })
    expect(JSON.parse(await readFile(join(folder, 'a.json'), 'utf8')).paths).toHaveProperty('/A')
    expect((await generator('import', `${url}/none`, '--out', join(folder, 'b.json'))).stderr).toMatch(/answered 404/)
    expect(Object.keys(await snapshot(folder))).toHaveLength(1)
  })

  test('drops prose, or keeps it for someone who generates for himself', async () => {
    const folder = await temporaryFolder()
    const file = await documentFile(
      folder,
      smallDocument(
        {
          '/A': {
            get: {
              ...bareOperation,
              summary: 'Reads <b>all</b> of it',
              parameters: [{ name: 'a', in: 'query', description: 'The a' }],
            },
          },
        },
        {
          A: {
            type: 'object',
            description: 'An A',
            properties: { description: { type: 'string', description: 'Its <i>words</i>' } },
          },
        },
      ),
    )
    const out = join(folder, 'out.json')
    await generator('import', file, '--out', out)
    const dropped = await readFile(out, 'utf8')
    expect(dropped).not.toMatch(/all|The a|An A|words/)
    expect(JSON.parse(dropped).components.schemas.A.properties).toEqual({ description: { type: 'string' } })

    await generator('import', file, '--out', out, '--keep-docs')
    await generator('generate', '--spec', out, '--out', folder)
    const operations = await readFile(join(folder, 'packages/sections/a/src/operations.ts'), 'utf8')
    expect(operations).toContain('Reads all of it')
    expect(operations).toContain('/** The a */')
    expect(await readFile(join(folder, 'packages/schemas/src/components.ts'), 'utf8')).toContain('Its words')
  })
})

describe('generate', () => {
  test('has nothing to change in this repository', async () => {
    expect(await generator('generate', '--check')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/are as the document says/),
    })
  })

  test('restores every byte, and keeps the versions and changelogs that belong to changesets', async () => {
    const folder = await temporaryFolder()
    const file = await documentFile(folder, smallDocument({ '/A': get, '/B/{id}': get }))
    await generator('generate', '--spec', file, '--out', folder)
    const manifest = join(folder, 'packages/sections/a/package.json')
    const changelog = join(folder, 'packages/sections/a/CHANGELOG.md')
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"version": "1.0.0"', '"version": "1.4.2"'))
    await writeFile(changelog, '# released\n')
    const before = await snapshot(folder)
    await rm(join(folder, 'packages/sections/a/src'), { recursive: true })
    await rm(join(folder, 'packages/sections/b/README.md'))
    const check = await generator('generate', '--spec', file, '--out', folder, '--check')
    expect(check.stdout).toMatch(/^added {3}packages\/sections\/a\/src\/a-api\.ts$/m)
    expect(check.stdout).toMatch(/^4 of \d+ files differ: /m)
    expect(check.code).toBe(1)
    await generator('generate', '--spec', file, '--out', folder)
    expect(await snapshot(folder)).toEqual(before)
  })

  test('takes away a section that the document has no more, and nothing else', async () => {
    const folder = await temporaryFolder()
    await generator(
      'generate',
      '--spec',
      await documentFile(folder, smallDocument({ '/A': get, '/B': get })),
      '--out',
      folder,
    )
    await mkdir(join(folder, 'packages/sections/b/dist'))
    const file = await documentFile(folder, smallDocument({ '/A': get }))
    const { stdout } = await generator('generate', '--spec', file, '--out', folder)
    expect(stdout).toMatch(/7 removed/)
    const paths = Object.keys(await snapshot(folder))
    expect(paths.some((path) => path.includes('/sections/a/'))).toBe(true)
    expect(paths.some((path) => path.includes('/sections/b'))).toBe(false)
  })

  test('says which file is not to be read, and writes nothing', async () => {
    const folder = await temporaryFolder()
    const file = await documentFile(folder, smallDocument({ '/A': get }))
    await generator('generate', '--spec', file, '--out', folder)
    await writeFile(join(folder, 'packages/sections/a/package.json'), '<<<<<<< HEAD')
    const before = await snapshot(folder)
    const { code, stderr } = await generator('generate', '--spec', file, '--out', folder)
    expect(stderr).toMatch(/^.*sections\/a\/package\.json is not JSON: .*\n$/)
    expect(code).toBe(1)
    expect(await snapshot(folder)).toEqual(before)
  })

  test('is unmoved by what other tools leave behind', async () => {
    const folder = await temporaryFolder()
    const file = await documentFile(folder, smallDocument({ '/A': get }))
    await generator('generate', '--spec', file, '--out', folder)
    await writeFile(join(folder, 'packages/sections/.DS_Store'), '')
    await mkdir(join(folder, 'packages/sections/a/.turbo'))
    await writeFile(join(folder, 'packages/sections/a/.turbo/log'), '')
    expect(await generator('generate', '--spec', file, '--out', folder, '--check')).toMatchObject({ code: 0 })
  })
})

describe('report', () => {
  test('counts what the document has', async () => {
    const document = JSON.parse(await readFile(committedSpec, 'utf8'))
    const operations = Object.values<object>(document.paths).flatMap((item) => Object.keys(item))
    const sections = new Set(Object.keys(document.paths).map((path) => path.split('/')[1]))
    const { stdout, code } = await generator('report')
    expect(stdout).toMatch(new RegExp(`^Sections +${sections.size}$`, 'm'))
    expect(stdout).toMatch(new RegExp(`^Operations +${operations.length}$`, 'm'))
    expect(stdout).toMatch(new RegExp(`^Schemas +${Object.keys(document.components.schemas).length}$`, 'm'))
    const kinds = [...stdout.matchAll(/^ {2}(?:recorded|declared|inferred|by convention|unknown).*?(\d+)$/gm)].map(
      (match) => Number(match[1]),
    )
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(operations.length)
    expect(stdout).toContain('TicketsAPI.paginateTickets: tickets')
    expect(code).toBe(0)
  })
})

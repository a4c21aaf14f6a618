import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noFacts } from '../spec/facts.ts'
import { normalise } from '../src/document/normalise.ts'
import { changesetFiles } from '../src/release/changesets.ts'
import { planRelease } from '../src/release/plan-release.ts'
import { releaseSummary } from '../src/release/summary.ts'
import { documentFile, generator, run, smallDocument, temporaryFolder, typecheck } from './workspace.ts'

/** Names that would break out of a string, a comment or a template, or that mean something to JavaScript. */
const names = [
  'constructor',
  '__proto__',
  "a'b",
  '*/ alert(1) /*',
  '\u0024{x}',
  '`\u0024{x}`',
  'class',
  '😀',
  'a\\b',
  'a"b',
  'a\nb',
  'Promise',
  'toString',
  'T',
  'As',
  'Omit',
  'path',
  'paginate',
  'operations',
]

const reference = (name: string) => ({
  $ref: `#/components/schemas/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
})
const object = (properties: [string, unknown][]) => ({ type: 'object', properties: Object.fromEntries(properties) })

const query = names.map((name) => ({ name, in: 'query', schema: { type: 'string' } }))
const schemas = Object.fromEntries([
  ...names.map((name) => [name, object(names.map((property) => [property, reference(name)]))]),
  ['GetConstructorParams', object([])],
  ['PlainAPI', object([])],
])
const paths = Object.fromEntries([
  [
    '/constructor',
    {
      get: {
        parameters: query,
        responses: {
          200: {
            description: names.join(' '),
            content: { 'application/json': { schema: reference('GetConstructorParams') } },
          },
        },
      },
    },
  ],
  ['/__proto__/{__proto__}', { get: { responses: {} } }],
  ["/Plain/a'b/`\u0024{x}`/*", { get: { description: '*/ alert(1) /*', responses: {} } }],
  ['/Plain/{class}/{halo}/{a-b}', { get: { responses: {} } }],
  ['/Plain/q?x#y/😀 z', { get: { responses: {} } }],
  ...names.map((name, index) => [
    `/Body${index}`,
    {
      get: {
        parameters: ['page_no', 'page_size'].map((name) => ({ name, in: 'query', schema: { type: 'integer' } })),
        responses: {
          200: {
            description: '',
            content: { 'application/json': { schema: { type: 'array', items: reference(name) } } },
          },
        },
      },
      post: {
        requestBody: { content: { 'application/json': { schema: { type: 'array', items: reference(name) } } } },
        responses: { 201: { description: '', content: { 'application/json': { schema: reference(name) } } } },
      },
    },
  ]),
  ...names.map((_, index) => [`/Body${index}/{id}`, { get: { responses: {} } }]),
])

test('hostile names become valid TypeScript and are right on the wire', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder()
  const spec = await documentFile(folder, smallDocument(paths, schemas))
  expect(await generator('generate', '--spec', spec, '--out', folder)).toMatchObject({ code: 0, stderr: '' })
  expect(await typecheck(folder)).toMatchObject({ code: 0, output: '' })

  await writeFile(
    join(folder, 'program.ts'),
    `
import { HaloClient } from '@halopsa/core'
import { getConstructor } from './packages/sections/constructor/src/index.ts'
import { get__proto____proto__ } from './packages/sections/proto/src/index.ts'
import * as plain from './packages/sections/plain/src/index.ts'

const halo = new HaloClient({
  companyUrl: 'https://tenant.example.com',
  auth: 'a-token',
  fetch: async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    console.log(JSON.stringify([pathname, [...searchParams]]))
    return Response.json({})
  },
})
const names = ${JSON.stringify(names)}
await getConstructor(halo, Object.fromEntries(names.map((name) => [name, name])))
await get__proto____proto__(halo, Object.fromEntries([['__proto__', 'own']]) as never)
await plain.getPlainAb$x(halo, { x: 9 })
await plain.getPlainClassHaloAb(halo, { class: 1, halo: 2, 'a-b': 3 } as never)
await plain.getPlainQxyZ(halo)
`,
  )
  const { stdout, stderr, code } = await run(process.execPath, ['--conditions=@halopsa/source', 'program.ts'], folder)
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  const calls = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as [string, [string, string][]])
  expect(calls).toEqual([
    ['/api/constructor', names.map((name) => [name, name])],
    ['/api/__proto__/own', []],
    ["/api/Plain/a'b/%60$9%60/*", []],
    ['/api/Plain/1/2/3', []],
    ['/api/Plain/q%3Fx%23y/%F0%9F%98%80%20z', []],
  ])
})

test('names with markup and line breaks stay text in pages and in the summary of a refresh', async () => {
  const section = 'x\n```\n<img src=x>@everyone[a](b)'
  const folder = await temporaryFolder()
  const spec = await documentFile(folder, smallDocument({ [`/${section}`]: { get: { responses: {} } } }))
  expect(await generator('generate', '--spec', spec, '--out', folder)).toMatchObject({ code: 0, stderr: '' })
  const readme = await readFile(join(folder, 'packages/sections/x-img-src-x-everyone-a-b/README.md'), 'utf8')
  const page = await readFile(join(folder, 'PACKAGES.md'), 'utf8')
  for (const text of [readme, page]) {
    expect(text).not.toMatch(/^```$\n<img/m)
    expect(text.replaceAll(/(`+)[^\n]*?\1/g, '')).not.toMatch(/(?<!\\)(?:<img|@everyone|\[a\])/)
  }
  const plan = await planRelease(
    { document: normalise(smallDocument({ '/A': { get: { responses: {} } } })), facts: noFacts },
    { document: normalise(smallDocument({ [`/A/${section}`]: { get: { responses: {} } } })), facts: noFacts },
  )
  const summary = releaseSummary(plan, new Map())
  expect(summary).toContain('<img')
  expect(summary).not.toMatch(/^ {0,3}`{3,}\s*$/m)
  for (const text of changesetFiles(plan.releases).values()) expect(text).not.toMatch(/^ {0,3}`{3,}\s*$/m)
})

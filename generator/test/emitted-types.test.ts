import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { haloFacts } from '../spec/facts.ts'
import { repository } from './workspace.ts'

/** What an editor shows of the emitted code, asked of TypeScript's language service. */

const sections: { apiName: string; packageName: string }[] = JSON.parse(
  readFileSync(join(repository, 'packages/halopsa/sections.generated.json'), 'utf8'),
)

/** Recorded lists of which the keys of a record were kept, with the function that reads them. */
const recordedLists = Object.entries(haloFacts.recordedFields).flatMap(([operation, { fields }]) => {
  const path = operation.replace(/^GET /, '')
  const [, section = ''] = path.split('/')
  const apiName = `${section.charAt(0).toUpperCase()}${section.slice(1)}API`
  const packageName = sections.find((candidate) => candidate.apiName === apiName)?.packageName
  const isByKeys = haloFacts.answers[operation]?.recordBasis === 'keys'
  const name = path.split('/').map((segment) => segment.charAt(0).toUpperCase() + segment.slice(1))
  return isByKeys ? [{ operation, fields, packageName, companion: `paginate${name.join('')}` }] : []
})

const file = join(repository, 'test/emitted-types.virtual.ts')
const moduleOf = (packageName: string) =>
  JSON.stringify(join(repository, `packages/sections/${packageName}/src/operations.ts`))
const tickets = `import { getTickets, getTicketsById } from ${moduleOf('tickets')}
import type { HaloClient } from '@halopsa/core'
declare const halo: HaloClient
const ticket = await getTicketsById(halo, { id: 1 })
const short = (await getTickets(halo, { lastupdatefromdate: new Date(0) })).tickets?.[0]
getTickets(halo, { /* here */ })
`
const text = [
  ...recordedLists.map(
    ({ companion, packageName }, index) =>
      `import { ${companion} as list${index} } from ${moduleOf(packageName ?? '')}`,
  ),
  ...recordedLists.map((_, index) => `export const read${index} = list${index}`),
  tickets,
].join('\n')

let service: ts.LanguageService
let checker: ts.TypeChecker
let source: ts.SourceFile

beforeAll(() => {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ESNext,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    customConditions: ['@halopsa/source'],
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: [],
  }
  const read = (path: string) => (path === file ? text : ts.sys.readFile(path))
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const content = read(path)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => join(repository, 'test'),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (path) => (path === file ? path : (ts.sys.realpath?.(path) ?? path)),
  })
  const program = service.getProgram() as ts.Program
  checker = program.getTypeChecker()
  source = program.getSourceFile(file) as ts.SourceFile
}, 120_000)

function hover(name: string): string {
  const info = service.getQuickInfoAtPosition(file, text.lastIndexOf(name))
  return [...(info?.displayParts ?? []), ...(info?.documentation ?? [])].map((part) => part.text).join('')
}

describe('the type of a recorded list', () => {
  test('there are lists to look at', () => {
    expect(recordedLists.length).toBeGreaterThan(100)
    expect(recordedLists.filter(({ packageName }) => packageName === undefined)).toEqual([])
  })

  test.each(recordedLists.map((list, index) => ({ ...list, index })))(
    '$operation has the keys that came',
    ({ fields, index }) => {
      const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)
      const symbol = symbols.find(({ name }) => name === `read${index}`) as ts.Symbol
      const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures()
      const [record] = checker.getTypeArguments(signature?.getReturnType() as ts.TypeReference)
      const names = new Set(record?.getProperties().map(({ name }) => name))
      expect(fields.filter((field) => !names.has(field))).toEqual([])
    },
  )
})

describe('an editor', () => {
  test('shows the name of a schema', () => {
    expect(hover('ticket =')).toBe('const ticket: Faults')
    expect(hover('short =')).toBe('const short: Faults_List | undefined')
  })

  test('shows the words of a parameter', () => {
    expect(hover('lastupdatefromdate')).toContain(String(haloFacts.parameterFacts.lastupdatefromdate?.[0]?.words))
  })

  test('completes parameters with their words', () => {
    const position = text.indexOf('/* here */')
    const entries = service.getCompletionsAtPosition(file, position, {})?.entries ?? []
    const names = entries
      .filter(({ kind }) => kind === ts.ScriptElementKind.memberVariableElement)
      .map(({ name }) => name)
    const explained = names.filter((name) =>
      haloFacts.parameterFacts[name]?.some((fact) => !fact.in || fact.in.includes('GET /Tickets')),
    )
    expect(explained.length).toBeGreaterThan(150)
    const silent = explained.filter((name) => {
      const details = service.getCompletionEntryDetails(file, position, name, {}, undefined, {}, undefined)
      return !details?.documentation?.length
    })
    expect(silent).toEqual([])
  })
})

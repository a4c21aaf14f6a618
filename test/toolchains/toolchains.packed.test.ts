import { mkdir, readFile, realpath, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { findRuntime } from '@halopsa/conformance'
import { startHaloServer } from '@halopsa/msw/server'
import { codeBlock, type Installation, installPacked, repositoryRoot, run } from '@halopsa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkTypes, type Outcome, type ProgramGroup } from './check-types.ts'
import { installToolchains } from './install-toolchains.ts'
import { allInOneProgram, clientOutput, clientProgram, doubleProgram, serverProgram } from './programs.ts'
import { refusals, refusesEsModules, setupName, type TypeCheckSetup } from './type-check-setups.ts'

const packages = ['core', 'limiter', 'login', 'msw', 'schemas', 'tickets'].map((name) => `@halopsa/${name}`)
/** What a user of the READMEs has installed beside the packages. */
const companions = ['msw', '@types/node', 'jest', 'babel-jest', '@babel/preset-env']
const typescriptVersions = ['5.0', '5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0']

let installation: Installation
let tools: string

beforeAll(async () => {
  tools = await installToolchains()
  installation = await installPacked(['halopsa', ...packages])
  for (const name of companions) await link(join(tools, name), join(installation.path, 'node_modules', name))
  for (const [format, type] of [
    ['CommonJS', 'commonjs'],
    ['ESM', 'module'],
  ]) {
    await write(`${format}/package.json`, JSON.stringify({ private: true, type }))
    await write(`${format}/client.ts`, clientProgram)
    await write(`${format}/all-in-one.ts`, allInOneProgram)
    await write(`${format}/double.ts`, doubleProgram)
    await write(`${format}/server.ts`, serverProgram)
  }
})
afterAll(() => installation?.[Symbol.asyncDispose]())

/** The double's declarations need those of msw, which TypeScript can check from 5.7 on, and not with `node10`. */
const canCheckMsw = ({ module, format }: TypeCheckSetup, version: number) =>
  version >= 5.7 && module === 'nodenext' && format === 'ESM'

const programGroups: ProgramGroup[] = [
  { programs: ['client', 'all-in-one'], types: [], isWanted: () => true },
  {
    programs: ['double'],
    types: ['node'],
    isWanted: (setup, version) => setup.skipLibCheck || canCheckMsw(setup, version),
  },
  { programs: ['server'], types: ['node'], lib: ['es2022'], isWanted: canCheckMsw },
]

test.concurrent.each(typescriptVersions)(
  'TypeScript %s compiles programs in every setup that imports ES modules, and Node runs them',
  async (name) => {
    const version = Number(name)
    const outcomes = await checkTypes(join(tools, `typescript${name}`), version, installation.path, programGroups)
    expect(outcomes.length).toBeGreaterThan(18)
    for (const outcome of outcomes) expect(flaws(outcome, version)).toEqual([])

    await using server = await startHaloServer({ tickets: 1 })
    for (const format of ['CommonJS', 'ESM']) {
      const script = join(installation.path, format, `built-${version}`, 'client.js')
      for (const node of nodes()) {
        server.state.reset()
        const args = [script, server.url, server.clientId, server.clientSecret]
        expect((await run(node, args, { cwd: installation.path })).stdout).toBe(clientOutput)
      }
    }
  },
)

/** What is wrong with an outcome: errors, but for those with which TypeScript refuses to import an ES module. */
function flaws({ setup, errors }: Outcome, version: number): string[] {
  const name = setupName(setup)
  if (!refusesEsModules(setup, version)) return errors.map((error) => `${name}: ${error}`)
  if (errors.length === 0) return [`${name}: compiles, which the documentation denies`]
  const isRefusal = (error: string) =>
    /CommonJS.[\w-]+\.ts\b/.test(error) && refusals.some((code) => error.includes(code))
  return errors.filter((error) => !isRefusal(error)).map((error) => `${name}: ${error}`)
}

describe("ESLint's import plugin", () => {
  test('finds the packages and what they export', async () => {
    const messages = await lint(`import { HaloClient, noSuchExport } from '@halopsa/core'
      import { WindowLimiter } from '@halopsa/limiter'
      import { HaloLogin } from '@halopsa/login'
      import { haloHandlers } from '@halopsa/msw'
      import * as tickets from '@halopsa/tickets'
      import { HaloAPI } from 'halopsa'
      import { TicketsAPI } from 'halopsa/dist/HaloPSA/TicketsAPI'
      console.log(HaloClient, noSuchExport, WindowLimiter, HaloLogin, haloHandlers, tickets.getTickets, HaloAPI, TicketsAPI)`)
    expect(messages).toMatchObject([{ ruleId: 'import/named', message: expect.stringContaining('noSuchExport') }])
  })

  test('finds their subpaths with the resolver for TypeScript', async () => {
    const settings = `{ 'import/resolver': { '${join(tools, 'eslint-import-resolver-typescript')}': {} } }`
    const program = `import { startHaloServer } from '@halopsa/msw/server'
      import { getTickets } from 'halopsa/tickets'
      import { nothing } from 'halopsa/no-such-section'
      console.log(startHaloServer, getTickets, nothing)`
    const expected = { ruleId: 'import/no-unresolved', message: expect.stringContaining('no-such-section') }
    expect(await lint(program, settings)).toMatchObject([expected])
  })
})

/** Checks the imports of a module. */
async function lint(program: string, settings = '{}'): Promise<unknown[]> {
  await write('lint/program.js', program)
  await write(
    'lint/eslint.config.js',
    `import plugin from '${join(tools, 'eslint-plugin-import/lib/index.js')}'
    const rules = Object.fromEntries(['no-unresolved', 'named', 'namespace'].map((rule) => ['import/' + rule, 'error']))
    export default [{ plugins: { import: plugin }, rules, settings: ${settings} }]`,
  )
  const command = [join(tools, 'eslint/bin/eslint.js'), '--format', 'json', 'program.js']
  // ESLint ends with 1 where it finds something.
  const { stdout } = await run(process.execPath, command, { cwd: join(installation.path, 'lint'), mayFail: true })
  return JSON.parse(stdout)[0].messages
}

describe('Jest', () => {
  const withModules = { NODE_OPTIONS: '--experimental-vm-modules' }

  test.each([
    ['an ES module', 'module', 'js jest-esm', undefined, withModules],
    ['a CommonJS module', 'commonjs', 'js jest-commonjs', undefined, withModules],
    ['an ES module that Babel makes CommonJS of', 'commonjs', 'js jest-esm', 'js jest-babel', {}],
  ])('runs the test of the README, %s, in Node 22 and 24', async (_, type, block, config, env) => {
    const readme = await readFile(join(repositoryRoot, 'packages/msw/README.md'), 'utf8')
    const folder = `jest-${type}-${config ? 'babel' : 'plain'}`
    await write(`${folder}/package.json`, JSON.stringify({ private: true, type }))
    await write(`${folder}/tickets.test.js`, codeBlock(readme, block))
    if (config) await write(`${folder}/jest.config.js`, codeBlock(readme, config))
    const jest = join(tools, 'jest/bin/jest.js')
    for (const node of nodes()) {
      const { output } = await run(node, [jest, '--no-cache', '--ci'], { cwd: join(installation.path, folder), env })
      expect(output).toContain('Tests:       1 passed, 1 total')
    }
  })
})

/** Node 22 and 24. */
function nodes(): string[] {
  return [findRuntime('node22'), findRuntime('node24')].filter((node) => node !== undefined)
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(installation.path, path)), { recursive: true })
  await installation.write(path, text)
}

async function link(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await symlink(await realpath(from), to)
}

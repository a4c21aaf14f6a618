import { join } from 'node:path'
import { run, start } from '@halopsa/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { program } from './program.ts'

/**
 * The scenarios of the official suite that a server of any kind can pass. All others call a tool, a prompt or a resource
 * of the suite's own example by its name.
 */
const scenarios = [
  'server-initialize',
  'ping',
  'tools-list',
  'server-sse-multiple-streams',
  'resources-list',
  'prompts-list',
  'dns-rebinding-protection',
]

let server: ReturnType<typeof start>
let url: string
beforeAll(async () => {
  server = start(process.execPath, [...program, '--demo', '--http', '--port', '0'])
  url = (await server.until(/listens on (http:\S+)/))[1] ?? ''
})
afterAll(() => server?.stop())

test.each(scenarios)('the official suite passes: %s', async (scenario) => {
  const suite = join(
    import.meta.dirname,
    '..',
    'node_modules',
    '@modelcontextprotocol',
    'conformance',
    'dist',
    'index.js',
  )
  const args = ['server', '--url', url, '--scenario', scenario]
  const { code, output } = await run(process.execPath, [suite, ...args], { mayFail: true })
  expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' })
})

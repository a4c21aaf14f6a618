import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '@halopsa/testing'
import { contenders } from '../contenders/contenders.ts'
import { root } from '../paths.ts'
import { compiledFile } from '../rivals/prepare-rivals.ts'
import { inTurn } from '../statistics/in-turn.ts'

const server = { url: 'http://127.0.0.1:1', token: 'token', clientId: 'id', clientSecret: 'secret', timeout: 20_000 }

/** The last lines of each program: print the time since the process began, and memory after a garbage collection. */
const report = `
  const milliseconds = performance.now()
  gc()
  const { rss, heapUsed } = process.memoryUsage()
  console.log(JSON.stringify({ milliseconds, heap: heapUsed / 1e6, resident: rss / 1e6 }))
`

/** Imports and constructs each client in a new process. Measures milliseconds, and megabytes of memory afterwards. */
export async function measureImports(rounds: number): Promise<Map<string, Record<string, number[]>>> {
  const programs = new Map([
    ['nothing', ''],
    ...contenders.map((contender): [string, string] => {
      const file = pathToFileURL(compiledFile(contender, 'one-plain')).href
      return [contender.name, `(await import('${file}')).connect(${JSON.stringify(server)})`]
    }),
    [
      'halopsa, all sections',
      `new (await import('halopsa')).HaloAPI({ companyUrl: '${server.url}', clientId: 'id', clientSecret: 'secret' })`,
    ],
  ])
  const start = async (name: string): Promise<Record<string, number>> => {
    const code = `${programs.get(name)}\n${report}`
    const { stdout } = await run(process.execPath, ['--expose-gc', '--input-type=module', '--eval', code], {
      cwd: join(root, 'bench'),
    })
    return JSON.parse(stdout) as Record<string, number>
  }
  await inTurn([...programs.keys()], 1, start)
  return inTurn([...programs.keys()], rounds, start)
}

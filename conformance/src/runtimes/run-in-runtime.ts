import { run, serveHttp } from '@halopsa/testing'
import type { Outcome, ProgramInput } from '../../program/program.ts'
import { bundle } from '../bundle.ts'
import { launchChromium } from './chromium.ts'
import type { RuntimeName } from './find-runtime.ts'
import { startWorker } from './workerd.ts'

/** A program to run, and where. */
export interface RuntimeTask {
  /** Path of the runtime. */
  executable: string
  /** Folder of the installed program. */
  folder: string
  input: ProgramInput
}

/** How each runtime runs the program. */
export const runInRuntime: Record<RuntimeName, (task: RuntimeTask) => Promise<Outcome[]>> = {
  node22: runScript(),
  node24: runScript(),
  node26: runScript(),
  bun: runScript('run'),
  // The packages need the network and no other permission of Deno.
  deno: runScript('run', '--no-prompt', '--allow-net=127.0.0.1', '--node-modules-dir=manual'),
  workerd: runWorker,
  chromium: runPage,
}

function runScript(...switches: string[]) {
  return async ({ executable, folder, input }: RuntimeTask): Promise<Outcome[]> => {
    const env = { PATH: process.env.PATH, HOME: folder, DENO_NO_UPDATE_CHECK: '1' }
    const args = [...switches, 'script.ts', JSON.stringify(input)]
    const { stdout } = await run(executable, args, { cwd: folder, env, inheritEnv: false })
    return JSON.parse(stdout)
  }
}

async function runWorker({ executable, folder, input }: RuntimeTask): Promise<Outcome[]> {
  const code = await bundle(folder, 'worker.ts', ['workerd', 'worker'])
  await using worker = await startWorker({ executable, code })
  const response = await fetch(worker.url, { method: 'POST', body: JSON.stringify(input) })
  return (await response.json()) as Outcome[]
}

/** The page has another origin than the server that it calls, as in real use, so that CORS is part of the run. */
async function runPage({ executable, folder, input }: RuntimeTask): Promise<Outcome[]> {
  const code = await bundle(folder, 'page.ts', ['browser'])
  await using server = await serveHttp(({ url }, response) => {
    const isScript = url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? code : '<!doctype html><script type="module" src="/page.js"></script>')
  })
  const browser = await launchChromium(executable)
  try {
    const page = await browser.newPage()
    await page.goto(server.url)
    return await page.evaluate((argument) => {
      const { runProgram } = globalThis as unknown as typeof import('../../program/program.ts')
      return runProgram(argument)
    }, input)
  } finally {
    await browser.close()
  }
}

/** What a runtime calls itself: `Node 22.23.3`. */
export async function describeRuntime(name: RuntimeName, executable: string): Promise<string> {
  const { stdout } = await run(executable, ['--version'])
  const version = /\d[\d.-]*\d/.exec(stdout)?.[0] ?? ''
  const title = name.startsWith('node') ? 'node' : name
  return `${title === 'workerd' ? title : title.charAt(0).toUpperCase() + title.slice(1)} ${version}`
}

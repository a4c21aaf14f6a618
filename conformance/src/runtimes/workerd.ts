import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** A worker to run in workerd. */
export interface WorkerOptions {
  /** Path of workerd's executable. */
  executable: string
  /** The worker: one ES module. */
  code: string
  /** Text that the worker finds in its `env`. */
  variables?: Record<string, string>
  /** KV namespaces in its `env`: for each the port on this machine that speaks the protocol of KV. */
  kvNamespaces?: Record<string, number>
}

/** A worker that answers requests. */
export interface RunningWorker extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
}

/**
 * Starts a worker in workerd on a free port of this machine, which it may also call.
 *
 * @throws Error with what workerd printed, when it does not start.
 */
export async function startWorker({ executable, ...options }: WorkerOptions): Promise<RunningWorker> {
  const folder = await mkdtemp(join(tmpdir(), 'worker-'))
  await writeFile(join(folder, 'worker.js'), options.code)
  await writeFile(join(folder, 'config.capnp'), workerdConfig(options))
  const controlDescriptor = 3
  const workerd = spawn(executable, ['serve', 'config.capnp', `--control-fd=${controlDescriptor}`], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'pipe', 'pipe'],
  })
  const ended = new Promise((resolve) => workerd.once('close', resolve))
  const close = async () => {
    workerd.kill()
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  const messages = text(workerd.stderr as Readable)
  for await (const chunk of workerd.stdio[controlDescriptor] as Readable) {
    const port = /"socket":"http","port":(\d+)/.exec(String(chunk))?.[1]
    if (port) return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close }
  }
  await close()
  throw new Error(`workerd did not start: ${await messages}`)
}

/** Cap'n Proto takes JSON's strings. */
const quote = JSON.stringify

function workerdConfig({ variables = {}, kvNamespaces = {} }: Omit<WorkerOptions, 'executable'>): string {
  const bindings = [
    ...Object.entries(variables).map(([name, value]) => `(name = ${quote(name)}, text = ${quote(value)})`),
    ...Object.keys(kvNamespaces).map((name) => `(name = ${quote(name)}, kvNamespace = ${quote(`kv:${name}`)})`),
  ]
  const stores = Object.entries(kvNamespaces).map(
    ([name, port]) => `(name = ${quote(`kv:${name}`)}, external = (address = "127.0.0.1:${port}", http = ())),`,
  )
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = .worker),
    (name = "internet", network = (allow = ["local"])),
    ${stores.join('\n    ')}
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);

const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-10-01",
  bindings = [${bindings.join(', ')}],
);
`
}

import { start, temporaryFolder } from '@halopsa/testing'

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

/** A worker that is ready for requests. */
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
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await temporaryFolder())
  await folder.write('worker.js', options.code)
  await folder.write('config.capnp', workerdConfig(options))
  // Through the control descriptor, here the standard output, workerd tells the ports that it took.
  const workerd = stack.use(start(executable, ['serve', 'config.capnp', '--control-fd=1'], { cwd: folder.path }))
  const [, port] = await workerd.until(/"socket":"http","port":(\d+)/)
  const running = stack.move()
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => running.disposeAsync() }
}

/** A JSON string is also a valid string of Cap'n Proto. */
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

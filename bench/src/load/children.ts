import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Address } from '../rivals/connect-program.ts'
import type { Job, Outcome } from './job.ts'

/** A process of its own, ended with the block that holds it. */
class Child implements Disposable {
  readonly process: ChildProcess
  readonly #ended: Promise<unknown>

  /**
   * V8 shrinks the heap of a process that is idle for some seconds, which then is up to three times slower until it has
   * grown again. A process that waits for its turn is not idle in that sense, and whom it hits is chance.
   */
  constructor(script: string, parameters: string[] = []) {
    const execArgv = [...process.execArgv, '--no-memory-reducer']
    this.process = fork(join(import.meta.dirname, script), parameters, { execArgv })
    this.#ended = once(this.process, 'exit')
  }

  /** @throws Error when the process ends in place of a message. */
  async message(): Promise<unknown> {
    const message = once(this.process, 'message')
    const [first] = (await Promise.race([message, this.#ended.then(() => [])])) as unknown[]
    if (first === undefined) throw new Error(`${this.process.spawnargs.join(' ')} ended`)
    return first
  }

  [Symbol.dispose](): void {
    this.process.kill()
  }
}

/** A server in a process of its own. */
export class ServerChild extends Child {
  static async start(script: 'fixed-server.ts' | 'double-server.ts'): Promise<ServerChild & { address: Address }> {
    const child = new ServerChild(script)
    return Object.assign(child, { address: (await child.message()) as Address })
  }
}

/** A contender's program in a process of its own, so that none runs in what another left behind. */
export class LoadChild extends Child {
  static async start(file: string, address: Address): Promise<LoadChild> {
    const child = new LoadChild('load-child.ts', [file, JSON.stringify(address)])
    await child.message()
    return child
  }

  async do(job: Job): Promise<Outcome> {
    this.process.send(job)
    return (await this.message()) as Outcome
  }
}

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Address } from '../rivals/connect-program.ts'
import type { Job, Outcome } from './job.ts'

/** A child process that exchanges messages with this one. It ends with the block that holds it. */
class Child implements Disposable {
  readonly process: ChildProcess
  readonly #ended: Promise<unknown>

  /**
   * Switches off V8's memory reducer. It shrinks the heap of a process that does nothing for some seconds, which is then
   * up to three times slower until the heap has grown again. Here it would hit processes that wait for their turn, some
   * of them and not others.
   */
  constructor(script: string, parameters: string[] = []) {
    const execArgv = [...process.execArgv, '--no-memory-reducer']
    this.process = fork(join(import.meta.dirname, script), parameters, { execArgv })
    this.#ended = once(this.process, 'exit')
  }

  /**
   * Waits for the next message of the process.
   *
   * @throws Error when the process ends before it sends one.
   */
  async message(): Promise<unknown> {
    const message = once(this.process, 'message')
    const [first] = (await Promise.race([message, this.#ended.then(() => [])])) as unknown[]
    if (first === undefined)
      throw new Error(`The process ended before it sent a message: ${this.process.spawnargs.join(' ')}`)
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

/** A contender's program in a process of its own, so that no program runs with the heap of another. */
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

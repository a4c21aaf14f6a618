import { setTimeout as sleep } from 'node:timers/promises'
import type { LoginStore } from '../src/index.ts'

/** A store in memory of which each operation takes a millisecond. */
export class SlowStore implements LoginStore {
  readonly #values = new Map<string, unknown>()
  #countdown = 0
  #action = (): unknown => undefined

  get size(): number {
    return this.#values.size
  }

  /** Calls a function while the operation of that number, from now on, is under way; it does not wait for it. */
  atOperation(number: number, action: () => unknown): void {
    this.#countdown = number
    this.#action = action
  }

  async get(key: string): Promise<unknown> {
    const value = this.#values.get(key)
    await this.#operation()
    return value
  }

  async set(key: string, value: unknown): Promise<void> {
    await this.#operation()
    this.#values.set(key, value)
  }

  async delete(key: string): Promise<void> {
    await this.#operation()
    this.#values.delete(key)
  }

  async #operation(): Promise<void> {
    this.#countdown -= 1
    if (this.#countdown === 0) this.#action()
    await sleep(1)
  }
}

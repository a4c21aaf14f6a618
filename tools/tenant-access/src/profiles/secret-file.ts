import { chmod, stat } from 'node:fs/promises'
import { CommandError } from '@halopsa/command'
import { withFileLock } from './file-lock.ts'
import { privateFileMode, readIfThere, writePrivateFile } from './private-file.ts'

type Secrets = Readonly<Record<string, string>>

/** Secrets in a file that its owner alone can read. */
export class SecretFile {
  readonly path: string
  readonly #warn: (line: string) => void

  /** @param warn gets a line when the file was open to others. */
  constructor(path: string, warn: (line: string) => void) {
    this.path = path
    this.#warn = warn
  }

  async get(key: string): Promise<string | undefined> {
    const secrets = await this.#read()
    return Object.hasOwn(secrets, key) ? secrets[key] : undefined
  }

  set(key: string, value: string): Promise<void> {
    return this.#change((secrets) => ({ ...secrets, [key]: value }))
  }

  /** Deletes a secret. A file that does not hold it is not touched. */
  async delete(key: string): Promise<void> {
    if ((await this.get(key)) === undefined) return
    await this.#change(({ [key]: _, ...others }) => others)
  }

  #change(change: (secrets: Secrets) => Secrets): Promise<void> {
    return withFileLock(this.path, async () => {
      const next = change(await this.#read())
      await writePrivateFile(this.path, `${JSON.stringify(next, null, 2)}\n`)
    })
  }

  async #read(): Promise<Secrets> {
    await this.#tighten()
    const text = await readIfThere(this.path)
    return text === undefined ? {} : parseSecrets(text, this.path)
  }

  /** Takes the file away from others, whom a copy or a backup may have let in. Windows has other means than modes. */
  async #tighten(): Promise<void> {
    if (process.platform === 'win32') return
    const mode = (await stat(this.path).catch(() => undefined))?.mode ?? privateFileMode
    if ((mode & 0o777 & ~privateFileMode) === 0) return
    await chmod(this.path, privateFileMode)
    this.#warn(`${this.path} was open to others (mode ${(mode & 0o777).toString(8)}); its mode is now 600`)
  }
}

/** Reads the text of the file. What JSON.parse says of a broken one may quote a secret, so it is not told. */
function parseSecrets(text: string, path: string): Secrets {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const place = /position \d+(?: \(line \d+ column \d+\))?/.exec((error as Error).message)?.[0]
    throw new CommandError(`${path} is not JSON${place ? ` at ${place}` : ''}; delete it and sign in anew`)
  }
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (isMap && Object.values(value as object).every((secret) => typeof secret === 'string')) return value as Secrets
  throw new CommandError(`${path} must hold an object of texts; delete it and sign in anew`)
}

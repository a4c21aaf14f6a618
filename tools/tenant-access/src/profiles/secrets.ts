import { join } from 'node:path'
import { CommandError } from '@halopsa/command'
import { configFolder } from './config-folder.ts'
import { isTooLong, type Keyring, loadKeyring } from './keyring.ts'
import { SecretFile } from './secret-file.ts'

/** Keeps secrets between runs. */
export interface SecretStore {
  /** @throws CommandError when the keyring refuses, or the file is broken. */
  get(key: string): Promise<string | undefined>
  /** Resolves to where the secret was stored, in words. */
  set(key: string, value: string): Promise<string>
  delete(key: string): Promise<void>
}

/** What a store of secrets needs. */
export interface SecretStoreOptions {
  env: NodeJS.ProcessEnv
  /** Gets a line about what was put in order. */
  warn(line: string): void
  /** Opens the keyring. Default: that of the system. */
  loadKeyring?(): Promise<Keyring | undefined>
}

/**
 * Opens the store: the keyring of the system where it works, else `secrets.json` beside the configuration. With
 * `HALO_KEYRING=off` always the file. What the keyring does not take goes into the file.
 */
export function openSecretStore({ env, warn, loadKeyring: load = loadKeyring }: SecretStoreOptions): SecretStore {
  const folder = configFolder(env)
  const file = new SecretFile(join(folder, 'secrets.json'), warn)
  // A keyring belongs to a person, who may have several folders.
  const accountOf = (key: string) => `${key} (${folder})`
  let keyring: Promise<Keyring | undefined> | undefined
  const openKeyring = () => {
    keyring ??= env.HALO_KEYRING === 'off' ? Promise.resolve(undefined) : load()
    return keyring
  }

  return {
    async get(key) {
      // What is in the file is newer than what the keyring may hold: a secret leaves it on its way into the keyring.
      const value = await file.get(key)
      return value ?? (await askKeyring(async () => (await openKeyring())?.get(accountOf(key))))
    },
    async set(key, value) {
      const opened = isTooLong(value) ? undefined : await openKeyring()
      if (opened && (await succeeds(opened.set(accountOf(key), value)))) {
        await file.delete(key)
        return 'the keyring of the system'
      }
      await file.set(key, value)
      return process.platform === 'win32' ? file.path : `${file.path} (mode 600)`
    },
    async delete(key) {
      await file.delete(key)
      await askKeyring(async () => (await openKeyring())?.delete(accountOf(key)))
    },
  }
}

async function succeeds(task: Promise<unknown>): Promise<boolean> {
  return task.then(
    () => true,
    () => false,
  )
}

async function askKeyring<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`The keyring of the system refuses: ${reason}; HALO_KEYRING=off keeps secrets in a file`)
  }
}

import { join } from 'node:path'
import { configFolder } from './config-folder.ts'
import { withFileLock } from './file-lock.ts'
import { readIfThere, writePrivateFile } from './private-file.ts'
import { type Configuration, parseConfiguration } from './profile.ts'

/** The configuration file. */
export function configurationFile(env: NodeJS.ProcessEnv): string {
  return join(configFolder(env), 'config.json')
}

/**
 * Reads the profiles; none where there is no file.
 *
 * @throws CommandError when the file is broken.
 */
export async function readConfiguration(env: NodeJS.ProcessEnv): Promise<Configuration> {
  const file = configurationFile(env)
  const text = await readIfThere(file)
  return text === undefined ? { profiles: {} } : parseConfiguration(text, file)
}

/**
 * Changes the profiles. Changes of several processes are made one after the other, each on what the others left.
 *
 * @param change gives the configuration that follows the one that is there.
 * @returns what was written.
 * @throws CommandError when the file is broken: it stays as it is.
 */
export async function changeConfiguration(
  env: NodeJS.ProcessEnv,
  change: (configuration: Configuration) => Configuration,
): Promise<Configuration> {
  const file = configurationFile(env)
  return withFileLock(file, async () => {
    const next = change(await readConfiguration(env))
    await writePrivateFile(file, `${JSON.stringify(next, null, 2)}\n`)
    return next
  })
}

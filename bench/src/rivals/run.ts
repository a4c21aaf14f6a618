import { type ExecFileOptions, execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/**
 * Runs a program to its end and gives what it printed.
 *
 * @throws Error with all that it printed when it fails.
 */
export async function run(file: string, parameters: readonly string[], options: ExecFileOptions = {}): Promise<string> {
  try {
    const { stdout } = await execute(file, parameters, { ...options, encoding: 'utf8', maxBuffer: 2 ** 26 })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${file} ${parameters.join(' ')}\n${stdout}${stderr}`, { cause: error })
  }
}

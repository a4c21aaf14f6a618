import { spawn } from 'node:child_process'

/**
 * Runs a command to its end.
 * @returns what it printed
 * @throws when it fails, with all that it printed
 */
export function run(command: string, args: readonly string[], cwd: string, env = process.env): Promise<string> {
  return new Promise((done, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const text = Buffer.concat(output).toString()
      if (code === 0) done(text)
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${text}`))
    })
  })
}

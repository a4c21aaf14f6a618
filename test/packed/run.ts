import { spawn } from 'node:child_process'
import { basename } from 'node:path'

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

/**
 * Runs a command of pnpm to its end: of the pnpm that runs this process, so that a release downloads no other version,
 * or of the newest 12 where none does.
 */
export function runPnpm(args: readonly string[], cwd: string): Promise<string> {
  const { npm_execpath: manager = '' } = process.env
  return basename(manager) === 'pnpm' ? run(manager, args, cwd) : run('npx', ['-y', 'pnpm@12', ...args], cwd)
}

import { basename } from 'node:path'
import { repositoryRoot } from '../packages/workspace.ts'
import { type RunOptions, type RunResult, run } from './run.ts'

/**
 * Runs pnpm, by default at the root of this repository: the one that runs this process, so that a release downloads no
 * other version, or the newest 12 where none does.
 */
export function pnpm(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { npm_execpath: manager = '' } = process.env
  const inRepository = { cwd: repositoryRoot, ...options }
  return basename(manager) === 'pnpm'
    ? run(manager, args, inRepository)
    : run('npx', ['-y', 'pnpm@12', ...args], inRepository)
}

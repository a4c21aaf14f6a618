import { repositoryRoot } from '../packages/workspace.ts'
import { type RunOptions, type RunResult, run } from './run.ts'

/** Runs the pnpm of this repository, by default at its root. */
export function pnpm(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return run('npx', ['-y', 'pnpm@12', ...args], { cwd: repositoryRoot, ...options })
}

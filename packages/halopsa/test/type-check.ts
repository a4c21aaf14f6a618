import { join } from 'node:path'
import { type Installation, repositoryRoot, run } from '@halopsa/testing'

/** Type-checks files of an installation as strictly as TypeScript can, declarations of packages included. */
export async function typeCheck(
  { path }: Installation,
  files: readonly string[],
  flags: readonly string[] = [],
): Promise<void> {
  const strict = ['--strict', '--noUncheckedIndexedAccess', '--skipLibCheck', 'false', '--noEmit']
  const modules = ['--target', 'es2023', '--lib', 'es2023,dom,dom.iterable,dom.asynciterable', '--module', 'nodenext']
  await run(join(repositoryRoot, 'node_modules/.bin/tsc'), [...strict, ...modules, ...flags, ...files], { cwd: path })
}

import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { CommandError, runCommand, UsageError } from '@halopsa/command'
import { repositoryRoot, run } from '@halopsa/testing'

const help = `Releases the packages that changed.

  release           on a clean checkout: version, commit, publish; pushing is left to you
  release version   gives every package with a changeset its version and its changelog
  release publish   builds, checks and publishes each version that the registry lacks, and tags it
`

const steps: Readonly<Record<string, () => Promise<void>>> = { '': release, version, publish }

await runCommand({
  name: 'pnpm release',
  help,
  main(args) {
    const step = steps[args.join(' ')]
    if (!step) throw new UsageError(`There is no step ${JSON.stringify(args.join(' '))}`)
    return step()
  },
})

async function version(): Promise<void> {
  const changesets = readdirSync(resolve(repositoryRoot, '.changeset'))
  if (!changesets.some((name) => name.endsWith('.md') && name !== 'README.md')) {
    console.log('No changeset waits: every package keeps its version')
    return
  }
  await show('changeset', 'version')
  await show('pnpm', 'install', '--lockfile-only', '--no-frozen-lockfile')
  // If the generator would write another manifest than changesets has, its next run would undo the release.
  await show('pnpm', 'check-generated')
}

async function publish(): Promise<void> {
  await show('pnpm', 'build')
  await show('pnpm', 'package-checks')
  // npm makes a provenance statement from the identity of a CI job, which a release by hand does not have.
  const provenance = process.env.ACTIONS_ID_TOKEN_REQUEST_URL ? ['--provenance'] : []
  await show('pnpm', '--recursive', 'publish', '--access', 'public', '--no-git-checks', ...provenance)
  await show('changeset', 'git-tag')
}

async function release(): Promise<void> {
  if (await hasUncommittedChanges()) {
    throw new CommandError('The checkout has changes that are not committed: a release is made of what is')
  }
  await version()
  if (await hasUncommittedChanges()) {
    await show('git', 'add', '--all')
    await show('git', 'commit', '--message', 'Version packages')
  }
  await publish()
  console.log('Released. `git push --follow-tags` shares the versions and their tags.')
}

async function hasUncommittedChanges(): Promise<boolean> {
  const { stdout } = await run('git', ['status', '--porcelain'], { cwd: repositoryRoot })
  return stdout.trim() !== ''
}

/** Runs a command of the release, which prints to this terminal. */
async function show(command: string, ...args: string[]): Promise<void> {
  try {
    await run(command, args, { cwd: repositoryRoot, inherit: true })
  } catch (error) {
    throw new CommandError(`\`${[command, ...args].join(' ')}\` failed; nothing after it was done`, { cause: error })
  }
}

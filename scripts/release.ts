import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

const usage = `Releases the packages that changed.

  release           on a clean checkout: version, commit, publish; pushing is left to you
  release version   gives every package with a changeset its version and its changelog
  release publish   builds, checks and publishes each version that the registry lacks, and tags it
`

const root = resolve(import.meta.dirname, '..')

function version(): void {
  if (!readdirSync(resolve(root, '.changeset')).some((name) => name.endsWith('.md') && name !== 'README.md')) {
    console.log('No changeset waits: every package keeps its version.')
    return
  }
  run('changeset', 'version')
  run('pnpm', 'install', '--lockfile-only', '--no-frozen-lockfile')
  // A generator that disagreed with changesets over a manifest would undo the release at its next run.
  run('pnpm', 'check-generated')
}

function publish(): void {
  run('pnpm', 'build')
  run('pnpm', 'package-checks')
  // A provenance statement needs the identity of a CI job; a person has none to show.
  const provenance = process.env.ACTIONS_ID_TOKEN_REQUEST_URL ? ['--provenance'] : []
  run('pnpm', '--recursive', 'publish', '--access', 'public', '--no-git-checks', ...provenance)
  run('changeset', 'git-tag')
}

function release(): void {
  if (output('git', 'status', '--porcelain') !== '') {
    fail('The checkout has changes that are not committed: a release is made of what is.')
  }
  version()
  if (output('git', 'status', '--porcelain') !== '') {
    run('git', 'add', '--all')
    run('git', 'commit', '--message', 'Version packages')
  }
  publish()
  console.log('Released. `git push --follow-tags` shares the versions and their tags.')
}

function run(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0)
    fail(`\`${[command, ...args].join(' ')}\` failed${error ? `: ${error.message}` : ''}; nothing after it was done.`)
}

function output(command: string, ...args: string[]): string {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) fail(`\`${[command, ...args].join(' ')}\` failed.`)
  return stdout.trim()
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

const commands: Readonly<Record<string, () => void>> = { '': release, version, publish }
const command = commands[process.argv.slice(2).join(' ')]
if (command) command()
else fail(usage)

import { join } from 'node:path'
import { run } from '@halopsa/testing'
import { expect, test } from 'vitest'
import { terminalPicture } from './terminal-picture.ts'

const command = join(import.meta.dirname, '../src/cli.ts')

/** What a person at a terminal sees of a command. */
async function seen(line: string, ...options: string[]): Promise<string> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  const args = ['--conditions=@halopsa/source', command, ...words.slice(1), ...options]
  const env = { FORCE_COLOR: '1', NO_COLOR: undefined, COLUMNS: '100', TZ: 'UTC' }
  const { output } = await run(process.execPath, args, { env })
  return `\u001b[32m$\u001b[39m ${line}\n${output}\n`
}

test('the picture in the README is what the command prints', async () => {
  const text = [
    await seen('halo demo tickets list --open-only --client "Harbour Logistics" --limit 5', '--table'),
    await seen('halo demo tickets update 1002 --status "In Progress" --agent me --dry-run'),
    await seen('halo demo search "unbilled time of an agent" --limit 3', '--table'),
  ].join('')
  await expect(terminalPicture(text)).toMatchFileSnapshot(join(import.meta.dirname, '../docs/terminal.svg'))
})

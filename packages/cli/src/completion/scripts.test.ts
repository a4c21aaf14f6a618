import { chmod } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Language, type Node, Parser } from 'web-tree-sitter'
import { runHaloInProcess } from '../../test/run-halo-in-process.ts'
import { scripts } from './scripts.ts'
import { type Shell, shells } from './shells.ts'

let folder: TemporaryFolder

beforeAll(async () => {
  folder = await temporaryFolder()
  const source = (path: string) => JSON.stringify(join(import.meta.dirname, path))
  const program = await folder.write(
    'program.ts',
    `import { openCatalog } from ${source('../../../catalog/src/index.ts')}
    import { complete } from ${source('complete.ts')}
    await complete(process.argv.slice(2), process.stdout, openCatalog)`,
  )
  const node = `'${process.execPath}' --conditions=@halopsa/source '${program}'`
  await chmod(await folder.write('halo', `#!/bin/sh\nexec ${node} "$@"\n`), 0o755)
  for (const shell of shells) await folder.write(`script.${shell}`, scripts[shell])
  await folder.write('notes.txt', '')
})
afterAll(() => folder[Symbol.asyncDispose]())

/** Runs a program of a shell, with `halo` on the path, in a folder with a file. */
async function runShell(shell: string, args: string[], program: string): Promise<string[]> {
  const env = { PATH: `${folder.path}${delimiter}${process.env.PATH}`, HOME: folder.path }
  const { stdout, stderr } = await run(shell, [...args, program], { cwd: folder.path, env })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

async function hasShell(shell: string): Promise<boolean> {
  // The program that these tests put on the path is a script of a POSIX shell.
  if (process.platform === 'win32') return false
  const isThere = await run(shell, ['--version'], { mayFail: true }).then(
    () => true,
    () => false,
  )
  if (!isThere) console.warn(`Skipped the completion of ${shell}, which is not installed`)
  return isThere
}

const quote = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`

describe.skipIf(!(await hasShell('bash')))('bash', () => {
  /** @param words As bash has split them, at `=` too. */
  const complete = (...words: string[]) =>
    runShell(
      'bash',
      ['--norc', '-c'],
      `set -u; source script.bash
      COMP_WORDS=(halo ${words.map(quote).join(' ')}); COMP_CWORD=${words.length}
      _halo_complete halo; printf '%s\\n' "\${COMPREPLY[@]}"`,
    )

  test('completes sections, verbs and options', async () => {
    expect(await complete('triag')).toEqual(['triage'])
    expect(await complete('tickets', 'vo')).toEqual(['vote'])
    expect(await complete('tickets', 'list', '--open')).toEqual(['--open-only'])
    expect(await complete('demo', '')).toContain('tickets')
  })

  test('completes the part behind an equals sign, which bash splits off', async () => {
    expect(await complete('search', 'x', '--effect', '=', 'wr')).toEqual(['write'])
    expect(await complete('search', 'x', '--effect', '=')).toEqual(['read', 'write', 'delete', 'act'])
    expect(await complete('search', 'x', '--effect', '=', 'read', '--js')).toEqual(['--json'])
    expect(await complete('tickets', 'list', '--fields', 'id,summar')).toContain('id,summary')
  })

  test('passes quotes and spaces of other words on', async () => {
    expect(await complete('note', '5', '"It\'s', '--pub')).toEqual(['--public'])
  })

  test('has nothing for free text, so that bash completes files', async () => {
    expect(await complete('tickets', 'list', '--search', '')).toEqual([])
    const [line] = await runShell('bash', ['--norc', '-c'], 'source script.bash; complete -p halo')
    expect(line).toBe('complete -o bashdefault -o default -F _halo_complete halo')
  })
})

describe.skipIf(!(await hasShell('zsh')))('zsh', () => {
  /** Presses the tab key in a zsh of its own, and has it print the line that comes of it. */
  async function pressTab(line: string): Promise<string[]> {
    await folder.write(
      'typed.zsh',
      `PS1=; bindkey -e; autoload -Uz compinit; compinit -u -D; source script.zsh; print rea""dy`,
    )
    await folder.write(
      'driver.zsh',
      `zmodload zsh/zpty; zpty shell zsh -f -i
      zpty -w shell 'source typed.zsh'; zpty -r -m shell typed '*ready*'
      zpty -n -w shell "$1"$'\\t\\C-aprint -r -- \\C-e\\n'; zpty -w shell 'print do""ne'
      zpty -r -m shell typed '*done*'; zpty -d shell; print -r -- $typed`,
    )
    const output = await runShell('zsh', ['-f', 'driver.zsh'], line)
    return output.map((text) => text.replaceAll('\r', '').trim())
  }

  test('completes sections, verbs and options', async () => {
    expect(await pressTab('halo triag')).toContain('halo triage')
    expect(await pressTab('halo tickets vo')).toContain('halo tickets vote')
    expect(await pressTab('halo tickets list --open')).toContain('halo tickets list --open-only')
    expect(await pressTab('halo search x --effect=wr')).toContain('halo search x --effect=write')
  })

  test('completes files where halo has no words', async () => {
    expect(await pressTab('halo attachment upload no')).toContain('halo attachment upload notes.txt')
  })
})

describe.skipIf(!(await hasShell('fish')))('fish', () => {
  const complete = (line: string) =>
    runShell('fish', ['--no-config', '-c'], `source script.fish; complete -C ${quote(line)}`)

  test('completes sections, verbs and options', async () => {
    expect(await complete('halo triag')).toEqual(['triage'])
    expect(await complete('halo tickets vo')).toEqual(['vote'])
    expect(await complete('halo tickets list --open')).toEqual(['--open-only'])
    expect(await complete('halo search x --effect=wr')).toEqual(['--effect=write'])
    expect(await complete('halo ')).toContain('tickets')
    expect(await complete('halo ')).not.toContain('notes.txt')
  })

  test('completes files where halo has no words', async () => {
    expect(await complete('halo tickets list --search no')).toEqual(['notes.txt'])
  })
})

/** PowerShell itself comes from no registry, but its grammar does. */
describe('PowerShell', () => {
  let parser: Parser

  beforeAll(async () => {
    await Parser.init()
    const grammar = import.meta.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')
    parser = new Parser().setLanguage(await Language.load(fileURLToPath(grammar)))
  })

  test('can read the script', () => {
    expect(mistakes('halo complete "unclosed')).not.toEqual([])
    expect(mistakes(scripts.powershell)).toEqual([])
  })

  /** Texts of those parts of a script that are no PowerShell. */
  function mistakes(script: string): string[] {
    const errors: string[] = []
    const visit = (node: Node) => {
      if (node.isError || node.isMissing) errors.push(node.text)
      for (const child of node.children) if (child) visit(child)
    }
    visit(parser.parse(script)?.rootNode as Node)
    return errors
  }
})

describe('halo completion', () => {
  test.each(shells)('prints the script for %s', async (shell: Shell) => {
    const { code, stdout, stderr } = await runHaloInProcess(['completion', shell])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(scripts[shell])
    expect(stdout).toContain(`halo completion ${shell}`)
    expect(stdout).toMatch(/halo complete ('--'|--) /)
  })

  test('refuses other shells', async () => {
    const { code, stderr } = await runHaloInProcess(['completion', 'tcsh'])
    expect(code).toBe(2)
    expect(stderr).toBe('halo: completion is for bash, zsh, fish, powershell, not "tcsh"\n')
  })
})

describe('halo complete', () => {
  test('prints a candidate on each line, and nothing where there is none', async () => {
    expect(await runHaloInProcess(['complete', '--', 'time', ''])).toEqual({
      code: 0,
      stdout: 'log\ngaps\n',
      stderr: '',
    })
    expect(await runHaloInProcess(['complete', '--', 'tikets', ''])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('takes two quotes for an empty word, as PowerShell passes it', async () => {
    expect((await runHaloInProcess(['complete', '--', 'time', '""'])).stdout).toBe('log\ngaps\n')
  })
})

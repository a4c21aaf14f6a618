import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryRoot, run, temporaryFolder } from '@halopsa/testing'
import { describe, expect, test } from 'vitest'

/** Lints a file with the rules in `lint/` alone. Resolves to the lines that they find fault with. */
async function faultyLines(code: string): Promise<number[]> {
  await using folder = await temporaryFolder()
  await cp(join(repositoryRoot, 'lint'), join(folder.path, 'lint'), { recursive: true })
  const plugins = ['./lint/error-messages.grit', './lint/comparators.grit']
  await folder.write('biome.json', JSON.stringify({ plugins, linter: { rules: { recommended: false } } }))
  await folder.write('file.ts', code)
  const biome = join(repositoryRoot, 'node_modules/.bin/biome')
  const { stdout } = await run(biome, ['lint', '--reporter=github', 'file.ts'], { cwd: folder.path, mayFail: true })
  return Array.from(stdout.matchAll(/title=plugin,.*?line=(\d+)/g), ([, line]) => Number(line))
}

describe('the rules of this repository', () => {
  test('an error message has no full stop', async () => {
    const code = `throw new Error('Too many')
throw new TypeError('Too many.')
throw new HaloError(\`Too many \${name}.\`, { url })
throw new HaloError(\`Too many \${name}\`, { url })
console.log('Too many.')
`
    expect(await faultyLines(code)).toEqual([2, 3])
  })

  test('a comparator takes left and right', async () => {
    const code = `list.sort((left, right) => left - right)
list.toSorted((a, b) => a - b)
list.sort(({ id: left }, { id: right }) => left - right)
list.sort((one, other) => {
  return one.id - other.id
})
list.sort(byName)
`
    expect(await faultyLines(code)).toEqual([2, 4])
  })
})

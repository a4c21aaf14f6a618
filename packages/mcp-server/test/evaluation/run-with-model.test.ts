import { join } from 'node:path'
import { run } from '@halopsa/testing'
import { expect, test } from 'vitest'

const node = [process.execPath, '--conditions=@halopsa/source', '--no-warnings']
const file = (name: string) => join(import.meta.dirname, name)

test('the runner tells from the audit log what a model solved', async () => {
  const model = [...node, file('stub-model.ts'), '{config}', '{question}']
  const { stdout } = await run(node[0] ?? '', [
    ...node.slice(1),
    file('run-with-model.ts'),
    '--limit',
    '2',
    '--',
    ...model,
  ])
  expect(stdout.trim().split('\n')).toEqual([
    'solved\tWhat is on my plate?\tmy_queue',
    'missed\tWhat do I have open for Brightwater Dental?\ttriage',
    '1 of 2 tasks solved',
  ])
})

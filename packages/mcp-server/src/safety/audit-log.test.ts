import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryFolder } from '@halopsa/testing'
import { expect, test } from 'vitest'
import { type AuditEntry, auditFile, auditLog } from './audit-log.ts'

const entry: AuditEntry = {
  profile: 'acme',
  client: 'test 1',
  tool: 'write',
  operation: 'postClient',
  effect: 'write',
  parameters: { body: { name: 'x'.repeat(1_000), client_secret: 'hidden' }, confirmation: 'ABCD-EFGH' },
  outcome: 'sent',
  milliseconds: 12,
}

test('a line has what was called, without secrets, codes and long texts', () => {
  const lines: string[] = []
  auditLog((line) => void lines.push(line)).add(entry)
  const [line = ''] = lines
  expect(JSON.parse(line)).toMatchObject({
    time: expect.stringMatching(/Z$/),
    operation: 'postClient',
    outcome: 'sent',
  })
  expect(line).toContain('(1000 characters)')
  expect(line).not.toMatch(/hidden|ABCD-EFGH/)
})

test.skipIf(process.platform === 'win32')('a file is its owner’s alone', async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'audit.jsonl')
  auditFile(path).add(entry)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

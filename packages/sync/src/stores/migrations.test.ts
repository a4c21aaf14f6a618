import { expect, test } from 'vitest'
import { sqliteDialect } from './dialect.ts'
import { type Migration, migrations, missingMigrations } from './migrations.ts'

const known: Migration[] = [() => ['one'], ({ types }) => [`two ${types.text}`]]

test('a mirror gets the migrations that it lacks, in their order, and their number', () => {
  expect(missingMigrations(0, sqliteDialect, known)).toEqual(['one', 'two TEXT', 'UPDATE sync_schema SET version = 2'])
  expect(missingMigrations(1, sqliteDialect, known)).toEqual(['two TEXT', 'UPDATE sync_schema SET version = 2'])
  expect(missingMigrations(2, sqliteDialect, known)).toEqual([])
})

test('a mirror of a newer version is refused', () => {
  const read = () => missingMigrations(migrations.length + 1, sqliteDialect)
  expect(read).toThrow(
    `version ${migrations.length + 1}, and this @halopsa/sync knows those up to ${migrations.length}`,
  )
})

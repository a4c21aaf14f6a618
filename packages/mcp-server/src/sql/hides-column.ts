import { hasSecretName } from '../safety/redact.ts'

/**
 * Whether queries do not see a column of a mirror: secrets, and `raw`, whose JSON has whatever HaloPSA sent and no column
 * holds.
 */
export function hidesColumn(column: string): boolean {
  return column === 'raw' || hasSecretName(column)
}

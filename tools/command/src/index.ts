export { CommandError, isUsageError, UsageError, usageMessage } from './errors.ts'
export type { Interruption } from './interruption.ts'
export { type Command, runCommand } from './run-command.ts'

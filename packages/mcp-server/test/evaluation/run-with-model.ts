import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { temporaryFolder } from '@halopsa/testing'
import { program } from '../program.ts'
import { type Task, tasks } from './tasks.ts'

/*
 * Gives the tasks to a model, one by one, and tells from the audit log of the server whether it made the calls that solve
 * them. Each task has a server of its own, over a tenant in memory, and no person who confirms.
 *
 *   pnpm --filter @halopsa/mcp-server exec node --conditions=@halopsa/source test/evaluation/run-with-model.ts \
 *     --limit 10 -- claude -p --mcp-config {config} --allowedTools mcp__halopsa {question}
 *
 * {question} is the task, {config} a file with `mcpServers` as most clients read it.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string' }, timeout: { type: 'string', default: '120' } },
})
if (positionals.length === 0) throw new Error('No command: give one behind --, with {question} and {config}')

const chosen = tasks.slice(0, values.limit === undefined ? tasks.length : Number(values.limit))
let solved = 0
for (const task of chosen) {
  const { isSolved, calls } = await ask(task, positionals)
  if (isSolved) solved += 1
  console.log(`${isSolved ? 'solved' : 'missed'}\t${task.question}\t${calls.join(', ') || 'no call'}`)
}
console.log(`${solved} of ${chosen.length} tasks solved`)

interface Attempt {
  isSolved: boolean
  /** What the model called, in order. */
  calls: string[]
}

async function ask(task: Task, command: readonly string[]): Promise<Attempt> {
  await using folder = await temporaryFolder()
  const audit = join(folder.path, 'audit.jsonl')
  const args = [...program, '--demo', '--allow', 'write', '--allow', 'delete', '--allow', 'act', '--audit', audit]
  const halopsa = { command: process.execPath, args }
  const config = await folder.write('mcp.json', JSON.stringify({ mcpServers: { halopsa } }))
  const words = command.map((word) => word.replaceAll('{question}', task.question).replaceAll('{config}', config))
  await runToItsEnd(words, Number(values.timeout) * 1000)
  const entries = (await readFile(audit, 'utf8').catch(() => ''))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry)
  const isSolved = task.calls.every((call) => entries.some((entry) => isCall(entry, call)))
  return { isSolved, calls: entries.map(({ tool, operation }) => (operation ? `${tool} ${operation}` : tool)) }
}

/** The part of a line of the audit log that tells what was called. */
interface Entry {
  tool: string
  operation?: string
  outcome: string
}

/** Whether a call was made and not refused. A job that another way was found around counts as missed. */
function isCall({ tool, operation, outcome }: Entry, call: Task['calls'][number]): boolean {
  const isWanted = tool === call.tool && (call.input.operation === undefined || operation === call.input.operation)
  return isWanted && (outcome === 'answered' || outcome === 'asked for confirmation')
}

function runToItsEnd([command = '', ...args]: readonly string[], timeout: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout })
    child.on('error', reject)
    child.on('close', () => resolve())
  })
}

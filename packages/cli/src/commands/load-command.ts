import type { Command } from '../command-line/command.ts'

/** Each command is loaded when it is run: the others cost nothing. */
const modules: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  mine: () => import('./mine.ts'),
  triage: () => import('./triage.ts'),
  sla: () => import('./sla.ts'),
  stale: () => import('./stale.ts'),
  note: () => import('./note.ts'),
  close: () => import('./close.ts'),
  assign: () => import('./assign.ts'),
  'time log': () => import('./time-log.ts'),
  'time gaps': () => import('./time-gaps.ts'),
  'client card': () => import('./client-card.ts'),
  open: () => import('./open.ts'),
  search: () => import('./search.ts'),
  describe: () => import('./describe.ts'),
  doctor: () => import('./doctor.ts'),
  'attachment upload': () => import('./attachment-upload.ts'),
  'attachment download': () => import('./attachment-download.ts'),
  'report run': () => import('./report-run.ts'),
  sql: () => import('./sql.ts'),
  mcp: () => import('./mcp.ts'),
  login: () => import('./login.ts'),
  logout: () => import('./logout.ts'),
  whoami: () => import('./whoami.ts'),
  'profile list': () => import('./profile-list.ts'),
  'profile use': () => import('./profile-use.ts'),
  'profile remove': () => import('./profile-remove.ts'),
  completion: () => import('./completion.ts'),
  sync: () => import('./sync.ts'),
  'sync watch': () => import('./sync-watch.ts'),
  'sync export': () => import('./sync-export.ts'),
  api: () => import('./api.ts'),
}

/** Names of the commands that have a module. */
export const loadableCommands: readonly string[] = Object.keys(modules)

/** Loads a registered command. */
export async function loadCommand(name: string): Promise<Command> {
  const load = modules[name]
  if (!load) throw new Error(`The command ${name} has no module`)
  return (await load()).command
}
